#include "core/catalogue/own_questions.hpp"
#include "core/document/invitation_json.hpp"
#include "core/document/questionnaire_file.hpp"
#include "core/document/response_code.hpp"
#include "core/workspace/questionnaire_list.hpp"
#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace kam {
namespace {

using ui::Role;

class Program : public test::Program {
public:
    using test::Program::Program;

    void make(std::string_view name) {
        visit("/cuestionarios");
        press(Role::button, "Hacer uno propio");
        fill("Nombre del cuestionario", name);
        press(Role::button, "Guardar");
    }
    /// The whole name of something pressed that begins so.
    std::string named(Role role, std::string_view beginning) const {
        for (const ui::Node& node : window.tree())
            if (node.role == role && node.name.starts_with(beginning)) return node.name;
        ADD_FAILURE() << "nothing begins with " << beginning;
        return {};
    }
    const OwnQuestionnaire& newest(const Workspace& of) const {
        return *newestQuestionnaires(of).front();
    }
};

// From nothing to a round that asks the company's own questions, and on to the next edition.
TEST(Questionnaires, areMadeAnsweredAndChangedInTheNextEdition) {
    Program program;
    program.make("Acería");
    Workspace kept = program.workspace();
    ASSERT_EQ(kept.questionnaires.size(), 1U);
    const Id id = program.newest(kept).id;
    EXPECT_EQ(program.newest(kept).name, "Acería");
    EXPECT_EQ(program.platform.currentRoute, "/cuestionarios/" + id);

    program.press(Role::button, "Opciones de 1.5 Piloto antes de extender");
    program.press(Role::menuItem, "Ocultar pregunta");
    kept = program.workspace();
    EXPECT_TRUE(kept.questionnaireItems.find(itemKey(id, "change.pilot"))->hidden);

    program.press(Role::button, program.named(Role::button, "1.1 Caso de negocio escrito, "));
    program.fill("Pregunta", "¿Qué dice el plan de la acería?");
    program.press(Role::button, "Guardar");
    kept = program.workspace();
    const OwnItem& item = *kept.questionnaireItems.find(itemKey(id, "change.case"));
    EXPECT_EQ(item.question.es, "¿Qué dice el plan de la acería?");
    EXPECT_TRUE(item.levels.empty()); // what was not changed is as in the standard
    EXPECT_TRUE(item.topic.empty());
    program.key("z", true);
    EXPECT_EQ(program.workspace().questionnaireItems.find(itemKey(id, "change.case")), nullptr);
    program.key("z", true, true);

    program.press(Role::button, "Evaluar con este");
    EXPECT_TRUE(program.says("¿Qué dice el plan de la acería?"));
    kept = program.workspace();
    EXPECT_EQ(latestRound(kept)->questionnaire, id);
    program.key("3");

    program.visit("/cuestionarios/" + id);
    EXPECT_TRUE(program.says("lo conserva como está"));
    EXPECT_FALSE(program.window.has(Role::button, "Agregar paso"));
    program.press(Role::button, "Hacer la edición 2");
    kept = program.workspace();
    const OwnQuestionnaire& next = program.newest(kept);
    EXPECT_EQ(next.edition, 2);
    EXPECT_EQ(next.of, id);
    EXPECT_EQ(itemsOf(kept, next.id).size(), 2U);
    EXPECT_EQ(latestRound(kept)->questionnaire, id);
    program.press(Role::button, "Opciones de 1.5 Piloto antes de extender");
    program.press(Role::menuItem, "Volver a preguntar");
    kept = program.workspace();
    EXPECT_EQ(itemsOf(kept, program.newest(kept).id).size(), 1U);
    EXPECT_EQ(itemsOf(kept, id).size(), 2U);
    program.reload();
    EXPECT_EQ(program.workspace(), kept);
}

TEST(Questionnaires, takeQuestionsAndStepsOfOnesOwn) {
    Program program;
    program.make("Acería");
    const Id id = program.newest(program.workspace()).id;
    program.press(Role::button, "Agregar paso");
    program.window.type("Seguridad");
    program.settle();
    program.press(Role::button, "Guardar");
    ASSERT_EQ(program.newest(program.workspace()).steps.size(), 1U);
    program.press(Role::button, "Agregar pregunta, 8 Seguridad");
    program.window.type("Accidentes");
    program.settle();
    program.fill("Pregunta", "¿Quién los cuenta?");
    program.press(Role::button, "Guardar");
    EXPECT_TRUE(program.says("8.1 Accidentes, ¿Quién los cuenta?, Agregada, Incompleta"));
    const Workspace kept = program.workspace();
    const auto items = itemsOf(kept, id);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items.front()->step, program.newest(kept).steps.front().id);
    program.reload();
    EXPECT_EQ(program.workspace(), kept);
}

