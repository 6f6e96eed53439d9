#include "app/ui/fields.hpp"
#include "app/ui/option_list.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kam::ui {
namespace {

/// An account chosen from a few hundred, stored with every change.
struct Account {
    std::vector<std::string> options = {"Aceros del Valle", "Energía Páramo Azul",
                                        "Señalización Andina"};
    std::string stored = "Energía Páramo Azul";
    ComboStyle style{.label = "Cuenta"};
    float above = 0;
    test::Stage stage{[this](Ui& ui) {
        ui.gap(above);
        const auto entered = comboBox(ui, "account", options, stored, style);
        if (entered.changed) stored = entered.value;
        button(ui, "Siguiente");
    }};
    test::Headless& window = stage.window;

    Account() {
        for (int i = 1; i <= 400; ++i)
            options.push_back("Cliente " + std::to_string(i));
        window.runUntilIdle();
    }
    const Node& field() { return window.node(Role::comboBox, "Cuenta"); }
    const TextEdit& edit() { return *window.platform.editing; }
    bool isOpen() { return window.has(Role::listBox, "Cuenta"); }
    void type(std::string_view text) {
        window.focus(Role::comboBox, "Cuenta");
        TextEdit& typing = *window.platform.editing;
        typing.anchor = 0;
        typing.caret = typing.text.size();
        window.type(text);
    }
    /// The option that Enter takes, as a screen reader is told.
    std::string active() {
        const Node* node = nodeOf(window.tree(), window.focused()->active);
        return node ? node->name : "";
    }
    int drawn() {
        const SemanticTree& tree = window.tree();
        return static_cast<int>(std::count_if(
            tree.begin(), tree.end(), [](const Node& node) { return node.role == Role::option; }));
    }
};

TEST(Matching, ignoresAccentsCapitalsAndTheOrderOfWords) {
    const std::vector<std::string> options = {"Señalización Andina", "Aceros del Valle"};
    EXPECT_EQ(matching(options, "senal"), (std::vector<std::size_t>{0}));
    EXPECT_EQ(matching(options, "ANDINA señ"), (std::vector<std::size_t>{0}));
    EXPECT_EQ(matching(options, ""), (std::vector<std::size_t>{0, 1}));
    EXPECT_TRUE(matching(options, "valle andina").empty());
}

TEST(ComboBox, isNarrowedByTypingAndChosenByEnter) {
    Account account;
    account.type("senali");
    EXPECT_EQ(account.drawn(), 1);
    EXPECT_EQ(account.active(), "Señalización Andina");
    EXPECT_EQ(account.stored, "Energía Páramo Azul") << "nothing is chosen yet";
    account.window.key("Enter");
    EXPECT_EQ(account.stored, "Señalización Andina");
    EXPECT_EQ(account.edit().text, "Señalización Andina") << "the platform's editor is told";
    EXPECT_FALSE(account.isOpen());
    EXPECT_EQ(account.window.focused()->role, Role::comboBox);
}

TEST(ComboBox, takesWhatWasTypedInTheVeryPassOfAnEnter) {
    Account account;
    account.window.focus(Role::comboBox, "Cuenta");
    account.window.key("ArrowDown"); // all of it, at what is chosen
    account.stage.textEdited(account.edit().id, "senali", 6, 6, 6, 6);
    account.window.key("Enter");
    EXPECT_EQ(account.stored, "Señalización Andina");
    account.stage.textEdited(account.edit().id, "aceros", 6, 6, 6, 6);
    account.window.key("Enter"); // its list was closed
    EXPECT_EQ(account.stored, "Aceros del Valle");
    EXPECT_FALSE(account.isOpen());
}

TEST(ComboBox, tellsAScreenReaderWhileTheKeyboardStaysInTheField) {
    Account account;
    account.window.focus(Role::comboBox, "Cuenta");
    EXPECT_EQ(account.field().expanded, false);
    account.window.key("ArrowDown");
    EXPECT_EQ(account.field().expanded, true);
    EXPECT_EQ(account.field().controls, account.window.node(Role::listBox, "Cuenta").id);
    EXPECT_EQ(account.active(), "Energía Páramo Azul") << "it opens at what is chosen";
    account.window.key("ArrowDown");
    EXPECT_EQ(account.active(), "Señalización Andina");
    account.window.key("End");
    EXPECT_EQ(account.active(), "Cliente 400");
    account.window.key("ArrowDown");
    EXPECT_EQ(account.active(), "Aceros del Valle") << "round to the first";
    account.window.key("ArrowUp");
    account.window.key("PageUp");
    EXPECT_EQ(account.active(), "Cliente 393");
    account.window.key("Home");
    EXPECT_EQ(account.active(), "Aceros del Valle");
    EXPECT_EQ(account.window.focused()->role, Role::comboBox);
}

TEST(ComboBox, drawsOnlyWhatIsSeenOfHundredsAndScrollsToTheActiveOne) {
    Account account;
    account.window.press(Role::comboBox, "Cuenta");
    EXPECT_LT(account.drawn(), 12);
    for (const Node& node : account.window.tree())
        EXPECT_FALSE(node.role == Role::option && node.tabStop) << "Tab goes on to the next field";
    EXPECT_EQ(account.window.node(Role::option, "Aceros del Valle").columns, 403);
    account.window.key("End");
    EXPECT_LT(account.drawn(), 12);
    const Rect list = account.window.node(Role::listBox, "Cuenta").rect;
    const Rect last = account.window.node(Role::option, "Cliente 400").rect;
    EXPECT_GE(last.y, list.y);
    EXPECT_LE(last.y + last.height, list.y + list.height);
}

TEST(ComboBox, isPressed) {
    Account account;
    account.window.press(Role::comboBox, "Cuenta");
    EXPECT_TRUE(account.isOpen());
    account.window.press(Role::option, "Aceros del Valle");
    EXPECT_EQ(account.stored, "Aceros del Valle");
    EXPECT_FALSE(account.isOpen());
    EXPECT_EQ(account.window.focused()->role, Role::comboBox) << "the keyboard stayed";
}

TEST(ComboBox, isTappedWithoutLosingTheKeyboard) {
    Account account;
    account.window.platform.coarse = true;
    account.window.runUntilIdle();
    const auto tap = [&](Rect rect) {
        account.window.moveTo(rect.x + 20, rect.y + rect.height / 2, true);
        account.window.button(true, true);
        account.window.button(false, true);
    };
    tap(account.field().rect);
    ASSERT_TRUE(account.isOpen());
    EXPECT_FLOAT_EQ(account.window.node(Role::option, "Aceros del Valle").rect.height, 44);
    tap(account.window.node(Role::option, "Aceros del Valle").rect);
    EXPECT_EQ(account.stored, "Aceros del Valle");
    EXPECT_EQ(account.window.focused()->role, Role::comboBox);
}

TEST(ComboBox, isChosenFromThroughTheMirror) {
    Account account;
    account.window.press(Role::comboBox, "Cuenta");
    account.window.focus(Role::option, "Aceros del Valle"); // as some screen readers do first
    ASSERT_TRUE(account.isOpen());
    account.window.activate(Role::option, "Aceros del Valle");
    EXPECT_EQ(account.stored, "Aceros del Valle");
    EXPECT_EQ(account.window.focused()->role, Role::comboBox);
}

TEST(ComboBox, closesByEscapeByAPressOutsideAndWhenItIsLeft) {
    Account account;
    account.window.press(Role::comboBox, "Cuenta");
    account.window.key("Escape");
    EXPECT_FALSE(account.isOpen());
    EXPECT_EQ(account.window.focused()->role, Role::comboBox);
    account.window.key("ArrowDown");
    account.window.click(1000, 790);
    EXPECT_FALSE(account.isOpen());
    account.window.press(Role::comboBox, "Cuenta");
    ASSERT_TRUE(account.isOpen());
    account.window.tab();
    EXPECT_FALSE(account.isOpen());
    EXPECT_EQ(account.stored, "Energía Páramo Azul");
}

TEST(ComboBox, saysThatNothingMatchesAndKeepsWhatWasTyped) {
    Account account;
    account.type("zzz");
    EXPECT_TRUE(account.window.has(Role::text, "Nada coincide con lo escrito."));
    account.window.key("Enter");
    account.window.tab();
    EXPECT_EQ(account.field().value, "zzz");
    EXPECT_EQ(account.field().description, "No está en la lista: elija una opción.");
    EXPECT_EQ(account.stored, "Energía Páramo Azul");
}

TEST(ComboBox, takesAnOptionThatWasTypedInFull) {
    Account account;
    account.type("aceros DEL valle");
    account.window.tab();
    EXPECT_EQ(account.stored, "Aceros del Valle");
    EXPECT_EQ(account.field().value, "Aceros del Valle");
}

TEST(ComboBox, isClearedByItsButtonAndByErasing) {
    Account account;
    account.window.press(Role::button, "Vaciar: Cuenta");
    EXPECT_EQ(account.stored, "");
    EXPECT_EQ(account.field().value, "");
    EXPECT_FALSE(account.window.has(Role::button, "Vaciar: Cuenta"));
    account.window.press(Role::button, "Siguiente");
    account.stored = "Aceros del Valle";
    account.window.runUntilIdle();
    account.type("");
    EXPECT_EQ(account.stored, "");
}

TEST(ComboBox, takesOtherWordsWhereItIsFree) {
    Account account;
    account.style.free = true;
    account.type("Cliente nuevo");
    EXPECT_EQ(account.stored, "Cliente nuevo");
    account.window.key("Enter");
    account.window.tab();
    EXPECT_EQ(account.stored, "Cliente nuevo");
    EXPECT_FALSE(account.field().invalid);
    account.type("aceros");
    account.window.key("ArrowDown");
    account.window.key("Enter");
    EXPECT_EQ(account.stored, "Aceros del Valle");
}

TEST(ComboBox, opensUpwardsWhereThereIsNoRoomBelow) {
    Account account;
    account.above = 650;
    account.window.runUntilIdle();
    account.window.press(Role::comboBox, "Cuenta");
    const Rect list = account.window.node(Role::listBox, "Cuenta").rect;
    EXPECT_LE(list.y + list.height, account.field().rect.y);
    EXPECT_GE(list.y, 0);
}

TEST(ComboBox, showsFewerOptionsRatherThanCoverTheField) {
    Account account;
    account.window.display = {360, 440, 1}; // a soft keyboard has taken the rest
    account.window.platform.coarse = true;
    account.above = 160;
    account.window.runUntilIdle();
    account.window.press(Role::comboBox, "Cuenta");
    const Rect list = account.window.node(Role::listBox, "Cuenta").rect;
    const Rect field = account.field().rect;
    EXPECT_GE(list.y, field.y + field.height);
    EXPECT_LE(list.y + list.height, 440);
}

TEST(ComboBox, restsWhileItsListIsOpen) {
    Account account;
    account.window.press(Role::comboBox, "Cuenta");
    EXPECT_FALSE(account.window.frame());
}

} // namespace
} // namespace kam::ui
