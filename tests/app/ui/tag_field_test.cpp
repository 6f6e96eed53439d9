#include "app/ui/fields.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

using Words = std::vector<std::string>;

struct Tags {
    Words stored = {"minería"};
    test::Stage stage{[this](Ui& ui) {
        const auto entered = tagField(ui, "tags", stored, {.label = "Etiquetas"});
        if (entered.changed) stored = entered.value;
        button(ui, "Siguiente");
    }};
    test::Headless& window = stage.window;
    Tags() { window.focus(Role::textField, "Etiquetas"); }
};

TEST(TagField, addsByEnterByCommaAndWhenItIsLeft) {
    Tags tags;
    tags.window.type("licitación");
    tags.window.key("Enter");
    EXPECT_EQ(tags.stored, (Words{"minería", "licitación"}));
    EXPECT_EQ(tags.window.platform.editing->text, "");
    tags.window.type("norte, sur,cen");
    EXPECT_EQ(tags.stored, (Words{"minería", "licitación", "norte", "sur"}));
    EXPECT_EQ(tags.window.platform.editing->text, "cen");
    tags.window.type("tro");
    tags.window.press(Role::button, "Siguiente");
    EXPECT_EQ(tags.stored, (Words{"minería", "licitación", "norte", "sur", "centro"}));
}

TEST(TagField, takesAWordOnce) {
    Tags tags;
    tags.window.type("MINERIA, ,");
    EXPECT_EQ(tags.stored, (Words{"minería"}));
}

TEST(TagField, removesTheLastByBackspaceInTheEmptyField) {
    Tags tags;
    tags.window.type("x");
    tags.window.key("Backspace");
    EXPECT_EQ(tags.stored, (Words{"minería"})) << "that Backspace was for the letter";
    TextEdit& edit = *tags.window.platform.editing;
    edit.anchor = 0;
    tags.window.type("");
    EXPECT_EQ(tags.stored, (Words{"minería"}));
    tags.window.key("Backspace");
    EXPECT_TRUE(tags.stored.empty());
}

TEST(TagField, removesByTheChipsOwnButton) {
    Tags tags;
    tags.window.press(Role::button, "Quitar: minería");
    EXPECT_TRUE(tags.stored.empty());
    EXPECT_EQ(tags.window.focused()->role, Role::textField);
}

} // namespace
} // namespace kam::ui
