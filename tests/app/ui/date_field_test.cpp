#include "app/ui/fields.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

/// A visit that is stored with every change, far down in a window; today is Monday 23 November.
struct Visit {
    std::optional<Date> stored = Date{2026, 11, 27};
    DateStyle style{.label = "Visita"};
    float above = 0;
    int escapes = 0;
    test::Stage stage{[this](Ui& ui) {
        ui.gap(above);
        const auto entered = dateField(ui, "visit", stored, style);
        if (entered.changed) stored = entered.value;
        button(ui, "Siguiente");
        escapes += ui.keyPressed("Escape") ? 1 : 0;
    }};
    test::Headless& window = stage.window;

    const Node& field() { return window.node(Role::textField, "Visita"); }
    void type(std::string_view text) {
        window.focus(Role::textField, "Visita");
        TextEdit& edit = *window.platform.editing;
        edit.anchor = 0;
        edit.caret = edit.text.size();
        window.type(text);
    }
    void leave() { window.press(Role::button, "Siguiente"); }
    void open() { window.press(Role::button, "Elegir en el calendario: Visita"); }
    bool isOpen() { return window.has(Role::dialog, "Visita"); }
    std::string day() { return window.focused() ? window.focused()->name : ""; }
};

TEST(DateField, takesWhatIsTypedAndShowsItInTheLanguagesForm) {
    Visit visit;
    EXPECT_EQ(visit.field().value, "27/11/2026");
    visit.type("3 dic");
    EXPECT_EQ(visit.stored, (Date{2026, 12, 3}));
    EXPECT_EQ(visit.field().value, "3 dic");
    visit.leave();
    EXPECT_EQ(visit.field().value, "03/12/2026");
    visit.type("");
    EXPECT_EQ(visit.stored, std::nullopt);
}

TEST(DateField, keepsWhatItCannotReadAndSaysWhy) {
    Visit visit;
    visit.style.low = Date{2026, 11, 1};
    visit.type("31/11/2026");
    visit.leave();
    EXPECT_EQ(visit.field().value, "31/11/2026");
    EXPECT_EQ(visit.field().description, "Escriba una fecha, por ejemplo 23/11/2026.");
    visit.type("31/10/2026");
    visit.leave();
    EXPECT_EQ(visit.field().description, "Desde el 01/11/2026.");
    EXPECT_EQ(visit.stored, (Date{2026, 11, 27}));
}

TEST(DateField, keepsNothingThatStoodOnTheWayToAMistake) {
    Visit visit;
    visit.type("31/1");
    EXPECT_EQ(visit.stored, (Date{2026, 1, 31}));
    visit.window.type("1/2026");
    visit.leave();
    EXPECT_EQ(visit.field().value, "31/11/2026");
    EXPECT_EQ(visit.stored, (Date{2026, 11, 27}));
}

TEST(Calendar, opensOnTheDayChosenAndKeepsTheKeyboardInside) {
    Visit visit;
    visit.open();
    ASSERT_TRUE(visit.isOpen());
    EXPECT_EQ(visit.day(), "viernes 27 de noviembre de 2026");
    EXPECT_TRUE(visit.window.node(Role::gridCell, visit.day()).checked.value_or(false));
    EXPECT_EQ(visit.window.node(Role::gridCell, "lunes 23 de noviembre de 2026").description,
              "hoy");
    EXPECT_FALSE(visit.window.has(Role::button, "Siguiente"));
    int stops = 0;
    for (const Node& node : visit.window.tree())
        stops += node.interactive() && node.tabStop ? 1 : 0;
    EXPECT_EQ(stops, 3) << "two months to turn to, and one day";
}

TEST(Calendar, opensOnTodayWhereNothingIsChosen) {
    Visit visit;
    visit.stored.reset();
    visit.window.runUntilIdle();
    visit.open();
    EXPECT_EQ(visit.day(), "lunes 23 de noviembre de 2026");
}

