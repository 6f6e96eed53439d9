#include "tests/app/support/program.hpp"

#include <string>

/// A question is answered without a mouse, and one always sees where the keyboard stands.
namespace kam {
namespace {

using test::Program;
using ui::Role;

struct Question : Program {
    Question() { press(Role::button, "Empezar la evaluación"); }

    std::optional<int> level() const {
        const Workspace all = workspace();
        const auto& answers = onlyResponse(all).answers;
        const auto found = answers.find("change.case");
        return found == answers.end() ? std::nullopt : found->second.level;
    }
    /// The level that has the keyboard; -1: something else.
    int focusedLevel() const {
        int place = -1;
        for (const ui::Node& each : window.tree()) {
            if (each.role != Role::radio) continue;
            ++place;
            if (window.focused() && each.id == window.focused()->id) return place;
        }
        return -1;
    }
};

TEST(QuestionKeys, anArrowTakesTheKeyboardToTheLevelItChooses) {
    Question program;
    ASSERT_EQ(program.window.focused(), nullptr);
    program.key("ArrowDown");
    EXPECT_EQ(program.level(), 0);
    EXPECT_EQ(program.focusedLevel(), 0);
    program.window.focus(Role::button, "Siguiente");
    program.key("ArrowDown");
    EXPECT_EQ(program.level(), 1);
    EXPECT_EQ(program.focusedLevel(), 1);
}

TEST(QuestionKeys, aNumberLeavesTheKeyboardOnTheButtonThatComesNext) {
    Question program;
    program.key("3");
    EXPECT_EQ(program.focusedLevel(), 2) << "nothing had it before";
    program.window.focus(Role::button, "Siguiente");
    program.key("4");
    EXPECT_EQ(program.level(), 3);
    ASSERT_NE(program.window.focused(), nullptr);
    EXPECT_EQ(program.window.focused()->name, "Siguiente");
}

TEST(QuestionKeys, nPressedTwiceLeavesTheAnswerAsItWas) {
    Question program;
    program.key("n");
    program.key("n");
    EXPECT_EQ(program.level(), std::nullopt) << "there was none";
    program.key("4");
    program.key("n");
    EXPECT_EQ(program.level(), std::nullopt);
    program.key("e");
    program.window.type("acta");
    program.rest();
    program.key("Escape");
    program.key("n");
    EXPECT_EQ(program.level(), 3);
    program.key("n");
    program.key("2");
    program.key("n");
    program.key("n");
    EXPECT_EQ(program.level(), 1) << "the level before, not one of long ago";
}

TEST(QuestionKeys, EscapeLeadsFromTheNoteToTheAnswersAndThenOut) {
    Question program;
    program.key("4");
    program.key("e");
    program.window.type("acta");
    program.key("Escape");
    EXPECT_EQ(program.focusedLevel(), 3);
    EXPECT_EQ(program.platform.currentRoute, "/evaluacion/change.case");
    program.key("Escape");
    EXPECT_EQ(program.platform.currentRoute, "/inicio");
}

} // namespace
} // namespace kam
