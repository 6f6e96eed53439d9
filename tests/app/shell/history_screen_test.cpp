#include "tests/app/support/program.hpp"

#include <string>
#include <string_view>

/// What was done can be read, and every moment of it can be had again.
namespace kam {
namespace {

using test::Program;
using ui::Role;

struct Worked : Program {
    Worked() : Program("/evaluacion") {
        window.display.height = 3000;
        openSample();
        platform.pass(60'000);
        visit("/evaluacion");
        press(Role::button, "Diego Mosquera, Gerencia de cuentas, 14 de 14");
        visit("/evaluacion/change.case");
        key("1");
        platform.pass(60'000);
        key("3");
        visit("/historial");
    }
    /// The first row that ends so.
    std::string row(std::string_view ending) const {
        for (const ui::Node& each : window.tree())
            if (each.role == Role::button && each.name.ends_with(ending)) return each.name;
        return {};
    }
    std::optional<int> level() const {
        for (const auto& [key, response] : workspace().responses)
            if (response.name == "Diego Mosquera" && response.answers.contains("change.case"))
                return response.answers.at("change.case").level;
        return std::nullopt;
    }
};

TEST(HistoryScreen, SaysWhoChangedWhatAndWhen) {
    const Worked program;
    EXPECT_EQ(program.row("0\u00a0→\u00a02, Ahora").substr(0, 23), "10:04, Diego Mosquera, ")
        << program.window.describe();
    EXPECT_TRUE(program.says("Hoy"));
    EXPECT_NE(program.row("Archivo importado: Aceros del Valle S.A."), "")
        << program.window.describe();
}

TEST(HistoryScreen, ShowsWhatWasTypedWithPausesOnce) {
    Worked program;
    program.visit("/datos");
    program.press(Role::textField, "Nombre de la empresa");
    for (const char* part : {" y", " hi", "jos"}) {
        program.window.type(part);
        program.rest();
    }
    program.visit("/historial");
    EXPECT_TRUE(program.says("S.A. y hijos")) << program.window.describe();
    EXPECT_FALSE(program.says("S.A. y hi,"));
    EXPECT_FALSE(program.says("S.A. y,"));
    program.platform.pass(120'000);
    program.visit("/datos");
    program.press(Role::textField, "Nombre de la empresa");
    program.window.type(" e hijas");
    program.rest();
    program.visit("/historial");
    EXPECT_TRUE(program.says("S.A. y hijos e hijas"));
    EXPECT_TRUE(program.says("S.A. y hijos,") || program.says("S.A. y hijos\""))
        << "another piece of work: " << program.window.describe();
}

TEST(HistoryScreen, SaysWhatWasUndone) {
    Worked program;
    program.key("z", true);
    EXPECT_TRUE(program.says("Deshecho: ")) << program.window.describe();
    EXPECT_NE(program.row("2\u00a0→\u00a00, Ahora"), "") << program.window.describe();
}

TEST(HistoryScreen, GoesBackToAMomentInOneStepThatCanBeUndone) {
    Worked program;
    const Workspace now = program.workspace();
    ASSERT_EQ(program.level(), 2);
    program.press(Role::button, program.row("\u00a0→\u00a00"));
    EXPECT_TRUE(program.says("El cambio posterior deja de contar"));
    EXPECT_TRUE(program.says("como estaba hoy a las 10:0")) << program.window.describe();
    program.press(Role::button, "Volver");
    EXPECT_EQ(program.level(), 0);
    EXPECT_NE(program.row("Vuelta a un momento anterior, hoy a las 10:03, Ahora"), "")
        << program.window.describe();
    program.press(Role::button, "Deshacer");
    EXPECT_EQ(program.workspace(), now);
}

TEST(HistoryScreen, UndoGoesOnAfterAReload) {
    Worked program;
    program.reload();
    program.key("z", true);
    EXPECT_EQ(program.level(), 0);
    program.reload();
    program.key("y", true);
    EXPECT_EQ(program.level(), 2);
    for (int i = 0; i < 5; ++i)
        program.key("z", true);
    EXPECT_TRUE(program.workspace().rounds.empty()) << "back to before the first edit";
}

TEST(HistoryScreen, CallsAVersionSavedOnlyOnceItIs) {
    Worked program;
    program.platform.folder.fault = test::NullFiles::Fault::syncFails;
    program.press(Role::button, "Guardar una versión");
    program.window.type("Antes del comité");
    program.press(Role::button, "Guardar versión");
    EXPECT_FALSE(program.says("Versión guardada"));
    program.platform.folder.fault = test::NullFiles::Fault::none;
    program.platform.pass(3000);
    program.settle();
    EXPECT_TRUE(program.says("Versión guardada: Antes del comité"));

    Program nothingKept("/historial");
    nothingKept.platform.currentAccess = Access::none;
    nothingKept.application->accessChanged();
    nothingKept.settle();
    EXPECT_TRUE(nothingKept.window.node(Role::button, "Guardar una versión").disabled);
}

TEST(HistoryScreen, KeepsAVersionAndGoesBackToIt) {
    Worked program;
    const Workspace kept = program.workspace();
    program.press(Role::button, "Guardar una versión");
    program.window.type("Antes del comité");
    program.press(Role::button, "Guardar versión");
    program.visit("/evaluacion/change.case");
    program.key("5");
    program.reload();
    program.visit("/historial");
    program.press(Role::button, program.row("hoy 10:04 · Diego Mosquera"));
    program.press(Role::button, "Volver");
    EXPECT_EQ(program.workspace(), kept);

    program.press(Role::button, "Opciones de Antes del comité");
    program.press(Role::menuItem, "Eliminar la versión");
    program.press(Role::button, "Eliminar la versión");
    EXPECT_FALSE(program.says("Antes del comité"));
    EXPECT_EQ(program.workspace(), kept);
}

TEST(HistoryScreen, ListsManyStepsAPartAtATime) {
    Worked program;
    program.visit("/evaluacion/change.case");
    for (int i = 0; i < 150; ++i)
        program.key(i % 2 ? "1" : "2");
    program.reload();
    program.visit("/historial");
    const auto rows = [&] {
        int count = 0;
        for (const ui::Node& each : program.window.tree())
            count += each.role == Role::listItem && each.name.find("Diego") != std::string::npos;
        return count;
    };
    EXPECT_EQ(rows(), 50);
    program.window.display.height = 12'000;
    while (program.window.has(Role::button, "Mostrar cambios anteriores"))
        program.press(Role::button, "Mostrar cambios anteriores");
    EXPECT_EQ(rows(), 152);
    EXPECT_NE(program.row("Archivo importado: Aceros del Valle S.A."), "");
}

TEST(HistoryScreen, OfAReaderShowsAndChangesNothing) {
    Worked program;
    const Workspace now = program.workspace();
    program.platform.currentAccess = Access::reader;
    program.application->accessChanged();
    program.settle();
    program.press(Role::button, program.row("\u00a0→\u00a00"));
    EXPECT_FALSE(program.window.has(Role::button, "Volver"));
    EXPECT_TRUE(program.window.node(Role::button, "Guardar una versión").disabled);
    EXPECT_EQ(program.workspace(), now);
}

TEST(HistoryScreen, OfAnAnonymousRoundNamesNobody) {
    Worked program;
    Workspace hidden = program.workspace();
    Round round = hidden.rounds.begin()->second;
    for (const auto& [id, each] : hidden.rounds)
        if (each.date > round.date) round = each;
    round.anonymous = true;
    apply(hidden, {{put(round)}, ""});
    ASSERT_EQ(program.application->importJson(encodeWorkspace(hidden, {}, "1.0.0")), "");
    program.settle();
    program.visit("/evaluacion/change.case");
    program.key("4");
    program.visit("/historial");
    // Neither who answered nor what: only that somebody did.
    EXPECT_EQ(program.row("2\u00a0→\u00a03, Ahora"), "");
    EXPECT_NE(program.row("Respuesta, Ahora"), "") << program.window.describe();
    EXPECT_EQ(program.row("Respuesta, Ahora").find("Diego"), std::string::npos);
}

} // namespace
} // namespace kam
