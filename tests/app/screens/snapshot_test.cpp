#include "tests/app/support/comparisons.hpp"
#include "tests/app/support/program.hpp"
#include "tests/app/support/questionnaires.hpp"
#include "tests/app/support/workshop.hpp"
#include "tests/support/file.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <string>
#include <utility>
#include <vector>

/// What every screen says to the accessible mirror, line by line, kept in snapshots/. A change of a
/// screen is seen there as a person with a screen reader would hear it. To renew them after a
/// change that is meant: RENEW_SNAPSHOTS=1 ./dev test app, and read what git shows.
namespace kam {
namespace {

using test::invitationCode;
using test::Program;
using ui::Role;

struct Scene {
    const char* name;
    std::function<void(Program&)> play;
};

void firstVisit(Program&) {}

void answer(Program& program) {
    program.visit("/evaluacion");
    program.press(Role::button,
                  program.platform.setting("language") == "en" ? "Answer myself" : "Responder yo");
    program.pause();
}

std::function<void(Program&)> at(const char* route) {
    return [route](Program& program) {
        program.openSample();
        program.visit(route);
    };
}

std::function<void(Program&)> withOwnAt(const char* route) {
    return [route](Program& program) {
        program.openSample();
        const Workspace own = test::withQuestionnaires(program.workspace());
        ASSERT_EQ(program.application->importJson(encodeWorkspace(own, {}, "1.0.0")), "");
        program.visit(route);
    };
}

std::function<void(Program&)> comparedAt(const char* route) {
    return [route](Program& program) {
        program.openSample();
        const Workspace open = test::withComparisons(program.workspace());
        ASSERT_EQ(program.application->importJson(encodeWorkspace(open, {}, "1.0.0")), "");
        program.visit(route);
    };
}

const std::vector<Scene> scenes{
    {"welcome", firstVisit},
    {"home", at("/inicio")},
    {"assessment", at("/evaluacion")},
    {"question",
     [](Program& program) {
         program.openSample();
         answer(program);
         program.visit("/evaluacion/sponsorship.visits");
     }},
    {"results", at("/resultados")},
    {"explanation",
     [](Program& program) {
         program.openSample();
         program.visit("/resultados");
         program.press(Role::link, program.platform.setting("language") == "en"
                                       ? "How was this calculated?"
                                       : "¿Cómo se calculó?");
     }},
    {"actions",
     [](Program& program) {
         program.openSample();
         program.visit("/acciones");
         const bool english = program.platform.setting("language") == "en";
         program.press(Role::button, english ? "Add action" : "Añadir acción");
     }},
    {"data", at("/datos")},
    {"history",
     [](Program& program) {
         program.openSample();
         answer(program);
         program.visit("/evaluacion/sponsorship.visits");
         program.key("2");
         program.visit("/historial");
     }},
    {"workspaces",
     [](Program& program) {
         program.openSample();
         program.platform.shelf.known.emplace("k-otra");
         program.platform.settings["workspace:k-otra"] = "1795341720000 4096 Acme Ltda.";
         program.visit("/empresas");
     }},
    {"questionnaires", withOwnAt("/cuestionarios")},
    {"questionnaire", withOwnAt("/cuestionarios/q-2")},
    {"question-to-write",
     [](Program& program) {
         withOwnAt("/cuestionarios/q-2")(program);
         const bool english = program.platform.setting("language") == "en";
         program.press(Role::button, english ? "Options for 8.1 Accidentes con clientes"
                                             : "Opciones de 8.1 Accidentes con clientes");
         program.press(Role::menuItem, english ? "Edit question" : "Editar pregunta");
     }},
    {"new-round",
     [](Program& program) {
         withOwnAt("/cuestionarios/q-2")(program);
         program.press(Role::button, program.platform.setting("language") == "en"
                                         ? "Assess with this one"
                                         : "Evaluar con este");
     }},
    {"workshop",
     [](Program& program) {
         program.openSample();
         program.visit("/taller");
     }},
    {"participant",
     [](Program& program) { program.visit("/invitacion/" + invitationCode(false)); }},
    {"participant-anonymous",
     [](Program& program) { program.visit("/invitacion/" + invitationCode(true)); }},
    {"hand-in",
     [](Program& program) {
         program.visit("/invitacion/" + invitationCode(false));
         program.visit("/evaluacion/change.case");
         program.key("3");
         program.visit("/entregar");
         program.press(Role::button, program.platform.settings["language"] == "es"
                                         ? "Entregar mis respuestas"
                                         : "Hand in my answers");
     }},
    {"curtain",
     [](Program& program) {
         program.openSample();
         program.platform.settings["turn@1"] = "curtain";
         program.visit("/inicio");
     }},
    {"criteria", comparedAt("/criterios")},
    {"comparison", comparedAt("/criterios/attractiveness")},
    {"scoring", at("/calificar")},
    {"rating",
     [](Program& program) {
         program.openSample();
         program.visit("/calificar");
         const bool english = program.platform.setting("language") == "en";
         if (program.window.has(Role::grid, english ? "Rate customers" : "Calificar clientes"))
             program.press(Role::button, english ? "Scale and notes" : "Escala y notas");
         else
             program.press(Role::button, english ? "Astilleros Bahía Sur, 12 of 12"
                                                 : "Astilleros Bahía Sur, 12 de 12");
     }},
    {"offer", at("/oferta")},
    {"offer-account", at("/oferta/a-02")},
    {"attention", at("/atencion")},
    {"attention-clients", at("/atencion/clientes")},
    {"settings", at("/ajustes")},
    {"about", at("/acerca")},
    {"gallery", at("/galeria")},
    {"import",
     [](Program& program) {
         program.openSample();
         Workspace theirs = program.workspace();
         Response changed = theirs.responses.begin()->second;
         changed.answers["change.case"].level = 0;
         const Account added{.id = "a-1", .name = "Constructora Andina"};
         apply(theirs, {{put(changed), put(added)}, {}});
         program.importFile(encodeWorkspace(theirs, {}, "1.0.0"));
     }},
    {"search",
     [](Program& program) {
         program.openSample();
         program.key("k", true);
         program.window.type("ana");
         program.settle();
     }},
    {"shortcuts",
     [](Program& program) {
         program.openSample();
         program.key("/", false, true);
     }},
};

struct Window {
    const char* name;
    float width, height;
    bool finger;
};

std::pair<std::string, std::string> firstLinesThatDiffer(const std::string& a,
                                                         const std::string& b) {
    const auto at = static_cast<std::size_t>(
        std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
    const auto lineOf = [&](const std::string& text) {
        if (at >= text.size()) return std::string("(nothing)");
        const std::size_t from = text.rfind('\n', at == 0 ? 0 : at - 1);
        const std::size_t begin = from == std::string::npos ? 0 : from + 1;
        return text.substr(begin, text.find('\n', begin) - begin);
    };
    return {lineOf(a), lineOf(b)};
}

void expectSnapshot(const std::string& name, const std::string& shown) {
    const std::string path = KAM_SOURCE_DIR "/tests/app/screens/snapshots/" + name + ".txt";
    if (std::getenv("RENEW_SNAPSHOTS")) {
        ASSERT_TRUE(test::writeFile(path, shown)) << path;
        return;
    }
    const std::optional<std::string> kept = test::readFile(path);
    ASSERT_TRUE(kept) << "there is no " << path << "; RENEW_SNAPSHOTS=1 ./dev test app makes it";
    if (shown == *kept) return;
    const auto [now, before] = firstLinesThatDiffer(shown, *kept);
    ADD_FAILURE() << name << " shows\n  " << now << "\nwhere it showed\n  " << before
                  << "\nIf this is meant, RENEW_SNAPSHOTS=1 ./dev test app keeps it.";
}

TEST(Snapshot, ofEveryScreenIsAsItWas) {
    for (const Window& window : {Window{"desk", 1280, 800, false}, {"phone", 390, 844, true}})
        for (const char* language : {"es", "en"})
            for (const Scene& scene : scenes) {
                Program program;
                program.platform.settings["language"] = language;
                program.platform.coarse = window.finger;
                program.window.display = {window.width, window.height, 1};
                program.reload();
                scene.play(program);
                expectSnapshot(std::string(scene.name) + "." + window.name + "." + language,
                               program.window.describe());
            }
}

} // namespace
} // namespace kam
