#include "app/application.hpp"

#include "app/ui/keys.hpp"
#include "core/catalogue/assets.hpp"
#include "core/document/workspace_json.hpp"
#include "core/readiness/assessment.hpp"
#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <imgui.h>
#include <map>

#include <algorithm>
#include <set>

namespace kam {
namespace {

using test::Program;
using ui::Role;

TEST(FirstVisit, offersToStartAndAsksTheFirstQuestion) {
    Program program;
    EXPECT_TRUE(
        program.window.has(Role::heading, "¿Está su empresa lista para gerenciar cuentas clave?"));
    program.press(Role::button, "Empezar la evaluación");
    EXPECT_EQ(program.platform.currentRoute, "/evaluacion/change.case");
    EXPECT_TRUE(program.window.has(Role::button, "Siguiente"));
}

TEST(Assessment, answeredByKeysAloneGivesTheVerdictThatTheFileGives) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    for (int question = 0; question < 14; ++question) {
        program.key(question % 3 == 0 ? "3" : "4");
        program.key("ArrowRight");
    }
    EXPECT_EQ(program.platform.currentRoute, "/resultados");
    const Workspace workspace = program.workspace();
    const Round& round = *latestRound(workspace);
    const Assessment result = assess(round, responsesOf(workspace, round.id),
                                     *decodeQuestionnaire(asset::questionnaire()));
    EXPECT_EQ(*result.coverage, 1);
    EXPECT_EQ(result.verdict, Verdict::pilot);
    EXPECT_TRUE(program.window.has(Role::heading, "Listos para un piloto"));
}

TEST(Assessment, isThereAgainAfterAReload) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    program.key("4");
    program.key("n");
    program.key("2");
    program.rest();
    const Workspace before = program.workspace();
    program.platform.folder.crash();
    program.reload();
    EXPECT_EQ(program.workspace(), before);
    EXPECT_EQ(program.onlyResponse(before).answers.at("change.case").level, 1);
}

TEST(Note, keepsEveryLetterAndIsOneStepOfUndo) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    program.key("3");
    program.key("e");
    for (const char* letter : {"S", "e", "ñ", "a", "l", " ", "a", "ñ", "o", " ", "á"})
        program.window.type(letter);
    program.rest();
    EXPECT_EQ(program.onlyResponse(program.workspace()).answers.at("change.case").note,
              "Señal año á");
    EXPECT_EQ(program.onlyResponse(program.workspace()).answers.at("change.case").level, 2)
        << "letters typed into a note are not shortcuts";
    program.key("Escape");
    program.key("z", true);
    EXPECT_EQ(program.onlyResponse(program.workspace()).answers.at("change.case").note, "");
}

TEST(Save, isNotCalledSavedBeforeItIs) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    program.window.key("4");
    program.window.runUntilIdle();
    EXPECT_FALSE(program.application->saved());
    EXPECT_EQ(program.window.describe().find("Guardado"), std::string::npos);
    program.settle();
    EXPECT_TRUE(program.application->saved());
    EXPECT_NE(program.window.describe().find("Guardado 10:02"), std::string::npos);
}

TEST(Save, thatFailsSaysSoAndOffersTheExport) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    program.platform.folder.fault = test::NullFiles::Fault::syncFails;
    program.key("4");
    EXPECT_FALSE(program.application->saved());
    EXPECT_NE(program.window.describe().find("No se pudo guardar"), std::string::npos);
    program.press(Role::button, "Exportar");
    ASSERT_EQ(program.platform.downloads.size(), 1u);
    const auto exported = decodeWorkspace(program.platform.downloads[0].bytes);
    ASSERT_TRUE(exported);
    EXPECT_EQ(program.onlyResponse(exported->workspace).answers.at("change.case").level, 3);
}