// Nobody may lose a condition of the verdict without having been told.
TEST(Questionnaires, askBeforeAGateIsHidden) {
    Program program;
    program.make("Acería");
    program.press(Role::button, "Opciones de 2.1 Compromiso con presupuesto");
    program.press(Role::menuItem, "Ocultar pregunta");
    EXPECT_TRUE(program.says("Es una condición de paso."));
    EXPECT_EQ(program.workspace().questionnaireItems.size(), 0U);
    program.press(Role::button, "Ocultar de todos modos");
    EXPECT_EQ(program.workspace().questionnaireItems.size(), 1U);

    Workspace best = program.workspace();
    Response response{.round = "r-1", .id = "p-1"};
    const auto standard = decodeQuestionnaire(asset::questionnaire());
    for (const Item* item : standard->items(Mode::quick))
        response.answers[item->id].level = 4;
    const Round round{
        .id = "r-1", .date = {2026, 11, 1}, .questionnaire = best.questionnaires.begin()->first};
    apply(best, {{put(round), put(response)}, {}});
    ASSERT_EQ(program.application->importJson(encodeWorkspace(best, {}, "1")), "");
    program.visit("/resultados");
    EXPECT_TRUE(program.says("No se pregunta"));
    program.visit("/inicio");
    EXPECT_TRUE(program.says("El cuestionario no la pregunta"));
}

TEST(Questionnaires, ofTheProgramAreReadAndNotChanged) {
    Program program("/cuestionarios/readiness");
    EXPECT_TRUE(program.says("El cuestionario estándar no se cambia."));
    program.press(Role::button, program.named(Role::button, "1.1 Caso de negocio escrito, "));
    EXPECT_TRUE(program.says("Sin discutir"));
    EXPECT_FALSE(program.window.has(Role::button, "Guardar"));
    program.press(Role::button, "Cerrar");
    EXPECT_EQ(program.workspace().questionnaires.size(), 0U);
}

TEST(Questionnaires, goOutAsAFileAndComeBack) {
    Program program;
    program.make("Acería");
    program.press(Role::button, "Exportar cuestionario");
    ASSERT_EQ(program.platform.downloads.size(), 1U);
    const auto file = decodeQuestionnaireFile(program.platform.downloads.front().bytes);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->questionnaire, program.newest(program.workspace()));

    Program other;
    const QuestionnaireFile given{
        {.id = "q-7", .name = "Acería", .edition = 3},
        {{.questionnaire = "q-7", .id = "change.case", .question = {.es = "¿Qué dice?"}},
         {.questionnaire = "q-7", .id = "change.pilot", .hidden = true}}};
    std::string json = encodeQuestionnaireFile(given);
    other.importFile(json);
    EXPECT_TRUE(other.says("Cuestionario «Acería, edición 3»")) << other.window.describe();
    other.press(Role::button, other.named(Role::button, "Importar"));
    const Workspace kept = other.workspace();
    ASSERT_NE(kept.questionnaires.find("q-7"), nullptr);
    EXPECT_EQ(itemsOf(kept, "q-7").size(), 2U);
    json.replace(json.find("true"), 4, "7");
    other.importFile(json);
    EXPECT_TRUE(other.says("items[1].hidden"));
    EXPECT_EQ(other.workspace(), kept);
}

// One key too many must not cost what was written.
TEST(Questionnaires, giveBackADraftThatWasClosedUnsaved) {
    Program program;
    program.make("Acería");
    const auto open = [&] {
        program.press(Role::button, program.named(Role::button, "1.1 Caso de negocio escrito, "));
    };
    open();
    program.key("Escape");
    EXPECT_FALSE(program.says("Cambios descartados")) << "nothing was";
    open();
    program.fill("Pregunta", "¿Qué dice el plan?");
    program.key("Escape");
    program.key("Escape");
    EXPECT_TRUE(program.says("Cambios descartados")) << program.window.describe();
    EXPECT_EQ(program.workspace().questionnaireItems.size(), 0U);
    program.press(Role::button, "Recuperar");
    EXPECT_EQ(program.window.node(Role::textField, "Pregunta").value, "¿Qué dice el plan?");
    program.press(Role::button, "Guardar");
    EXPECT_FALSE(program.says("Cambios descartados"));
    EXPECT_EQ(program.workspace().questionnaireItems.size(), 1U);
}

// A participant is asked what the company asks, and what comes back is read by it.
TEST(Questionnaires, goWithTheInvitationAndTheAnswersComeBackAsACode) {
    Program leader;
    leader.make("Acería");
    leader.press(Role::button, "Opciones de 1.1 Caso de negocio escrito");
    leader.press(Role::menuItem, "Ocultar pregunta");
    leader.visit("/taller");
    leader.press(Role::button, leader.named(Role::button, "Preparar"));
    leader.press(Role::radio, "Acería");
    leader.press(Role::button, "Crear la invitación");
    EXPECT_TRUE(leader.says("no cabe en un código"));
    leader.press(Role::button, leader.named(Role::button, "Guardar el archivo"));
    const std::string invitation = leader.platform.downloads.back().bytes;
    ASSERT_TRUE(decodeInvitation(invitation)->questionnaire);

    Program guest;
    guest.importFile(invitation);
    const Workspace theirs = guest.workspace();
    ASSERT_EQ(theirs.questionnaires.size(), 1U);
    EXPECT_EQ(latestRound(theirs)->questionnaire, theirs.questionnaires.begin()->first);
    EXPECT_TRUE(guest.says("13 preguntas"));

    Response answers = guest.onlyResponse(theirs);
    const auto standard = decodeQuestionnaire(asset::questionnaire());
    const Questionnaires asked(theirs, *standard);
    for (const Item* item : asked.ofRound(answers.round).items(Mode::quick))
        answers.answers[item->id].level = 2;
    leader.importFile(*encodeResponseCode(answers, asked.ofRound(answers.round)));
    leader.press(Role::button, "Agregar");
    EXPECT_EQ(leader.onlyResponse(leader.workspace()).answers, answers.answers);
}

} // namespace
} // namespace kam
