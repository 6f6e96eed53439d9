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

TEST(Focus, ofARowThatGoesIsOnTheNextOne) {
    std::vector<std::string> rows{"Uno", "Dos", "Tres"};
    test::Stage stage([&](Ui& ui) {
        button(ui, "Nueva");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::string name = rows[i];
            button(ui, name);
            if (!button(ui, "Quitar " + name)) continue;
            rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i));
            break;
        }
    });
    const auto keyboardAt = [&] {
        const Node* node = stage.window.focused();
        return node ? node->name : std::string();
    };
    stage.window.press(Role::button, "Quitar Dos");
    EXPECT_EQ(keyboardAt(), "Quitar Tres");
    stage.window.press(Role::button, "Quitar Tres");
    EXPECT_EQ(keyboardAt(), "Quitar Uno") << "the last one there is";
    stage.window.press(Role::button, "Quitar Uno");
    EXPECT_EQ(keyboardAt(), "Nueva");
}

TEST(Focus, ofWhatHasAnotherNameNowStaysThere) {
    bool english = false;
    test::Stage stage([&](Ui& ui) {
        button(ui, english ? "Home" : "Inicio");
        if (button(ui, english ? "Español" : "English")) english = !english;
        button(ui, english ? "About" : "Acerca de");
    });
    stage.window.press(Role::button, "English");
    ASSERT_NE(stage.window.focused(), nullptr);
    EXPECT_EQ(stage.window.focused()->name, "Español");
}

TEST(Focus, hasNoHeirOnAnotherScreenNorOfAField) {
    bool other = false, field = true;
    test::Stage stage([&](Ui& ui) {
        if (other) return static_cast<void>(button(ui, "Borrar"));
        if (button(ui, "Ir")) {
            other = true;
            ui.leaveForNew();
        }
        if (field) textField(ui, "note", "", {.label = "Nota"});
    });
    stage.window.focus(Role::textField, "Nota");
    field = false;
    stage.window.runUntilIdle();
    EXPECT_EQ(stage.window.focused(), nullptr) << "what is still typed presses nothing";
    stage.window.activate(Role::button, "Ir");
    EXPECT_EQ(stage.window.focused(), nullptr);
}

TEST(Focus, beginsInADialogAtTheChoiceThatIsMade) {
    bool open = false;
    test::Stage stage([&](Ui& ui) {
        if (button(ui, "Abrir")) open = true;
        if (open)
            open = dialog(ui, "Importar", 400, [&] {
                segmented(ui, "Modo", {"Combinar", "Reemplazar todo"}, 1);
            });
    });
    stage.window.activate(Role::button, "Abrir");
    ASSERT_NE(stage.window.focused(), nullptr);
    EXPECT_EQ(stage.window.focused()->name, "Reemplazar todo");
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