TEST(Import, ofABrokenFileSaysWhereAndChangesNothing) {
    Program program;
    program.openSample();
    const Workspace before = program.workspace();
    for (
        const char* file :
        {"", "{", "[]", "null", R"({"format":"kam/other","version":1})",
         R"({"format":"kam/workspace","version":99,"id":"w-1","name":"x"})",
         R"({"format":"kam/workspace","version":1,"id":"w-1","name":"x","rounds":[{"id":"r-1","title":"t",
              "date":"2026-11-23","mode":"quick","responses":[{"id":"p","answers":{"change.case":{"level":9}}}]}]})"}) {
        program.importFile(file);
        EXPECT_TRUE(program.window.has(Role::button, "Cerrar")) << file;
        EXPECT_FALSE(program.window.has(Role::button, "Importar")) << file;
        program.press(Role::button, "Cerrar");
        EXPECT_EQ(program.workspace(), before) << file;
    }
    program.importFile(
        R"({"format":"kam/workspace","version":1,"id":"w-1","name":"x","rounds":[{"id":"r-1","title":"t",
            "date":"2026-11-23","mode":"quick","responses":[{"id":"p","answers":{"change.case":{"level":9}}}]}]})");
    EXPECT_TRUE(
        program.window.has(Role::text, "rounds[0].responses[0].answers[\"change.case\"].level"))
        << program.window.describe();
}

TEST(Import, givesAnotherBrowserTheSame) {
    Program one;
    one.openSample();
    const std::string file = one.application->exportJson();
    Program other;
    other.importFile(file);
    other.press(Role::button, "Importar");
    EXPECT_EQ(other.workspace(), one.workspace());
    other.platform.clock = one.platform.clock;
    EXPECT_EQ(other.application->exportJson(), one.application->exportJson()) << "byte for byte";
}

TEST(Import, ofTheSameFileAgainChangesNothing) {
    Program program;
    program.openSample();
    program.importFile(program.application->exportJson());
    EXPECT_FALSE(program.window.has(Role::button, "Importar"));
    EXPECT_TRUE(program.window.has(Role::button, "Cerrar"));
}

TEST(StartOver, deletesAllAndCanBeUndone) {
    Program program;
    program.openSample();
    const Workspace before = program.workspace();
    program.press(Role::link, "Datos");
    program.press(Role::button, "Borrar y empezar de nuevo");
    EXPECT_EQ(program.workspace(), before) << "it asks first";
    program.press(Role::button, "Borrar todo");
    EXPECT_TRUE(program.workspace().rounds.empty());
    program.press(Role::button, "Deshacer");
    EXPECT_EQ(program.workspace(), before);
    program.rest();
    program.platform.folder.crash();
    program.reload();
    EXPECT_EQ(program.workspace(), before) << "the undo was stored too";
}

TEST(Undo, isOfferedOnTheDataScreenAfterTheToastIsGone) {
    Program program;
    program.openSample();
    const Workspace before = program.workspace();
    program.press(Role::link, "Datos");
    program.press(Role::button, "Borrar y empezar de nuevo");
    program.press(Role::button, "Borrar todo");
    program.platform.pass(60'000);
    program.press(Role::link, "Datos");
    EXPECT_FALSE(program.window.has(Role::button, "Deshacer"));
    program.press(Role::button, "Deshacer el último cambio");
    EXPECT_EQ(program.workspace(), before);
}

TEST(Import, showsTheLatestRoundOfTheFile) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    const Workspace own = program.workspace();
    Workspace later = own;
    Round next = own.rounds.begin()->second;
    next.id = "r-later";
    next.date.year += 1;
    next.title = "Un año después";
    (void)apply(later, {{put(next)}, "change.round"});
    EXPECT_EQ(program.application->importJson(encodeWorkspace(later, Instant{}, "1.0.0")), "");
    program.settle();
    program.platform.currentRoute = "/inicio";
    program.application->routeChanged();
    program.settle();
    EXPECT_NE(program.window.describe().find("Un año después"), std::string::npos);
}

TEST(Export, isRememberedForTheWorkspaceThatWasExported) {
    Program program;
    program.openSample();
    program.press(Role::link, "Datos");
    program.press(Role::button, "Exportar JSON");
    EXPECT_FALSE(program.window.has(Role::text, "Aún no ha exportado una copia"));
    program.press(Role::button, "Borrar y empezar de nuevo");
    program.press(Role::button, "Borrar todo");
    program.press(Role::button, "Empezar la evaluación");
    program.key("3");
    program.key("Escape");
    EXPECT_TRUE(program.window.has(Role::text, "Aún no ha exportado una copia"));
}

