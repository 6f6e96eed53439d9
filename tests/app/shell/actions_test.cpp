#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace kam {
namespace {

using test::Program;
using ui::Role;

const ActionItem& onlyAction(const Workspace& workspace) {
    return workspace.actions.begin()->second;
}

TEST(Actions, areWrittenWithOwnerAndDateAndKeptAsTyped) {
    Program program("/acciones");
    program.press(Role::button, "Añadir acción");
    program.window.type("Pedir al comité el presupuesto");
    program.rest();
    program.press(Role::textField, "Fecha límite");
    program.window.type("15/12/2026");
    program.key("Enter");
    program.press(Role::radio, "En curso");
    program.press(Role::button, "Listo");
    const Workspace kept = program.workspace();
    ASSERT_EQ(kept.actions.size(), 1U);
    const ActionItem& action = onlyAction(kept);
    EXPECT_EQ(action.title, "Pedir al comité el presupuesto");
    EXPECT_EQ(action.due, (Date{2026, 12, 15}));
    EXPECT_EQ(action.state, ActionState::started);
    program.reload();
    EXPECT_EQ(program.workspace(), kept);
}

TEST(Actions, stayOpenedWhileTheirDateCannotBeRead) {
    Program program("/acciones");
    program.press(Role::button, "Añadir acción");
    program.window.type("Pedir el presupuesto");
    program.press(Role::textField, "Fecha límite");
    program.window.type("32/13/2026");
    program.press(Role::button, "Listo");
    EXPECT_TRUE(program.window.has(Role::dialog, "Editar acción")) << program.window.describe();
    EXPECT_NE(program.window.describe().find("Escriba una fecha, por ejemplo"), std::string::npos);
    program.press(Role::textField, "Fecha límite");
    const std::string date = "15/12/2026";
    program.application->textEdited(program.platform.editing->id, date, 10, 10, 10, 10);
    program.settle();
    program.press(Role::button, "Listo");
    EXPECT_FALSE(program.window.has(Role::dialog, "Editar acción"));
    EXPECT_EQ(onlyAction(program.workspace()).due, (Date{2026, 12, 15}));
}

TEST(Actions, areMadeOfAGapOnce) {
    Program program("/resultados");
    program.window.display.height = 4000;
    program.openSample();
    std::string make;
    for (const ui::Node& each : program.window.tree())
        if (each.role == Role::link && each.name.starts_with("Convertir en acción: ") &&
            make.empty())
            make = each.name;
    ASSERT_FALSE(make.empty()) << program.window.describe();
    program.press(Role::link, make);
    program.key("Escape");
    program.pause();
    EXPECT_FALSE(program.window.has(Role::link, make));
    program.press(Role::link, "Ya es una acción" + make.substr(make.find(": ")));
    EXPECT_EQ(program.platform.currentRoute, "/acciones");
}

/// A company with one action that is late and two that are not.
void withThree(Program& program) {
    program.openSample();
    Workspace whole = program.workspace();
    const auto action = [](const char* id, const char* title, const char* owner, Date due) {
        return put(ActionItem{.id = id, .title = title, .owner = owner, .due = due});
    };
    apply(whole, {{action("t-1", "Pedir el presupuesto", "Ana", {2026, 11, 1}),
                   action("t-2", "Visitar a Andina", "Luis", {2026, 12, 1}),
                   action("t-3", "Escribir los criterios", "", {2026, 12, 2})},
                  {}});
    ASSERT_EQ(program.application->importJson(encodeWorkspace(whole, {}, "1")), "");
    program.settle();
}

TEST(Actions, thatAreLateAreOnTheHomeScreenAndLeadToTheList) {
    Program program;
    withThree(program);
    EXPECT_TRUE(program.says("1 acción vencida"));
    EXPECT_FALSE(program.says("Visitar a Andina"));
    program.press(Role::link, "Ver las acciones vencidas");
    EXPECT_EQ(program.platform.currentRoute, "/acciones");
    EXPECT_TRUE(program.says("Pedir el presupuesto"));
    EXPECT_FALSE(program.says("Visitar a Andina"));
    program.visit("/inicio");
    program.visit("/acciones");
    EXPECT_TRUE(program.says("Visitar a Andina")) << "nobody wonders where the others are";
}

TEST(Actions, areShownByOwnerAndNoneShownSaysSo) {
    Program program;
    withThree(program);
    program.visit("/acciones");
    const auto choose = [&](const char* field, const char* option) {
        program.press(Role::comboBox, field);
        program.press(Role::option, option);
    };
    choose("Responsable", "Luis");
    EXPECT_TRUE(program.says("Visitar a Andina"));
    EXPECT_FALSE(program.says("Pedir el presupuesto"));
    choose("Estado", "Vencidas");
    EXPECT_FALSE(program.says("Visitar a Andina"));
    program.press(Role::link, "Mostrar todas");
    EXPECT_TRUE(program.says("Pedir el presupuesto") && program.says("Escribir los criterios"));
    choose("Responsable", "Sin responsable");
    EXPECT_TRUE(program.says("Escribir los criterios"));
    EXPECT_FALSE(program.says("Visitar a Andina"));
}

TEST(Actions, comeFromTheFirstQuarterOfTheRoadmapOnceEach) {
    Program program;
    program.openSample();
    program.visit("/acciones");
    const ui::Node* all = nullptr;
    for (const ui::Node& node : program.window.tree())
        if (node.role == Role::button &&
            node.name.find("del primer trimestre") != std::string::npos)
            all = &node;
    ASSERT_NE(all, nullptr);
    program.press(Role::button, all->name);
    const Workspace with = program.workspace();
    ASSERT_GT(with.actions.size(), 1U);
    const Round& round = *latestRound(with);
    for (const auto& [id, action] : with.actions) {
        EXPECT_EQ(action.round, round.id);
        EXPECT_EQ(action.due, plusMonths(round.date, 3));
        EXPECT_FALSE(action.title.empty());
    }
    EXPECT_FALSE(program.says("del primer trimestre"));
    program.key("z", true);
    EXPECT_TRUE(program.workspace().actions.empty());
}

TEST(Actions, leaveNothingBehindWhereNothingWasWritten) {
    Program program("/acciones");
    program.press(Role::button, "Añadir acción");
    EXPECT_EQ(program.workspace().actions.size(), 1U);
    program.key("Escape");
    EXPECT_TRUE(program.workspace().actions.empty());
    EXPECT_FALSE(program.says("Acción sin texto"));
}

TEST(Actions, sayWhenTheirDayIsOverAndCanBeTakenBack) {
    Program program("/acciones");
    program.press(Role::button, "Añadir acción");
    program.window.type("Nombrar al champion");
    program.rest();
    program.press(Role::textField, "Fecha límite");
    program.window.type("01/01/2020");
    program.key("Enter");
    program.press(Role::button, "Listo");
    EXPECT_TRUE(program.says("Vencida"));
    EXPECT_TRUE(program.says("1 vencida"));
    program.press(Role::button, "Opciones de Nombrar al champion");
    program.press(Role::menuItem, "Eliminar acción");
    EXPECT_TRUE(program.workspace().actions.empty());
    program.press(Role::button, "Deshacer");
    EXPECT_EQ(onlyAction(program.workspace()).title, "Nombrar al champion");
}

} // namespace
} // namespace kam
