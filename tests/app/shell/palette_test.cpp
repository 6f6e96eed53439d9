#include "tests/app/support/program.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace kam {
namespace {

using test::Program;
using ui::Role;

/// Names of the options shown, in order.
std::vector<std::string> options(const Program& program) {
    std::vector<std::string> names;
    for (const ui::Node& each : program.window.tree())
        if (each.role == Role::option) names.push_back(each.name);
    return names;
}

struct Searching {
    Program program;

    Searching() {
        program.openSample();
        program.key("k", true);
    }
    void type(std::string_view words) {
        program.window.type(words);
        program.settle();
    }
    const ui::Node& field() { return program.window.node(Role::comboBox, "Buscar"); }
};

TEST(Palette, opensOnItsFieldAndLeadsToAScreen) {
    Searching search;
    ASSERT_NE(search.program.window.focused(), nullptr);
    EXPECT_EQ(search.program.window.focused()->role, Role::comboBox);
    EXPECT_EQ(search.program.window.focused()->role, Role::comboBox);
    search.type("ajus");
    search.program.key("Enter");
    EXPECT_EQ(search.program.platform.currentRoute, "/ajustes");
    EXPECT_FALSE(search.program.window.has(Role::dialog, "Buscar"));
}

TEST(Palette, findsQuestionsRoundsAndPeople) {
    Searching search;
    search.type("2.1");
    ASSERT_FALSE(options(search.program).empty());
    EXPECT_EQ(options(search.program).front().substr(0, 3), "2.1");
    search.program.key("Enter");
    EXPECT_EQ(search.program.platform.currentRoute, "/evaluacion/sponsorship.commitment");
    search.program.key("k", true);
    search.type("evaluacion");
    EXPECT_GT(options(search.program).size(), 1u);
}

TEST(Palette, findsThingsByOtherWordsThanTheirNames) {
    const std::pair<const char*, const char*> cases[] = {
        {"idioma", "Ajustes"},
        {"inglés", "Ajustes"},
        {"modo oscuro", "Usar colores oscuros"},
        {"tema", "Usar colores claros"},
        {"copia", "Exportar JSON"},
        {"nueva empresa", "Nueva empresa"},
        {"metricas", "6 Métricas"},
        {"respaldo", "2 Respaldo ejecutivo"},
        {"letra", "Texto más grande"},
    };
    for (const auto& [typed, name] : cases) {
        Searching search;
        search.type(typed);
        const std::vector<std::string> found = options(search.program);
        EXPECT_NE(std::find(found.begin(), found.end(), name), found.end())
            << typed << ": " << search.program.window.describe();
    }
}

TEST(Palette, leadsFromAStepToItsFirstQuestionAndBeginsACompany) {
    Searching search;
    search.type("6 metricas");
    search.program.press(Role::option, "6 Métricas");
    EXPECT_EQ(search.program.platform.currentRoute.find("/evaluacion/metrics."), 0U)
        << search.program.platform.currentRoute;
    search.program.key("k", true);
    search.type("nueva empresa");
    search.program.press(Role::option, "Nueva empresa");
    EXPECT_EQ(search.program.platform.shelf.opened.size(), 1U);

    Program empty;
    empty.key("k", true);
    empty.window.type("metricas");
    empty.settle();
    empty.press(Role::option, "6 Métricas");
    EXPECT_EQ(empty.platform.currentRoute, "/evaluacion");
}

TEST(Palette, findsAccountsByNameAmongThousandsAndSaysHowManyMore) {
    Program program;
    Workspace workspace = program.workspace();
    for (int i = 0; i < 300; ++i) {
        Account account;
        account.id = "a-" + std::to_string(1000 + i);
        account.name = "Señales " + std::to_string(i);
        workspace.accounts.put(account.id, account);
    }
    workspace.company.id = "w-1";
    ASSERT_EQ(program.application->importJson(encodeWorkspace(workspace, {}, "1.0.0")), "");
    program.settle();
    program.key("k", true);
    program.window.type("senales");
    program.settle();
    EXPECT_EQ(options(program).size(), 50u);
    EXPECT_TRUE(program.window.has(Role::text, "y 250 más"));
    program.window.type(" 217");
    program.settle();
    EXPECT_EQ(options(program), std::vector<std::string>{"Señales 217"});
}

TEST(Palette, walksByArrowsAndTellsTheFieldWhatEnterTakes) {
    Searching search;
    const std::vector<std::string> shown = options(search.program);
    ASSERT_GT(shown.size(), 2u);
    const auto active = [&] {
        return ui::nodeOf(search.program.window.tree(), search.field().active);
    };
    ASSERT_NE(active(), nullptr);
    EXPECT_EQ(active()->name, shown[0]);
    search.program.key("ArrowDown");
    EXPECT_EQ(active()->name, shown[1]);
    EXPECT_EQ(active()->checked, true);
    search.program.key("ArrowUp");
    search.program.key("ArrowUp");
    EXPECT_EQ(active()->name, shown.back()) << "round from the first to the last";
    EXPECT_EQ(search.program.window.focused()->role, Role::comboBox);
    EXPECT_GE(active()->rect.y + active()->rect.height, 0);
    EXPECT_LE(active()->rect.y + active()->rect.height, 800) << "what is marked is in view";
}

TEST(Palette, doesWhatIsPressedByPointerOrMirror) {
    Searching search;
    search.type("exportar");
    search.program.press(Role::option, "Exportar JSON");
    EXPECT_EQ(search.program.platform.downloads.size(), 1u);
    search.program.key("k", true);
    search.program.window.activate(Role::option, "Exportar JSON");
    search.program.settle();
    EXPECT_EQ(search.program.platform.downloads.size(), 2u);
}

TEST(Palette, offersFirstWhatWasUsedLately) {
    Searching search;
    search.type("2.1");
    search.program.key("Enter");
    search.program.key("k", true);
    EXPECT_EQ(options(search.program).front().substr(0, 3), "2.1");
}

TEST(Palette, closesByEscapeAndChangesNothing) {
    Searching search;
    search.type("borrar");
    search.program.key("Escape");
    EXPECT_FALSE(search.program.window.has(Role::comboBox, "Buscar"));
    EXPECT_EQ(search.program.platform.currentRoute, "/inicio");
}

TEST(Palette, offersToStartOverOnlyWhereThereIsSomething) {
    Program program;
    program.key("k", true);
    program.window.type("empezar de nuevo");
    program.settle();
    for (const std::string& name : options(program))
        EXPECT_NE(name, "Borrar y empezar de nuevo");
    program.key("Escape");
    program.openSample();
    program.key("k", true);
    program.window.type("empezar de nuevo");
    program.settle();
    ASSERT_FALSE(options(program).empty());
    EXPECT_EQ(options(program).front(), "Borrar y empezar de nuevo");
}

TEST(Palette, opensWhileATextIsWritten) {
    Program program;
    program.press(Role::button, "Empezar la evaluación");
    program.key("e");
    program.key("k", true);
    EXPECT_TRUE(program.window.has(Role::dialog, "Buscar"));
}

TEST(Shortcuts, areListedByAKeyAndEachOfThemWorks) {
    Program program;
    program.key("/", false, true);
    ASSERT_TRUE(program.window.has(Role::dialog, "Atajos de teclado"));
    for (const char* cap : {"Ctrl K", "?", "Ctrl Z", "Esc", "1", "5", "N", "E", "↑", "→"})
        EXPECT_TRUE(program.window.has(Role::text, cap)) << cap;
    program.key("Escape");
    EXPECT_FALSE(program.window.has(Role::dialog, "Atajos de teclado"));
}

TEST(Shortcuts, ofOneLetterDoNothingWhereThePersonWantsNone) {
    Program program;
    program.openSample();
    program.visit("/ajustes");
    program.press(Role::checkbox, "Usar teclas sueltas: 1 a 5, N, E y ?");
    program.visit("/evaluacion");
    program.press(Role::button, "Responder yo");
    program.visit("/evaluacion/change.case");
    const Workspace before = program.workspace();
    for (const char* key : {"3", "n"})
        program.key(key);
    program.key("/", false, true);
    EXPECT_EQ(program.workspace(), before);
    EXPECT_FALSE(program.window.has(Role::dialog, "Atajos de teclado"));
    program.key("k", true);
    EXPECT_TRUE(program.window.has(Role::dialog, "Buscar")) << "with Control they are as before";
}

} // namespace
} // namespace kam