TEST(Export, neverPassesOffAnEmptyFileForDataThatCannotBeRead) {
    Program program("/datos");
    program.platform.currentAccess = Access::failed;
    program.reload();
    EXPECT_TRUE(program.window.node(Role::button, "Exportar JSON").disabled);
    program.press(Role::button, "Descargar lo guardado tal cual");
    EXPECT_EQ(program.platform.storedDownloads, 1);
    EXPECT_TRUE(program.platform.downloads.empty());
}

TEST(People, keepTheNumberTheyWereShownWith) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    program.key("Escape");
    program.press(Role::link, "Evaluación");
    // Ids are random, so over many additions some sort before those that were there.
    std::vector<std::string> names;
    for (int n = 2; n <= 9; ++n) {
        program.window.activate(Role::button, "Añadir persona");
        program.settle();
        names.push_back("Persona " + std::to_string(n));
    }
    std::set<std::string> kept;
    for (const auto& [id, response] : program.workspace().responses)
        if (!response.name.empty()) kept.insert(response.name);
    EXPECT_EQ(kept, std::set<std::string>(names.begin(), names.end()));
}

TEST(StartOver, asksFirstAndBeginsOnCancel) {
    Program program;
    program.openSample();
    const Workspace before = program.workspace();
    program.press(Role::link, "Datos");
    program.press(Role::button, "Borrar y empezar de nuevo");
    EXPECT_EQ(program.window.focused()->name, "Cancelar");
    program.key("Escape");
    EXPECT_FALSE(program.window.has(Role::button, "Borrar todo"));
    EXPECT_EQ(program.workspace(), before);
}

TEST(Company, isRenamedLaterAndNamesTheFile) {
    Program program;
    program.openSample();
    program.press(Role::link, "Datos");
    program.press(Role::textField, "Nombre de la empresa");
    program.window.type(" Señalización");
    program.rest();
    EXPECT_EQ(program.workspace().company.name, "Aceros del Valle S.A. Señalización");
    program.window.activate(Role::button, "Exportar JSON");
    EXPECT_EQ(program.platform.downloads.back().name,
              "cuentas-clave-aceros-del-valle-s-a-senalizacion-2026-11-23.json");
}

TEST(Question, saysWhichLevelAKeyChose) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    program.window.focus(Role::button, "Siguiente");
    program.key("4");
    ASSERT_FALSE(program.platform.announcements.empty());
    const std::string said = program.platform.announcements.back();
    // With the keyboard on a level it goes along instead.
    for (const ui::Node& each : program.window.tree())
        if (each.role == Role::radio && each.checked == true) {
            EXPECT_EQ(each.name.substr(0, said.size()), said);
            program.window.focus(Role::radio, each.name);
            break;
        }
    const std::size_t before = program.platform.announcements.size();
    program.key("ArrowUp");
    EXPECT_EQ(program.platform.announcements.size(), before);
    ASSERT_NE(program.window.focused(), nullptr);
    EXPECT_EQ(program.window.focused()->role, Role::radio);
    EXPECT_EQ(program.window.focused()->checked, true);
    EXPECT_EQ(program.onlyResponse(program.workspace()).answers.at("change.case").level, 2);
}

TEST(Question, losesNothingOfWhatComesInOneFrame) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    const auto answer = [&] {
        program.rest();
        return program.onlyResponse(program.workspace()).answers.at("change.case");
    };
    program.key("e");
    const auto fourth = std::find_if(program.window.tree().begin(), program.window.tree().end(),
                                     [left = 3](const ui::Node& node) mutable {
                                         return node.role == Role::radio && left-- == 0;
                                     });
    program.application->textEdited(program.platform.editing->id, "acta", 4, 4, 4, 4);
    program.application->act({ui::SemanticAction::Kind::activate, fourth->id});
    EXPECT_EQ(answer(), (Answer{.level = 3, .note = "acta"}));

    program.key("Escape");
    for (const char* key : {"n", "1"})
        ImGui::GetIO().AddKeyEvent(ui::keyOf(key), true);
    program.window.frame();
    EXPECT_EQ(answer(), (Answer{.level = 0, .note = "acta"}));
}

