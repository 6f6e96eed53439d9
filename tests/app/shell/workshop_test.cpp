#include "core/document/response_json.hpp"
#include "tests/app/support/program.hpp"
#include "tests/app/support/workshop.hpp"

/// Who leads a workshop gets the answers of all, each once, and nobody's are lost.
namespace kam {
namespace {

using test::answers;
using test::codeOf;
using test::facilitated;
using test::Program;
using ui::Role;

struct Facilitator : Program {
    explicit Facilitator(bool anonymous = false) {
        EXPECT_EQ(application->importJson(encodeWorkspace(facilitated(anonymous), {}, "1")), "");
        visit("/taller");
        pause();
    }
    void click(std::string_view button) {
        window.activate(Role::button, button);
        settle();
    }
    void drop(const std::vector<Response>& responses) {
        std::vector<ChosenFile> files;
        for (const Response& each : responses)
            files.push_back({.name = each.name + ".json", .bytes = encodeResponse(each)});
        application->filesDropped(files);
        settle();
    }
    int levelOf(const Id& id) const {
        const Workspace now = workspace();
        const Response* found = now.responses.find(makeId("r", 7) + "/" + id);
        return found ? *found->answers.at("change.case").level : -1;
    }
};

const Response ana = answers("Ana", 1, 1'795'428'000'000);

TEST(Workshop, BeginsWithAnInvitation) {
    Program somebody("/taller");
    somebody.press(Role::button, "Preparar un taller");
    EXPECT_EQ(somebody.workspace().responses.size(), 0U);
    somebody.window.activate(Role::checkbox, "Respuestas anónimas");
    somebody.settle();
    somebody.window.activate(Role::button, "Crear la invitación");
    somebody.settle();
    const Round round = somebody.workspace().rounds.begin()->second;
    EXPECT_TRUE(round.anonymous);
    EXPECT_TRUE(round.gathering);
    somebody.window.activate(Role::button, "Copiar el enlace");
    somebody.settle();
    const std::string link = somebody.platform.copied.back();
    EXPECT_TRUE(link.starts_with("https://cuentas-clave.example/#/invitacion/KAI1-")) << link;
    Program participant(link.substr(link.find('#') + 1));
    EXPECT_EQ(participant.workspace().rounds.begin()->second.id, round.id);
}

TEST(Workshop, TakesTwentyFiveFilesAtOnceWithOneShortConfirm) {
    Facilitator here;
    std::vector<Response> all;
    for (int i = 0; i < 25; ++i)
        all.push_back(answers("Persona " + std::to_string(i), i % 5, 1'795'428'000'000 + i));
    here.drop(all);
    EXPECT_TRUE(here.says("25 personas nuevas")) << here.window.describe();
    here.click("Agregar");
    EXPECT_EQ(here.workspace().responses.size(), 25U);
    EXPECT_TRUE(here.says("Persona 24"));
    here.drop({all[3]});
    EXPECT_TRUE(here.says("No hay nada") || !here.window.has(Role::button, "Agregar"));
}

TEST(Workshop, CountsNobodyWhoNeitherSaidANameNorAnswered) {
    Program somebody;
    somebody.press(Role::button, "Empezar la evaluación"); // whose own answers are none
    somebody.visit("/taller");
    somebody.window.activate(Role::button, "Escribir quién está invitado");
    somebody.settle();
    somebody.window.focus(Role::textField, "Personas invitadas");
    somebody.window.type("Ana\nLuis\nEva");
    somebody.window.press(Role::button, "Listo");
    somebody.settle();
    EXPECT_FALSE(somebody.window.has(Role::dialog, "Personas invitadas")) << "with the first click";
    const std::string before = somebody.window.describe();
    EXPECT_TRUE(somebody.says("Lista: 3 personas")) << before;
    somebody.window.activate(Role::button, "Crear la invitación");
    somebody.settle();
    EXPECT_TRUE(somebody.says("0 personas")) << somebody.window.describe();
    somebody.visit("/sala");
    EXPECT_TRUE(somebody.says("0 de 3")) << somebody.window.describe();
    EXPECT_TRUE(somebody.says("Faltan 3 personas"));
}

TEST(Workshop, BecomesAnonymousWhereTheOneHereHasNotAnswered) {
    Program somebody;
    somebody.press(Role::button, "Empezar la evaluación");
    somebody.visit("/taller");
    somebody.window.activate(Role::checkbox, "Respuestas anónimas");
    somebody.settle();
    EXPECT_TRUE(somebody.workspace().rounds.begin()->second.anonymous);
}

TEST(Workshop, KeepsTheAnswersOfALinkUntilThisTabWrites) {
    const auto link = "/respuesta/" + codeOf(ana);
    for (const bool opened : {false, true}) {
        Facilitator here;
        here.pause();
        here.platform.currentAccess = Access::reader;
        if (opened) here.platform.currentRoute = link;
        here.reload();
        if (!opened) here.visit(link);
        EXPECT_FALSE(here.window.has(Role::button, "Agregar"));
        EXPECT_TRUE(here.says("esperan hasta que usted escriba aquí")) << here.window.describe();
        here.platform.currentAccess = Access::writer;
        here.application->accessChanged();
        here.settle();
        EXPECT_EQ(here.platform.currentRoute, "/taller");
        here.click("Agregar");
        EXPECT_EQ(here.levelOf(ana.id), 1);
        here.application->accessChanged();
        here.settle();
        EXPECT_FALSE(here.window.has(Role::button, "Agregar")) << "once";
    }
}

TEST(Workshop, ShowsNobodysLevels) {
    Facilitator here;
    const auto shown = [&](int level) {
        Facilitator other;
        other.drop({answers("Ana", level, 1'795'428'000'000)});
        const std::string asked = other.window.describe();
        other.click("Agregar");
        return asked + other.window.describe();
    };
    EXPECT_EQ(shown(0), shown(4)) << "or something of the answers can be seen";
}

TEST(Workshop, ShowsNobodysLevelsInAConflict) {
    const auto shown = [&](bool anonymous, int level) {
        Facilitator here(anonymous);
        here.drop({answers("Ana", 2, 1'795'428'000'000)});
        here.click("Agregar");
        Workspace theirs = here.workspace();
        Response changed = theirs.responses.begin()->second;
        for (auto& [item, answer] : changed.answers)
            answer.level = level;
        apply(theirs, {{put(changed)}, {}});
        here.importFile(encodeWorkspace(theirs, {}, "1"));
        EXPECT_TRUE(here.says("En conflicto"));
        return here.window.describe();
    };
    EXPECT_EQ(shown(false, 0), shown(false, 4));
    EXPECT_EQ(shown(true, 0), shown(true, 4));
}

TEST(Workshop, ShowsNobodysLevelsInTheHistoryWhileAnswersComeIn) {
    const auto shown = [&](const char* key) {
        Facilitator here;
        here.click("Responder aquí por turnos");
        here.click("Soy la siguiente persona");
        here.visit("/evaluacion/change.case");
        here.key(key);
        here.visit("/entregar");
        here.click("Terminé: pasar el equipo");
        here.click("Terminar los turnos");
        here.click("Terminar los turnos");
        here.pause();
        here.visit("/historial");
        return here.window.describe();
    };
    EXPECT_EQ(shown("1"), shown("5"));
}

TEST(Workshop, NamesWhoIsMissingAndWhoWasNotAskedFor) {
    Facilitator facilitator;
    facilitator.click("Escribir quién está invitado");
    facilitator.window.focus(Role::textField, "Personas invitadas");
    facilitator.window.type("ANA\nLuis Gómez, Marta");
    facilitator.click("Listo"); // the last name too, though nothing ended it
    const auto round = [&] { return facilitator.workspace().rounds.begin()->second; };
    EXPECT_EQ(round().invited, (std::vector<std::string>{"ANA", "Luis Gómez", "Marta"}));
    EXPECT_TRUE(facilitator.says("Faltan 3 personas"));
    facilitator.drop({ana, answers("Pedro", 2, 1'795'428'000'000)});
    facilitator.click("Agregar");
    for (const char* route : {"/taller", "/sala"}) {
        facilitator.visit(route);
        EXPECT_TRUE(facilitator.says("Faltan 2 personas")) << route;
        EXPECT_TRUE(facilitator.says("\"Luis Gómez, Marta\"")) << route;
        EXPECT_TRUE(facilitator.says("No estaban en la lista: Pedro")) << route;
    }
    EXPECT_TRUE(facilitator.says("2 de 4"));
    facilitator.key("z", true); // the answers
    facilitator.key("z", true); // the list
    EXPECT_TRUE(round().invited.empty());
    facilitator.key("z", true, true);
    EXPECT_EQ(round().invited.size(), 3U);
}

TEST(Workshop, KeepsNoListOfAnAnonymousRound) {
    Program somebody("/taller");
    somebody.press(Role::button, "Preparar un taller");
    somebody.window.activate(Role::button, "Escribir quién está invitado");
    somebody.settle();
    somebody.window.focus(Role::textField, "Personas invitadas");
    somebody.window.type("Ana, Luis");
    somebody.key("Escape");
    somebody.key("Escape");
    somebody.window.activate(Role::checkbox, "Respuestas anónimas");
    somebody.settle();
    const Round round = somebody.workspace().rounds.begin()->second;
    EXPECT_TRUE(round.invited.empty());
    EXPECT_EQ(round.expected, 2);
    EXPECT_FALSE(somebody.window.has(Role::button, "Escribir quién está invitado"));
}

TEST(Workshop, KnowsALaterHandInByItsId) {
    Facilitator here;
    here.drop({ana});
    here.click("Agregar");
    Response later = answers("Ana", 4, 1'795'428'100'000);
    here.application->pasted("Perdón, cambié algo: " + codeOf(later) + "\nAna");
    here.settle();
    EXPECT_TRUE(here.says("1 persona entregó otra vez")) << here.window.describe();
    here.click("Agregar");
    EXPECT_EQ(here.workspace().responses.size(), 1U);
    EXPECT_EQ(here.levelOf(ana.id), 4);
    here.drop({ana});
    EXPECT_FALSE(here.window.has(Role::button, "Agregar")) << "the former one changes nothing";
}

TEST(Workshop, TakesCodesByLinkPasteAndCamera) {
    Facilitator here;
    here.visit("/respuesta/" + codeOf(ana));
    EXPECT_EQ(here.platform.currentRoute, "/taller");
    here.application->routeChanged(); // browsers say it twice
    here.settle();
    here.click("Agregar");
    const Response luis = answers("Luis", 2, 2), eva = answers("Eva", 3, 3),
                   sol = answers("Sol", 3, 3);
    here.application->pasted(codeOf(luis) + "\n" + codeOf(eva));
    here.settle();
    here.click("Agregar");
    here.click("Leer un QR con la cámara");
    here.platform.scanning(codeOf(sol));
    here.settle();
    here.click("Agregar");
    EXPECT_EQ(here.workspace().responses.size(), 4U);
}

TEST(Workshop, TakesTextsWithCodesAmongTheFilesThatAreChosen) {
    Facilitator here;
    const Response luis = answers("Luis", 2, 1'795'428'000'000);
    const Response eva = answers("Eva", 3, 1'795'428'000'000);
    here.click("Elegir archivos");
    EXPECT_NE(here.platform.accepts.find(".txt"), std::string::npos);
    here.platform.choose(
        {{.name = "chat.txt",
          .bytes = "Luis: aquí va " + codeOf(luis) + "\r\nEva:\r\n" + codeOf(eva) + "\r\n"},
         {.name = "ana.json", .bytes = encodeResponse(ana)}});
    here.settle();
    here.click("Agregar");
    EXPECT_EQ(here.workspace().responses.size(), 3U);
}

TEST(Workshop, SaysWhichTextHasNoCode) {
    Facilitator here;
    here.click("Elegir archivos");
    here.platform.choose({{.name = "notas.txt", .bytes = "Compras para el taller"}});
    here.settle();
    EXPECT_TRUE(here.says("Este archivo no es de Cuentas Clave.")) << here.window.describe();
    EXPECT_TRUE(here.workspace().responses.empty());
}

TEST(Workshop, PointsAtTheGroupThatWasMistyped) {
    Facilitator here;
    here.click("Escribir un código");
    std::string code = codeOf(ana);
    const std::size_t fourth = std::string("KAM1-").size() + 3 * 7;
    code[fourth] = code[fourth] == 'X' ? 'Y' : 'X';
    here.window.press(Role::textField, "Código");
    here.window.type(code);
    here.settle();
    EXPECT_TRUE(here.says("Revise el grupo 4")) << here.window.describe();
}

TEST(Workshop, SaysPlainlyThatAnswersAreOfAnotherRound) {
    Facilitator here;
    Response other = ana;
    other.round = makeId("r", 8);
    here.drop({other});
    EXPECT_TRUE(here.says("Estas respuestas son de otra evaluación"));
    EXPECT_EQ(here.workspace().responses.size(), 0U);
}

TEST(Workshop, KeepsNoPersonOfAnAnonymousRound) {
    Facilitator here(true);
    std::vector<std::string> traces;
    for (const char* name : {"Amelia", "Bernardo", "Cleotilde"}) {
        const Response sent = answers(name, 2, 1'795'428'000'000);
        here.application->pasted(codeOf(sent));
        here.settle();
        here.click("Agregar");
        traces.insert(traces.end(), {name, sent.id, "1795428000000"});
    }
    EXPECT_EQ(here.workspace().responses.size(), 3U);
    EXPECT_TRUE(here.says("3 personas"));
    here.rest();
    std::string bytes = here.application->exportJson() + here.platform.folder.keptTail;
    for (const auto& [name, content] : here.platform.folder.kept)
        bytes += content;
    for (const auto& [key, value] : here.platform.settings)
        bytes += key + value;
    for (const std::string& trace : traces)
        EXPECT_EQ(bytes.find(trace), std::string::npos) << trace;
}

TEST(Workshop, SeveralAnswerInTurnWithoutSeeingEachOther) {
    Facilitator here;
    here.click("Responder aquí por turnos");
    for (const char* name : {"Ana", "Luis"}) {
        here.click("Soy la siguiente persona");
        here.window.press(Role::textField, "Nombre");
        here.window.type(name);
        here.rest();
        here.visit("/evaluacion/change.case");
        here.key("2");
        here.visit("/resultados");
        EXPECT_FALSE(here.says("Puntaje")) << "no way leads to what others said";
        here.visit("/entregar");
        here.click("Terminé: pasar el equipo");
        EXPECT_TRUE(here.says("Pase el equipo a la siguiente persona"));
        here.key("z", true);
        here.visit("/evaluacion/change.case");
        EXPECT_FALSE(here.says(name));
    }
    here.reload();
    EXPECT_TRUE(here.says("Pase el equipo")) << "a reload is no way out";
    here.click("Terminar los turnos");
    EXPECT_TRUE(here.says("Pase el equipo") || here.says("¿Terminar los turnos?"));
    here.click("Terminar los turnos");
    EXPECT_EQ(here.platform.currentRoute, "/taller");
    EXPECT_EQ(here.workspace().responses.size(), 2U);
    for (const auto& [key, response] : here.workspace().responses)
        EXPECT_TRUE(response.submittedAt) << response.name;
}

TEST(Workshop, NobodyWhoTookNoTurnIsCounted) {
    Facilitator here;
    here.click("Responder aquí por turnos");
    here.click("Soy la siguiente persona");
    here.visit("/entregar");
    here.click("Terminé: pasar el equipo");
    EXPECT_EQ(here.workspace().responses.size(), 0U);
}

TEST(Workshop, AfterTheTurnsNobodysAnswersAreOpenToWhoLeadsIt) {
    Facilitator here;
    here.click("Responder aquí por turnos");
    here.click("Soy la siguiente persona");
    here.visit("/evaluacion/change.case");
    here.key("2");
    here.visit("/entregar");
    here.click("Terminé: pasar el equipo");
    here.click("Terminar los turnos");
    here.click("Terminar los turnos");
    const Workspace before = here.workspace();
    here.visit("/evaluacion/change.case");
    here.key("4");
    EXPECT_EQ(here.workspace(), before);
    // Nor by pressing the person in the list.
    here.visit("/evaluacion");
    const Response& person = here.onlyResponse(before);
    for (const ui::Node& node : here.window.tree())
        if (node.role == Role::button && node.name.find(person.name) == 0 && !person.name.empty())
            here.window.activate(Role::button, node.name);
    here.settle();
    here.visit("/evaluacion/change.case");
    here.key("4");
    EXPECT_EQ(here.workspace(), before);
}

TEST(Workshop, WhatIsClosedIsNotCopiedIntoAnotherAssessment) {
    Facilitator here;
    here.drop({ana, answers("Luis", 3, 1'795'428'000'001)});
    here.click("Agregar");
    here.visit("/evaluacion");
    here.click("Nueva evaluación");
    EXPECT_TRUE(here.window.has(Role::dialog, "Nueva evaluación"));
    EXPECT_FALSE(here.says("Empezar con las respuestas")) << here.window.describe();
}

TEST(Workshop, TakesTheAnswersOfAChatThatQuotesTheInvitation) {
    Facilitator here;
    here.application->pasted("Respondan aquí: https://x.example/#/invitacion/" +
                             test::invitationCode(false) + "\nAna: " + codeOf(ana));
    here.settle();
    here.click("Agregar");
    EXPECT_EQ(here.workspace().responses.size(), 1U);
    EXPECT_EQ(here.platform.currentRoute, "/taller");
}

TEST(Workshop, OpensACompanyInWhichSomebodyNotedTheInvitation) {
    Facilitator here;
    Workspace company = here.workspace();
    company.company.sector = "https://x.example/#/invitacion/" + test::invitationCode(false);
    here.importFile(encodeWorkspace(company, {}, "1"));
    EXPECT_TRUE(here.says("Importar «archivo.json»")) << here.window.describe();
}

TEST(Workshop, NumbersNobodyOfAnAnonymousRound) {
    Facilitator here(true);
    here.visit("/evaluacion");
    here.click("Responder yo");
    here.click("Añadir persona");
    EXPECT_EQ(here.workspace().responses.size(), 2U);
    for (const auto& [key, response] : here.workspace().responses)
        EXPECT_EQ(response.name, "");
}

} // namespace
} // namespace kam