TEST(Calendar, isWalkedByKeys) {
    Visit visit;
    visit.open();
    const auto after = [&](std::string_view key, bool shift = false) {
        visit.window.key(key, false, shift);
        return visit.day();
    };
    EXPECT_EQ(after("ArrowRight"), "sábado 28 de noviembre de 2026");
    EXPECT_EQ(after("ArrowDown"), "sábado 5 de diciembre de 2026");
    EXPECT_EQ(after("ArrowUp"), "sábado 28 de noviembre de 2026");
    EXPECT_EQ(after("ArrowLeft"), "viernes 27 de noviembre de 2026");
    EXPECT_EQ(after("Home"), "lunes 23 de noviembre de 2026");
    EXPECT_EQ(after("End"), "domingo 29 de noviembre de 2026");
    EXPECT_EQ(after("PageDown"), "martes 29 de diciembre de 2026");
    EXPECT_EQ(after("PageUp"), "domingo 29 de noviembre de 2026");
    EXPECT_EQ(after("PageDown", true), "lunes 29 de noviembre de 2027");
    EXPECT_EQ(after("PageUp", true), "domingo 29 de noviembre de 2026");
    visit.window.activate(Role::gridCell, visit.day());
    EXPECT_EQ(visit.stored, (Date{2026, 11, 29}));
    EXPECT_FALSE(visit.isOpen());
    EXPECT_EQ(visit.window.focused()->name, "Visita") << "the keyboard is back in the field";
}

TEST(Calendar, isPressedAndTurned) {
    Visit visit;
    visit.open();
    visit.window.press(Role::button, "Mes siguiente");
    EXPECT_TRUE(visit.window.has(Role::grid, "diciembre de 2026"));
    visit.window.press(Role::gridCell, "jueves 10 de diciembre de 2026");
    EXPECT_EQ(visit.stored, (Date{2026, 12, 10}));
    EXPECT_EQ(visit.field().value, "10/12/2026");
}

TEST(Calendar, closesByEscapeAndByAPressOutside) {
    Visit visit;
    visit.open();
    visit.window.key("Escape");
    EXPECT_FALSE(visit.isOpen());
    EXPECT_EQ(visit.escapes, 0) << "this Escape was the calendar's";
    EXPECT_EQ(visit.window.focused()->name, "Visita");
    visit.open();
    visit.window.click(1000, 700);
    EXPECT_FALSE(visit.isOpen());
    EXPECT_EQ(visit.stored, (Date{2026, 11, 27}));
}

TEST(Calendar, staysWithinItsBounds) {
    Visit visit;
    visit.style.low = Date{2026, 11, 25};
    visit.style.high = Date{2026, 12, 3};
    visit.window.runUntilIdle();
    visit.open();
    EXPECT_TRUE(visit.window.node(Role::button, "Mes anterior").disabled);
    EXPECT_TRUE(visit.window.node(Role::gridCell, "martes 24 de noviembre de 2026").disabled);
    visit.window.key("PageDown");
    EXPECT_EQ(visit.day(), "jueves 3 de diciembre de 2026");
    visit.window.press(Role::gridCell, "viernes 4 de diciembre de 2026");
    EXPECT_TRUE(visit.isOpen());
    EXPECT_EQ(visit.stored, (Date{2026, 11, 27}));
}

TEST(Calendar, standsAboveTheFieldWhereThereIsNoRoomBelow) {
    Visit visit;
    const auto box = [&] { return visit.window.node(Role::dialog, "Visita").rect; };
    const Rect field = visit.field().rect;
    visit.open();
    EXPECT_GE(box().y, field.y + field.height);
    visit.window.key("Escape");
    visit.above = 600;
    visit.window.runUntilIdle();
    const float top = visit.field().rect.y;
    visit.open();
    EXPECT_LE(box().y + box().height, top);
    EXPECT_GE(box().y, 0);
}

TEST(Calendar, fitsAPhoneAndAFinger) {
    Visit visit;
    visit.window.display = {360, 640, 2};
    visit.window.platform.coarse = true;
    visit.window.runUntilIdle();
    visit.open();
    const Rect box = visit.window.node(Role::dialog, "Visita").rect;
    EXPECT_GE(box.x, 0);
    EXPECT_LE(box.x + box.width, 360);
    EXPECT_LE(box.y + box.height, 640);
    EXPECT_FLOAT_EQ(visit.window.node(Role::gridCell, visit.day()).rect.height, 44);
    visit.window.key("Escape");
    EXPECT_EQ(visit.window.focused()->role, Role::button)
        << "a finger does not want the soft keyboard next";
}

} // namespace
} // namespace kam::ui