TEST(Question, isOneTabStopForAllItsLevels) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    program.key("3");
    std::map<int, int> stops; // of each group
    for (const ui::Node& each : program.window.tree())
        if (each.role == Role::radio && each.tabStop) ++stops[each.parent];
    EXPECT_EQ(stops.size(), 2U); // the levels, and how sure one is
    for (const auto& [group, count] : stops)
        EXPECT_EQ(count, 1);
    const auto chosen = std::find_if(
        program.window.tree().begin(), program.window.tree().end(),
        [](const ui::Node& each) { return each.role == Role::radio && each.checked == true; });
    ASSERT_NE(chosen, program.window.tree().end());
    EXPECT_TRUE(chosen->tabStop);
}

TEST(Navigation, beginsEachScreenAtItsTop) {
    Program program;
    program.window.display.height = 640;
    program.openSample();
    const auto top = [&] { return program.window.node(Role::heading, "Próximas acciones").rect.y; };
    const float before = top();
    program.window.moveTo(600, 300);
    program.window.wheel(-2);
    EXPECT_LT(top(), before);
    program.press(Role::link, "Datos");
    program.press(Role::link, "Inicio");
    EXPECT_FLOAT_EQ(top(), before);
}

TEST(Saving, isNeverSaidToHappenWhereNothingIsKept) {
    Program program;
    EXPECT_TRUE(program.application->keeps());
    program.platform.currentAccess = Access::none;
    program.reload();
    EXPECT_FALSE(program.application->keeps());
}

TEST(Reader, hearsThatTheOtherTabDidNotHandOver) {
    Program program;
    program.platform.currentAccess = Access::reader;
    program.reload();
    program.application->notHandedOver();
    program.settle();
    EXPECT_TRUE(program.window.has(
        Role::text,
        "La otra pestaña no cedió la escritura: aún no ha guardado todo o no responde."));
    program.press(Role::button, "Escribir aquí");
    EXPECT_EQ(program.platform.asksToWrite, 1);
}

TEST(Reader, seesTheDataAndCannotEdit) {
    Program program;
    program.openSample();
    program.rest();
    program.platform.currentAccess = Access::reader;
    program.platform.currentRoute = "/evaluacion/change.case";
    program.reload();
    const Workspace before = program.workspace();
    program.key("1");
    program.key("n");
    EXPECT_EQ(program.workspace(), before);
    program.press(Role::button, "Escribir aquí");
    EXPECT_EQ(program.platform.asksToWrite, 1);
}

TEST(Reader, goesOnWithWhatWasOpenWhileTheOtherTabSaves) {
    Program program;
    program.openSample();
    program.rest();
    program.platform.currentAccess = Access::reader;
    program.reload();
    program.key("k", true);
    program.window.type("dat");
    program.application->accessChanged(); // something newer was stored
    program.settle();
    EXPECT_TRUE(program.window.has(Role::dialog, "Buscar"));
    EXPECT_EQ(program.window.node(Role::comboBox, "Buscar").value, "dat");
}

TEST(Reader, whoLostTheRightToWriteTypesNothingAndOverwritesNothingOnceItIsBack) {
    Program here;
    here.press(Role::button, "Empezar la evaluación");
    here.key("e");
    here.window.type("uno");
    here.rest();
    const std::uint32_t note = here.platform.editing->id;
    const auto become = [&](Access access) {
        here.platform.currentAccess = access;
        here.application->accessChanged();
    };
    here.application->textEdited(note, "uno dos", 7, 7, 7, 7);
    here.window.runUntilIdle();
    become(Access::reader);
    here.settle();
    EXPECT_TRUE(here.window.describe().find("lo último que tecleó aquí no se guardó") !=
                std::string::npos)
        << "what had no time to be saved is not lost without a word";
    here.application->textEdited(note, "uno dos tres", 12, 12, 12, 12);
    here.settle();
    EXPECT_FALSE(here.platform.editing) << "letters that go nowhere are not shown";
    EXPECT_EQ(here.window.node(Role::textField, "Evidencia").value, "uno");

    Program there("/evaluacion/change.case");
    there.platform.folder.files = there.platform.folder.kept = here.platform.folder.kept;
    there.reload();
    there.key("e");
    there.window.type(" y medio");
    there.rest();

    here.platform.folder.files = here.platform.folder.kept = there.platform.folder.kept;
    become(Access::writer);
    here.application->textEdited(note, "uno tres", 8, 8, 8, 8);
    here.settle();
    const auto written = [&] {
        here.rest();
        return here.onlyResponse(here.workspace()).answers.at("change.case").note;
    };
    EXPECT_EQ(written(), "uno y medio");
    here.window.type(".");
    EXPECT_EQ(written(), "uno y medio.");
}

