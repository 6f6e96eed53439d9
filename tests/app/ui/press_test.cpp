#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

TEST(Button, isPressedByPointerAndThroughTheMirror) {
    int presses = 0;
    test::Stage stage([&](Ui& ui) { presses += button(ui, "Siguiente") ? 1 : 0; });
    stage.window.press(Role::button, "Siguiente");
    EXPECT_EQ(presses, 1);
    stage.window.activate(Role::button, "Siguiente");
    EXPECT_EQ(presses, 2);
}

TEST(Button, doesNothingWhileDisabled) {
    int presses = 0;
    test::Stage stage([&](Ui& ui) { presses += button(ui, "Siguiente", {.disabled = true}) ? 1 : 0; });
    stage.window.press(Role::button, "Siguiente");
    stage.window.activate(Role::button, "Siguiente");
    EXPECT_EQ(presses, 0);
    EXPECT_EQ(stage.window.focused(), nullptr);
}

} // namespace
} // namespace kam::ui
