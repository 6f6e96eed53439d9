#include "app/ui/fields.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

using Number = std::optional<double>;

/// A price that is stored with every change, as screens do, and a button beside it.
struct Price {
    Number stored = 1234.5;
    NumberStyle style{.label = "Precio", .low = 0, .high = 5000, .decimals = 2};
    int changes = 0;
    test::Stage stage{[this](Ui& ui) {
        const auto entered = numberField(ui, "price", stored, style);
        if (entered.changed) {
            stored = entered.value;
            ++changes;
        }
        button(ui, "Siguiente");
    }};
    test::Headless& window = stage.window;

    const Node& field() { return window.node(Role::spinButton, "Precio"); }
    void retype(std::string_view text) {
        window.focus(Role::spinButton, "Precio");
        TextEdit& edit = *window.platform.editing;
        edit.anchor = 0;
        edit.caret = edit.text.size();
        window.type(text);
    }
    void leave() { window.press(Role::button, "Siguiente"); }
};

TEST(NumberField, isASpinButtonInTheLanguagesForm) {
    Price price;
    EXPECT_EQ(price.field().value, "1.234,50");
    EXPECT_EQ(price.field().range, (Range{1234.5, 0, 5000}));
    price.window.focus(Role::spinButton, "Precio");
    EXPECT_EQ(price.window.focused()->role, Role::spinButton);
}

TEST(NumberField, keepsWhatIsTypedUntilItIsLeft) {
    Price price;
    price.retype("1200.5");
    EXPECT_EQ(price.field().value, "1200.5");
    EXPECT_EQ(price.stored, 1200.5) << "nothing is lost when the field disappears";
    price.leave();
    EXPECT_EQ(price.field().value, "1.200,50");
}

TEST(NumberField, changesOnlyToWhatIsValidAndSaysWhy) {
    struct Case {
        const char *typed, *fault;
    };
    const Case cases[] = {
        {"doce", "Escriba un número, por ejemplo 1.234,50."},
        {"5001", "Entre 0 y 5.000."},
        {"-1", "Entre 0 y 5.000."},
        {"1,234", "Con 2 decimales como máximo."},
    };
    for (const Case& c : cases) {
        Price price;
        price.retype(c.typed);
        EXPECT_FALSE(price.field().invalid) << "nobody is corrected in the middle of a word";
        price.leave();
        EXPECT_TRUE(price.field().invalid) << c.typed;
        EXPECT_EQ(price.field().description, c.fault);
        EXPECT_EQ(price.window.platform.announcements.back(), std::string("Precio: ") + c.fault)
            << "the keyboard is elsewhere by then";
        EXPECT_EQ(price.field().value, c.typed) << "what was typed stays in sight";
        EXPECT_EQ(price.stored, 1234.5);

        price.window.focus(Role::spinButton, "Precio");
        EXPECT_EQ(price.window.platform.editing->text, c.typed);
        price.retype("7");
        EXPECT_FALSE(price.field().invalid) << "mended at once";
        price.leave();
        EXPECT_EQ(price.field().value, "7,00");
        EXPECT_EQ(price.stored, 7);
    }
}

TEST(NumberField, keepsNothingThatStoodOnTheWayToAMistake) {
    Price price;
    price.style.high = 100;
    price.stored = 12.3456;
    price.window.runUntilIdle();
    price.retype("1");
    price.window.type("4");
    EXPECT_EQ(price.stored, 14);
    price.window.type("0");
    EXPECT_EQ(price.stored, 12.3456) << "to the last digit, also those not shown";
    price.leave();
    EXPECT_EQ(price.stored, 12.3456);
    EXPECT_EQ(price.field().value, "140");
}

TEST(NumberField, goesBackToWhatAnotherTabMadeOfItOnAMistake) {
    Price price;
    price.retype("14");
    price.stored = 7;
    price.window.runUntilIdle();
    EXPECT_EQ(price.field().value, "7,00");
    price.window.type("x");
    EXPECT_EQ(price.stored, 7);
}

TEST(NumberField, complainsOnEnterToo) {
    Price price;
    price.retype("9999");
    price.window.key("Enter");
    EXPECT_TRUE(price.field().invalid);
}

TEST(NumberField, showsAnotherValueRatherThanAnOldMistake) {
    Price price;
    price.retype("doce");
    price.leave();
    price.stored = 3; // as by an undo
    price.window.runUntilIdle();
    EXPECT_EQ(price.field().value, "3,00");
    EXPECT_FALSE(price.field().invalid);
}

TEST(NumberField, isNullWhenEmpty) {
    Price price;
    price.retype("");
    EXPECT_EQ(price.stored, std::nullopt);
    price.leave();
    EXPECT_EQ(price.field().value, "");
    EXPECT_FALSE(price.field().invalid);
}

TEST(NumberField, stepsByArrowKeysWithinItsBounds) {
    Price price;
    price.style.step = 10;
    price.window.focus(Role::spinButton, "Precio");
    price.window.key("ArrowUp");
    EXPECT_EQ(price.stored, 1240) << "to the next multiple";
    price.window.key("ArrowUp");
    EXPECT_EQ(price.stored, 1250);
    EXPECT_EQ(price.window.platform.editing->text, "1.250,00") << "the platform's editor is told";
    price.window.key("ArrowDown");
    EXPECT_EQ(price.stored, 1240);
    price.retype("4.995");
    price.window.key("ArrowUp");
    price.window.key("ArrowUp");
    EXPECT_EQ(price.stored, 5000);
    price.retype("");
    price.window.key("ArrowDown");
    EXPECT_EQ(price.stored, 0) << "an empty one begins at nothing, but not below the lowest";
}

TEST(NumberField, understandsItsUnit) {
    Price price;
    price.style.unit = "%";
    price.retype("55 %");
    EXPECT_EQ(price.stored, 55);
}

TEST(NumberField, standsAtTheRightEdge) {
    Price price;
    price.window.focus(Role::spinButton, "Precio");
    const Rect box = price.field().rect;
    const TextEdit& edit = *price.window.platform.editing;
    const float end = edit.inside.x - edit.scroll + measure(*price.stage.ui, edit.text, Type::body);
    EXPECT_NEAR(end, box.x + box.width - 13, 3);
    price.window.click(box.x + 4, box.y + 10);
    EXPECT_EQ(price.window.platform.editing->caret, 0u) << "left of it is its beginning";
}

TEST(NumberField, isTallEnoughForAFinger) {
    Price price;
    EXPECT_FLOAT_EQ(price.field().rect.height, 36);
    price.window.platform.coarse = true;
    price.window.runUntilIdle();
    EXPECT_FLOAT_EQ(price.field().rect.height, 44);
}

} // namespace
} // namespace kam::ui