TEST(Reader, cannotImportAndIsNotToldThatItDid) {
    Program program;
    program.platform.currentAccess = Access::reader;
    program.reload();
    EXPECT_NE(program.application->importJson(asset::sample(Language::es)), "");
    program.importFile(asset::sample(Language::es));
    program.press(Role::button, "Importar");
    EXPECT_TRUE(program.workspace().rounds.empty());
    EXPECT_EQ(program.window.describe().find("Archivo importado"), std::string::npos);
}

TEST(NewRound, isTheOneThatIsAnsweredHoweverItsIdFalls) {
    for (std::uint64_t seed : {1u, 7u, 1000u, 123456u, 99999999u}) {
        Program program;
        program.platform.nextRandom = seed;
        program.openSample(); // holds a round of the same day
        const Workspace before = program.workspace();
        program.platform.currentRoute = "/evaluacion";
        program.application->routeChanged();
        program.settle();
        program.press(Role::button, "Responder yo");
        program.press(Role::button, "Nueva evaluación");
        program.press(Role::button, "Crear y responder");
        program.key("4");
        const Workspace after = program.workspace();
        ASSERT_EQ(after.rounds.size(), before.rounds.size() + 1) << seed;
        for (const auto& [key, response] : before.responses)
            EXPECT_EQ(*after.responses.find(key), response) << "seed " << seed << " " << key;
        for (const auto& [id, round] : after.rounds) {
            if (before.rounds.find(id)) continue;
            const auto responses = responsesOf(after, id);
            ASSERT_EQ(responses.size(), 1u);
            EXPECT_EQ(responses[0]->answers.at("change.case").level, 3);
        }
    }
}

TEST(Undo, ofAToastNeverTakesBackALaterEdit) {
    Program program;
    program.openSample();
    program.press(Role::link, "Datos");
    program.press(Role::button, "Borrar y empezar de nuevo");
    program.press(Role::button, "Borrar todo");
    program.press(Role::button, "Empezar la evaluación");
    program.key("4");
    EXPECT_FALSE(program.window.has(Role::button, "Deshacer"));
}

TEST(Language, changesEveryWordAndKeepsThePlace) {
    Program program;
    program.openSample();
    program.press(Role::link, "Resultados");
    program.press(Role::button, "Switch to English");
    EXPECT_EQ(program.platform.currentRoute, "/resultados");
    EXPECT_EQ(program.platform.title, "Results · Taller inicial · Cuentas Clave");
    EXPECT_TRUE(program.window.has(Role::heading, "Ready for a pilot"));
    program.reload();
    EXPECT_TRUE(program.window.has(Role::heading, "Ready for a pilot")) << "the choice is kept";
}

TEST(EveryScreen, hasOneMainAndOneFirstHeadingInEverySizeAndLanguage) {
    for (const float width : {1280.0f, 800.0f, 390.0f})
        for (const char* language : {"es", "en"})
            for (const char* route : {"/inicio", "/evaluacion", "/evaluacion/change.case",
                                      "/resultados", "/datos", "/acerca"}) {
                Program program;
                program.platform.settings["language"] = language;
                program.openSample();
                program.platform.currentRoute = route;
                program.window.display.width = width;
                program.reload();
                int mains = 0, titles = 0;
                for (const ui::Node& node : program.window.tree()) {
                    mains += node.role == Role::main ? 1 : 0;
                    titles += node.role == Role::heading && node.level == 1 ? 1 : 0;
                    EXPECT_EQ(node.name.find('{'), std::string::npos) << node.name;
                    EXPECT_FALSE(node.interactive() && node.name.empty()) << route << width;
                }
                EXPECT_EQ(mains, 1) << route << " " << width;
                EXPECT_EQ(titles, 1) << route << " " << width;
            }
}

} // namespace
} // namespace kam
