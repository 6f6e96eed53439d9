#include "tests/app/support/program.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace kam {
namespace {

using ui::Role;

class Program : public test::Program {
public:
    using test::Program::Program;

    bool says(std::string_view words) const {
        const ui::SemanticTree& tree = window.tree();
        return std::any_of(tree.begin(), tree.end(), [&](const ui::Node& each) {
            return each.name.find(words) != std::string::npos;
        });
    }
};

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
