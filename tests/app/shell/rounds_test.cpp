#include "tests/app/support/program.hpp"

#include <string>
#include <string_view>

/// Assessments and people come, are renamed and go; nothing of it is lost by surprise.
namespace kam {
namespace {

using test::Program;
using ui::Role;

constexpr std::string_view newRound = "Nueva evaluación", undo = "Deshacer";

/// The sample in a window so high that all of a screen is in sight.
struct Listed : Program {
    explicit Listed(std::string_view route) : Program(route) {
        window.display.height = 3000;
        openSample();
    }

    void openMenu(const std::string& name) { press(Role::button, "Opciones de " + name); }
    void choose(const std::string& name, std::string_view option) {
        openMenu(name);
        press(Role::menuItem, option);
    }
    /// What the row of a record says.
    std::string row(std::string_view beginning) const {
        for (const ui::Node& each : window.tree())
            if (each.role == Role::button && each.name.starts_with(beginning)) return each.name;
        return {};
    }
};

const Round* titled(const Workspace& workspace, std::string_view title) {
    for (const auto& [id, round] : workspace.rounds)
        if (round.title == title) return &round;
    return nullptr;
}

TEST(NewRound, asksForItsTitleAndSaysWhereTheFormerOneStays) {
    Listed program("/evaluacion");
    const Workspace before = program.workspace();
    program.press(Role::button, newRound);
    EXPECT_EQ(program.workspace(), before) << "it asks first";
    EXPECT_TRUE(program.says("«Taller inicial» se conserva con sus respuestas"));
    EXPECT_EQ(program.window.node(Role::textField, "Nombre de la evaluación").value,
              "Evaluación 3");
    program.press(Role::button, "Cancelar");
    EXPECT_EQ(program.workspace(), before);

    program.press(Role::button, newRound);
    program.window.type("Marzo");
    program.key("Enter");
    EXPECT_NE(titled(program.workspace(), "Marzo"), nullptr);
    EXPECT_EQ(program.platform.currentRoute, "/evaluacion/change.case");
}

TEST(NewRound, isUndoneByItsToastAndTheFormerOneIsAnsweredAgain) {
    Listed program("/evaluacion");
    program.choose("Primera mirada", "Responder esta evaluación");
    const Workspace before = program.workspace();
    program.press(Role::button, newRound);
    program.press(Role::button, "Crear y responder");
    program.press(Role::button, undo);
    EXPECT_EQ(program.workspace(), before);
    EXPECT_EQ(program.platform.currentRoute, "/evaluacion")
        << "no question of another assessment takes the place of the one on screen";
    EXPECT_TRUE(program.row("Primera mirada").starts_with("Primera mirada, Se responde aquí"));
    EXPECT_TRUE(program.says("Deshecho: evaluación nueva"));
}

TEST(NewRound, isAnsweredByWhoAnsweredBefore) {
    Listed program("/evaluacion");
    program.press(Role::button, "Diego Mosquera, Gerencia de cuentas, 14 de 14");
    program.press(Role::button, newRound);
    program.press(Role::button, "Crear y responder");
    const Workspace after = program.workspace();
    const auto responses = responsesOf(after, titled(after, "Evaluación 3")->id);
    ASSERT_EQ(responses.size(), 1u);
    EXPECT_EQ(responses[0]->name, "Diego Mosquera");
    EXPECT_TRUE(responses[0]->answers.empty());
}

TEST(NewRound, leavesTheResultsOfTheFormerOneInSight) {
    for (const float width : {1280.0f, 390.0f}) {
        Listed program("/evaluacion");
        program.window.display.width = width;
        program.settle();
        program.press(Role::button, newRound);
        program.press(Role::button, "Crear y responder");
        program.visit("/inicio");
        EXPECT_TRUE(program.says("Su evaluación anterior, «Taller inicial» (23 de noviembre de "
                                 "2026): Listos para un piloto, 51 de 100."));
        program.press(Role::button, "Ver resultados");
        EXPECT_TRUE(program.platform.currentRoute.starts_with("/resultados/"));
        EXPECT_TRUE(program.window.has(Role::heading, "Listos para un piloto"));
        program.visit("/resultados");
        EXPECT_TRUE(program.says("Aún no hay resultados"));
        EXPECT_NE(program.row("Taller inicial, 23"), "") << "also where there is nothing to show";
    }
}

TEST(Rounds, areListedWithWhatTheySay) {
    Listed program("/evaluacion");
    EXPECT_EQ(program.row("Taller"), "Taller inicial, Se responde aquí, 23 de noviembre de 2026 · "
                                     "6 personas, Listos para un piloto, 51 de 100");
    program.press(Role::button, program.row("Primera mirada"));
    EXPECT_EQ(program.platform.currentRoute, "/resultados/r-1");
    EXPECT_TRUE(program.window.has(Role::heading, "Preparar primero"));
}

TEST(Rounds, becomeTheOneThatIsAnswered) {
    Listed program("/resultados");
    program.choose("Primera mirada", "Responder esta evaluación");
    EXPECT_EQ(program.platform.currentRoute, "/evaluacion");
    EXPECT_TRUE(program.row("Primera mirada").starts_with("Primera mirada, Se responde aquí"));
    program.reload();
    EXPECT_TRUE(program.row("Primera mirada").starts_with("Primera mirada, Se responde aquí"));
}

TEST(Rounds, areRenamedAndNeverLeftWithoutAName) {
    Listed program("/evaluacion");
    program.choose("Taller inicial", "Cambiar nombre");
    program.window.type("Taller de noviembre");
    program.press(Role::button, "Guardar");
    EXPECT_EQ(program.workspace().rounds.find("r-2")->title, "Taller de noviembre");
    program.key("z", true);
    EXPECT_EQ(program.workspace().rounds.find("r-2")->title, "Taller inicial");
    EXPECT_TRUE(program.says("Deshecho: nombre de la evaluación"));
}

TEST(Rounds, goWithTheirAnswersAfterAQuestionAndComeBackByUndo) {
    Listed program("/evaluacion");
    const Workspace before = program.workspace();
    program.choose("Taller inicial", "Eliminar");
    EXPECT_TRUE(program.says("Con ella se van las respuestas de 6 personas."));
    EXPECT_EQ(program.window.focused()->name, "Cancelar");
    EXPECT_EQ(program.workspace(), before) << "it asks first";
    program.press(Role::button, "Eliminar");
    EXPECT_EQ(program.workspace().rounds.size(), 1u);
    EXPECT_EQ(program.workspace().responses.size(), 1u);
    EXPECT_TRUE(program.row("Primera mirada").starts_with("Primera mirada, Se responde aquí"));
    EXPECT_TRUE(program.says("Se eliminó «Taller inicial»"));
    program.press(Role::button, undo);
    EXPECT_EQ(program.workspace(), before);
}

TEST(Rounds, removedWhileShownLeaveNoAddressOfNothing) {
    Listed program("/resultados/r-1");
    program.choose("Primera mirada", "Eliminar");
    program.press(Role::button, "Eliminar");
    EXPECT_EQ(program.platform.currentRoute, "/resultados");
    EXPECT_TRUE(program.window.has(Role::heading, "Listos para un piloto"));
}

TEST(Rounds, allRemovedLeadToTheBeginning) {
    Listed program("/evaluacion");
    for (const char* title : {"Primera mirada", "Taller inicial"}) {
        program.choose(title, "Eliminar");
        program.press(Role::button, "Eliminar");
    }
    EXPECT_TRUE(program.window.has(Role::button, "Empezar la evaluación"));
    program.press(Role::button, undo);
    EXPECT_TRUE(program.window.has(Role::heading, "Evaluaciones"));
}

TEST(Rounds, offerTheirMenuToRightButtonAndFinger) {
    Listed program("/evaluacion");
    const ui::Rect row = program.window.node(Role::button, program.row("Primera mirada")).rect;
    program.application->askMenu(0, row.x + 40, row.y + row.height / 2);
    program.settle();
    EXPECT_TRUE(program.window.has(Role::menuItem, "Responder esta evaluación"));
    program.press(Role::menuItem, "Ver resultados");
    EXPECT_EQ(program.platform.currentRoute, "/resultados/r-1");
}

TEST(Rounds, cannotBeChangedWhereAnotherTabWrites) {
    Listed program("/evaluacion");
    program.rest();
    program.platform.currentAccess = Access::reader;
    program.reload();
    for (const char* name : {"Nueva evaluación", "Opciones de Taller inicial",
                             "Opciones de Marcela Rincón", "Añadir persona"})
        EXPECT_TRUE(program.window.node(Role::button, name).disabled) << name;
    program.press(Role::button, program.row("Primera mirada"));
    EXPECT_EQ(program.platform.currentRoute, "/resultados/r-1") << "reading goes on";
}

TEST(Person, withAnswersGoesAfterAQuestionAndComesBackByUndo) {
    Listed program("/evaluacion");
    const Workspace before = program.workspace();
    program.choose("Luz Elena Caicedo", "Quitar");
    EXPECT_TRUE(program.says("Con esta persona se van sus 12 respuestas en «Taller inicial»."));
    program.press(Role::button, "Quitar");
    EXPECT_EQ(program.workspace().responses.size(), before.responses.size() - 1);
    EXPECT_EQ(program.workspace().responses.find("r-2/p-4"), nullptr);
    program.press(Role::button, undo);
    EXPECT_EQ(program.workspace(), before);
}

TEST(Person, withoutAnswersGoesAtOnceAndTheOneBeforeAnswersAgain) {
    Listed program("/evaluacion");
    program.press(Role::button, program.row("Marcela"));
    program.press(Role::button, "Añadir persona");
    EXPECT_TRUE(program.row("Persona 7").starts_with("Persona 7, Responde aquí"));
    EXPECT_TRUE(program.window.has(Role::button, undo));
    program.choose("Persona 7", "Quitar");
    EXPECT_EQ(program.row("Persona 7"), "");
    EXPECT_TRUE(program.says("Se quitó a Persona 7"));
    EXPECT_TRUE(program.row("Marcela").starts_with("Marcela Rincón, Responde aquí"));
}

TEST(Person, whoIsAddedIsGivenANameAtOnce) {
    Listed program("/evaluacion");
    program.press(Role::button, "Añadir persona");
    ASSERT_NE(program.window.focused(), nullptr);
    EXPECT_EQ(program.window.focused()->name, "Nombre");
    ASSERT_TRUE(program.platform.editing);
    EXPECT_EQ(program.platform.editing->text, "Persona 7");
    EXPECT_EQ(program.platform.editing->anchor, 0U) << "all of it is chosen";
    EXPECT_EQ(program.platform.editing->caret, 9U);
}

TEST(Person, isRenamedWithoutAnsweringInTheirName) {
    Listed program("/evaluacion");
    program.choose("Diego Mosquera", "Cambiar nombre o cargo");
    program.window.type("Diego Ruiz");
    program.press(Role::button, "Listo");
    EXPECT_EQ(program.workspace().responses.find("r-2/p-3")->name, "Diego Ruiz");
    EXPECT_FALSE(program.says("Quién responde aquí")) << "nobody answers as them";
}

TEST(Person, whoAnsweredNothingCountsForNoResult) {
    Listed program("/evaluacion");
    program.press(Role::button, "Añadir persona");
    EXPECT_TRUE(program.window.has(Role::text, "6 de 7 personas"));
    program.visit("/resultados");
    EXPECT_TRUE(program.says("Taller inicial · 6 personas · "));
    program.visit("/inicio");
    EXPECT_TRUE(program.window.has(Role::text, "6 de 7 personas"));
}

TEST(Person, isNeverGivenTheNameOfAnother) {
    Listed program("/evaluacion");
    program.press(Role::button, "Añadir persona");
    program.press(Role::button, "Añadir persona");
    program.choose("Persona 7", "Quitar");
    program.press(Role::button, "Añadir persona");
    EXPECT_NE(program.row("Persona 9"), "") << "Persona 8 is taken";
}

TEST(Question, isReadWithoutAnsweringAsAnybody) {
    Listed program("/evaluacion/sponsorship.visits");
    EXPECT_TRUE(program.window.has(Role::region, "2.2 Visitas de ejecutivos"))
        << program.window.describe();
    const Workspace before = program.workspace();
    program.key("3");
    EXPECT_EQ(program.workspace(), before);
}

TEST(NothingApplies, isSaidWhereResultsWouldStand) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    for (int question = 0; question < 14; ++question) {
        program.key("n");
        program.key("ArrowRight");
    }
    const std::string reason =
        "Todas las preguntas se marcaron «No aplica»; no hay nada que calificar.";
    EXPECT_TRUE(program.window.has(Role::text, reason));
    EXPECT_FALSE(program.window.has(Role::button, "Continuar"));
    EXPECT_TRUE(program.window.has(Role::button, "Revisar respuestas"));
    program.visit("/inicio");
    EXPECT_EQ(program.window.describe().find("primeras respuestas"), std::string::npos);
    EXPECT_TRUE(program.window.has(Role::text, reason));
}

TEST(Sample, isOpenedInItsOwnWordsWhereThereCanBeOneCompanyOnly) {
    Listed program("/datos");
    program.platform.currentAccess = Access::none;
    program.application->accessChanged();
    program.settle();
    program.press(Role::textField, "Nombre de la empresa");
    program.window.type(" X");
    program.rest();
    program.press(Role::button, "Abrir el ejemplo");
    EXPECT_TRUE(program.window.has(Role::dialog, "Abrir la empresa de ejemplo"));
    EXPECT_TRUE(program.says("Aceros del Valle S.A.: 2 evaluaciones, 6 personas y 15 cuentas."))
        << "one of the six answers in both";
    program.press(Role::button, "Abrir el ejemplo");
    EXPECT_TRUE(program.says("Ejemplo abierto"));
    program.press(Role::button, undo);
    EXPECT_TRUE(program.says("Deshecho: ejemplo abierto"));
}

TEST(StartOver, saysHowManyPeopleGo) {
    Listed program("/datos");
    program.press(Role::button, "Borrar y empezar de nuevo");
    EXPECT_TRUE(program.says("Aceros del Valle S.A.: 2 evaluaciones, 6 personas y 15 cuentas."));
}

} // namespace
} // namespace kam
