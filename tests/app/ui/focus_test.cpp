#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

namespace kam::ui {
namespace {

int vertices() { return ImGui::GetDrawData()->TotalVtxCount; }

TEST(Focus, showsItsRingAfterTheKeyboardAndNotAfterAPress) {
    test::Stage stage([](Ui& ui) {
        button(ui, "Uno");
        ui.gap(20);
        button(ui, "Dos");
    });
    const int plain = vertices();
    stage.window.press(Role::button, "Uno");
    stage.window.moveTo(900, 700);
    EXPECT_EQ(stage.window.focused()->name, "Uno");
    EXPECT_EQ(vertices(), plain);
    stage.window.tab();
    EXPECT_EQ(stage.window.focused()->name, "Dos");
    EXPECT_GT(vertices(), plain);
}

TEST(Focus, goesWhereTheScreenSendsIt) {
    test::Stage stage([](Ui& ui) {
        if (ui.keyPressed("e")) ui.focus("textbox", "Evidencia");
        button(ui, "Uno");
        textField(ui, "note", "", {.label = "Evidencia"});
    });
    stage.window.key("e");
    ASSERT_NE(stage.window.focused(), nullptr);
    EXPECT_EQ(stage.window.focused()->name, "Evidencia");
    ASSERT_TRUE(stage.window.platform.editing);
    EXPECT_EQ(stage.window.platform.editing->text, "") << "the key that leads there is not typed";
}

TEST(Focus, waitsForWhatIsDrawnInTheNextFrame) {
    bool more = false;
    test::Stage stage([&](Ui& ui) {
        if (button(ui, "Añadir")) {
            more = true;
            ui.focus("button", "Nuevo");
        } else if (more) {
            button(ui, "Nuevo");
        }
    });
    stage.window.activate(Role::button, "Añadir");
    ASSERT_NE(stage.window.focused(), nullptr);
    EXPECT_EQ(stage.window.focused()->name, "Nuevo");
}

TEST(Focus, isLetGoOfByAPressOnNothing) {
    test::Stage stage([](Ui& ui) { button(ui, "Uno"); });
    stage.window.focus(Role::button, "Uno");
    stage.window.click(900, 700);
    EXPECT_EQ(stage.window.platform.focused, 0u);
}

TEST(Keys, areLeftToTheControlThatHasThem) {
    int enters = 0, arrows = 0;
    test::Stage stage([&](Ui& ui) {
        enters += ui.keyPressed("Enter") ? 1 : 0;
        arrows += ui.keyPressed("ArrowDown") ? 1 : 0;
        button(ui, "Uno");
        levelCard(ui, {.title = "Nivel", .anchor = "ancla", .key = "1"});
    });
    stage.window.key("Enter");
    EXPECT_EQ(enters, 1);
    stage.window.focus(Role::button, "Uno");
    stage.window.key("Enter");
    EXPECT_EQ(enters, 1) << "the browser presses the button with it";
    stage.window.key("ArrowDown");
    EXPECT_EQ(arrows, 1);
}

TEST(Keys, tellControlFromPlain) {
    int plain = 0, control = 0, shifted = 0;
    test::Stage stage([&](Ui& ui) {
        plain += ui.keyPressed("z") ? 1 : 0;
        control += ui.keyPressed("z", true) ? 1 : 0;
        shifted += ui.keyPressed("z", true, true) ? 1 : 0;
    });
    stage.window.key("z");
    stage.window.key("z", true);
    stage.window.key("z", true, true);
    EXPECT_EQ(plain, 1);
    EXPECT_EQ(control, 1);
    EXPECT_EQ(shifted, 1);
}

} // namespace
} // namespace kam::ui
