#include "app/ui/fields.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

using Words = std::vector<std::string>;

struct Sponsors {
    Words options = {"Camilo Duarte", "Gloria Nieto", "Lucía Peña"};
    Words stored = {"Gloria Nieto"};
    test::Stage stage{[this](Ui& ui) {
        const auto entered =
            multiSelect(ui, "sponsors", options, stored, {.label = "Patrocinadores"});
        if (entered.changed) stored = entered.value;
    }};
    test::Headless& window = stage.window;
};

TEST(MultiSelect, addsAndRemovesWhileItsListStaysOpen) {
    Sponsors sponsors;
    sponsors.window.press(Role::comboBox, "Patrocinadores");
    EXPECT_EQ(sponsors.window.node(Role::option, "Gloria Nieto").checked, true);
    sponsors.window.press(Role::option, "Camilo Duarte");
    EXPECT_EQ(sponsors.stored, (Words{"Gloria Nieto", "Camilo Duarte"}));
    sponsors.window.press(Role::option, "Gloria Nieto");
    EXPECT_EQ(sponsors.stored, (Words{"Camilo Duarte"}));
    EXPECT_TRUE(sponsors.window.has(Role::listBox, "Patrocinadores"));
}

TEST(MultiSelect, isUsedByKeysAlone) {
    Sponsors sponsors;
    sponsors.window.focus(Role::comboBox, "Patrocinadores");
    sponsors.window.type("pena");
    sponsors.window.key("Enter");
    EXPECT_EQ(sponsors.stored, (Words{"Gloria Nieto", "Lucía Peña"}));
    EXPECT_EQ(sponsors.window.platform.editing->text, "") << "ready for the next";
    EXPECT_EQ(sponsors.window.platform.announcements.back(), "Lucía Peña, añadido");
    sponsors.window.key("Backspace");
    EXPECT_EQ(sponsors.stored, (Words{"Gloria Nieto"}));
}

TEST(MultiSelect, takesWhatWasTypedInTheVeryPassOfAnEnter) {
    Sponsors sponsors;
    sponsors.window.focus(Role::comboBox, "Patrocinadores");
    sponsors.stage.textEdited(sponsors.window.platform.editing->id, "pena", 4, 4, 4, 4);
    sponsors.window.key("Enter");
    EXPECT_EQ(sponsors.stored, (Words{"Gloria Nieto", "Lucía Peña"}));
}

TEST(MultiSelect, removesByTheChipsOwnButton) {
    Sponsors sponsors;
    EXPECT_TRUE(sponsors.window.has(Role::list, "Elegido: Patrocinadores"));
    sponsors.window.activate(Role::button, "Quitar: Gloria Nieto");
    EXPECT_TRUE(sponsors.stored.empty());
    EXPECT_EQ(sponsors.window.focused()->role, Role::comboBox)
        << "the keyboard is not lost with the button";
}

} // namespace
} // namespace kam::ui
