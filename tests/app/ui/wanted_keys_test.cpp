#include "app/ui/controls.hpp"
#include "app/ui/wanted_keys.hpp"
#include "tests/app/support/program.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

namespace kam::ui {
namespace {

using Shift = WantedKeys::Shift;

TEST(WantedKeys, tellApartWhatIsHeldWithThem) {
    WantedKeys keys;
    keys.add("n");
    keys.add("/", false, Shift::with);
    keys.add("z", true, Shift::without);
    EXPECT_EQ(keys.lines(), "Control+z\nShift+/\nShift+n\nn\n");
    EXPECT_TRUE(keys.holds("n", false, true));
    EXPECT_FALSE(keys.holds("/"));
    EXPECT_FALSE(keys.holds("z", true, true));
}

/// Whether a line is among those that the platform was told.
bool wants(const test::Headless& window, std::string_view line) {
    return ("\n" + window.platform.wanted).find("\n" + std::string(line) + "\n") !=
           std::string::npos;
}

TEST(WantedKeys, areThoseThatMeanSomethingNowAndNoOthers) {
    bool open = false;
    test::Stage stage([&](Ui& ui) {
        ui.keyPressed("n");
        ui.keyPressed("z", true);
        textField(ui, "note", "", {.label = "Nota", .multiline = true});
        if (open) dialog(ui, "Aviso", 300, [&] { button(ui, "Cerrar"); });
    });
    test::Headless& window = stage.window;
    EXPECT_EQ(window.platform.wanted, "Control+z\nShift+n\nn\n");
    window.focus(Role::textField, "Nota");
    EXPECT_FALSE(wants(window, "n")) << "the text wants it";
    EXPECT_FALSE(wants(window, "Control+z")) << "undo is that of the text";
    for (const char* key : {"ArrowUp", "Shift+ArrowDown", "Home", "Control+Enter"})
        EXPECT_TRUE(wants(window, key)) << key;
    EXPECT_FALSE(wants(window, "Enter")) << "it begins a line";
    open = true;
    window.runUntilIdle();
    EXPECT_EQ(window.platform.wanted, "Escape\nShift+Escape\n") << "what lies below hears nothing";
}

TEST(WantedKeys, areThoseOfThePageOnlyWhereItScrolls) {
    float room = 2000;
    test::Stage stage([&](Ui& ui) { scrollArea(ui, "page", 0, [&] { ui.gap(room); }); });
    for (const char* key : {"ArrowDown", "PageUp", "Home", " ", "Shift+ "})
        EXPECT_TRUE(wants(stage.window, key)) << key;
    room = 10;
    stage.window.runUntilIdle();
    EXPECT_EQ(stage.window.platform.wanted, "");
}

TEST(WantedKeys, leaveEnterAndSpaceToTheControlThatHasTheKeyboard) {
    test::Stage stage([](Ui& ui) {
        ui.keyPressed("Enter");
        ui.keyPressed(" ");
        radioList(ui, "Idioma", {"Español", "English"}, 0);
    });
    EXPECT_TRUE(wants(stage.window, "Enter"));
    stage.window.focus(Role::radio, "Español");
    EXPECT_FALSE(wants(stage.window, "Enter"));
    EXPECT_FALSE(wants(stage.window, " "));
    EXPECT_TRUE(wants(stage.window, "ArrowDown"));
}

TEST(WantedKeys, onAMacLeaveCommandYToTheBrowser) {
    for (const bool mac : {false, true}) {
        test::Program program;
        ImGui::GetIO().ConfigMacOSXBehaviors = mac;
        program.window.runUntilIdle();
        EXPECT_EQ(wants(program.window, "Control+y"), !mac);
        EXPECT_TRUE(wants(program.window, "Control+Shift+z"));
        EXPECT_FALSE(wants(program.window, "Control+Shift+k"));
    }
}

TEST(Keys, onAMacAreHeldWithCommandWhereOthersHaveControl) {
    int undone = 0;
    test::Stage stage([&](Ui& ui) { undone += ui.keyPressed("z", true) ? 1 : 0; });
    ImGuiIO& io = ImGui::GetIO();
    io.ConfigMacOSXBehaviors = true;
    for (const ImGuiKey held : {ImGuiMod_Super, ImGuiMod_Ctrl}) {
        io.AddKeyEvent(held, true);
        io.AddKeyEvent(ImGuiKey_Z, true);
        io.AddKeyEvent(ImGuiKey_Z, false);
        io.AddKeyEvent(held, false);
        stage.window.runUntilIdle();
    }
    EXPECT_EQ(undone, 1);
}

} // namespace
} // namespace kam::ui
