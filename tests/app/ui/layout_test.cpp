#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

/// The region that a card is for screen readers, by its name.
const Rect& cardRect(const test::Stage& stage, std::string_view name) {
    return stage.window.node(Role::region, name).rect;
}

TEST(Columns, makeTheirCardsEquallyTallBeforeAnybodySees) {
    test::Stage stage([](Ui& ui) {
        columns(ui, {share(), fixed(300)}, 16,
                {[&] { card(ui, "a", {.name = "Alta"}, [&] { ui.gap(200); }); },
                 [&] {
                     card(ui, "b", {.name = "Baja"}, [&] { ui.gap(20); });
                     ui.gap(16);
                     card(ui, "c", {.name = "Última"}, [&] { ui.gap(20); });
                 }});
        text(ui, "después");
    });
    const Rect tall = cardRect(stage, "Alta");
    EXPECT_FLOAT_EQ(tall.height, 232);
    EXPECT_FLOAT_EQ(cardRect(stage, "Baja").height, 52) << "only the last card of a column grows";
    EXPECT_FLOAT_EQ(cardRect(stage, "Última").y + cardRect(stage, "Última").height, 232);
    EXPECT_FLOAT_EQ(cardRect(stage, "Baja").x, 1280 - 300);
    EXPECT_FLOAT_EQ(stage.window.node(Role::text, "después").rect.y, 232);
    EXPECT_EQ(stage.window.frames(), 1)
        << "sizes settle within one frame, so nothing is seen to jump";
}

TEST(Columns, rememberTheSizesInEachCardApart) {
    test::Stage stage([](Ui& ui) {
        for (const char* name : {"a", "b", "c"}) {
            card(ui, name, {.name = name}, [&] {
                const float height = 10.0f + static_cast<float>(*name);
                columns(ui, {share(), share()}, 8,
                        {[&] { ui.gap(height); }, [&] { card(ui, "in", {}, [&] { ui.gap(8); }); }});
                row(ui, {}, [&] {
                    text(ui, std::string(static_cast<std::size_t>(*name), 'x'), Type::note,
                         Color::ink, 1);
                    pushRight(ui);
                    button(ui, name, {.height = height});
                });
            });
        }
    });
    EXPECT_FALSE(stage.ui->settling());
    EXPECT_EQ(stage.window.frames(), 1);
    for (const char* name : {"a", "b", "c"}) {
        const Rect button = stage.window.node(Role::button, name).rect;
        EXPECT_FLOAT_EQ(button.x + button.width, 1280 - 20) << name;
    }
}

TEST(Columns, settleAgainWhenContentGrows) {
    float height = 20;
    test::Stage stage([&](Ui& ui) {
        columns(ui, {share(), share()}, 16,
                {[&] { card(ui, "a", {.name = "Una"}, [&] { ui.gap(height); }); },
                 [&] { card(ui, "b", {.name = "Otra"}, [&] { ui.gap(20); }); }});
    });
    height = 120;
    stage.window.frame();
    EXPECT_FLOAT_EQ(cardRect(stage, "Una").height, 152);
    EXPECT_FLOAT_EQ(cardRect(stage, "Otra").height, 152);
    height = 20;
    stage.window.frame();
    EXPECT_FLOAT_EQ(cardRect(stage, "Otra").height, 52);
}

TEST(Row, standsAtTheRightEdgeAndInTheMiddle) {
    test::Stage stage([](Ui& ui) {
        row(ui, {.height = 60}, [&] {
            text(ui, "izquierda");
            pushRight(ui);
            button(ui, "Uno");
            button(ui, "Dos");
        });
    });
    const Rect last = stage.window.node(Role::button, "Dos").rect;
    EXPECT_FLOAT_EQ(last.x + last.width, 1280);
    EXPECT_FLOAT_EQ(last.y, 12);
    EXPECT_FLOAT_EQ(stage.window.node(Role::text, "izquierda").rect.y, 19);
}

TEST(Row, wrapsWhatDoesNotFit) {
    test::Stage stage([](Ui& ui) {
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            for (int i = 0; i < 4; ++i)
                button(ui, "Un botón bastante largo " + std::to_string(i));
        });
        text(ui, "después");
    });
    stage.window.display.width = 390;
    stage.window.runUntilIdle();
    EXPECT_FLOAT_EQ(stage.window.node(Role::button, "Un botón bastante largo 1").rect.x, 0);
    EXPECT_FLOAT_EQ(stage.window.node(Role::button, "Un botón bastante largo 1").rect.y, 44);
    EXPECT_FLOAT_EQ(stage.window.node(Role::text, "después").rect.y, 4 * 36 + 3 * 8);
}

TEST(Row, takesTheHeightOfItsTallest) {
    test::Stage stage([](Ui& ui) {
        card(ui, "start", {.name = "Empezar"}, [&] {
            row(ui, {.gap = 8, .wrap = true}, [&] {
                button(ui, "Abrir el ejemplo", {.kind = ButtonKind::quiet});
                button(ui, "Elegir un archivo", {.kind = ButtonKind::quiet});
            });
        });
    });
    EXPECT_FLOAT_EQ(cardRect(stage, "Empezar").height, 36 + 32);
    stage.window.display.width = 200;
    stage.window.runUntilIdle();
    EXPECT_FLOAT_EQ(cardRect(stage, "Empezar").height, 36 + 8 + 36 + 32);
    EXPECT_FLOAT_EQ(stage.window.node(Role::button, "Elegir un archivo").rect.y, 16 + 44);
}

TEST(TextRight, isCentredOnTheLineBesideIt) {
    test::Stage stage([](Ui& ui) {
        textRight(ui, "12 abiertas", Type::data, Color::ink3);
        heading(ui, 2, "Próximas acciones", Type::title);
    });
    const Rect small = stage.window.node(Role::text, "12 abiertas").rect;
    EXPECT_FLOAT_EQ(small.x + small.width, 1280);
    EXPECT_FLOAT_EQ(small.y + small.height / 2, 14);
}

TEST(Text, growsWithTheTextSize) {
    test::Stage stage([](Ui& ui) { text(ui, "Cuerpo"); });
    const float width = stage.window.node(Role::text, "Cuerpo").rect.width;
    stage.ui->scale = 1.5f;
    stage.window.runUntilIdle();
    EXPECT_FLOAT_EQ(stage.window.node(Role::text, "Cuerpo").rect.height, 33);
    EXPECT_NEAR(stage.window.node(Role::text, "Cuerpo").rect.width, 1.5f * width, 0.1f);
    EXPECT_EQ(stage.ui->layout(), Layout::tablet) << "1280 px are 853 dp";
}

TEST(Text, keepsItsWholeNameWhereItIsShortened) {
    test::Stage stage([](Ui& ui) {
        inset(ui, 0, 0, 1200, 0,
              [&] { text(ui, "Ferrovía Central del Norte y del Sur", Type::body, Color::ink, 1); });
    });
    EXPECT_FLOAT_EQ(
        stage.window.node(Role::text, "Ferrovía Central del Norte y del Sur").rect.height, 22);
}

TEST(Group, holdsWhatItDraws) {
    test::Stage stage([](Ui& ui) {
        group(ui, Role::main, "Inicio", [&] {
            heading(ui, 1, "Dónde estamos", Type::title);
            group(ui, Role::list, "Pasos",
                  [&] { group(ui, Role::listItem, "Uno", [&] { text(ui, "Uno"); }); });
        });
    });
    EXPECT_EQ(stage.window.describe(), "main \"Inicio\"\n"
                                       "  heading \"Dónde estamos\" level 1\n"
                                       "  list \"Pasos\"\n"
                                       "    listitem \"Uno\"\n"
                                       "      text \"Uno\"\n");
    EXPECT_FLOAT_EQ(stage.window.node(Role::main, "Inicio").rect.height, 50);
}

TEST(Layout, keepsApartWhatTwoCardsRemember) {
    test::Stage stage([](Ui& ui) {
        card(ui, "one", {}, [&] { row(ui, {}, [&] { button(ui, "Uno"); }); });
        card(ui, "two", {}, [&] { columns(ui, {share()}, 0, {[&] { text(ui, "Dos"); }}); });
    });
    stage.passes = 0;
    stage.window.frame();
    EXPECT_EQ(stage.passes, 1) << "nothing is left to settle";
}

} // namespace
} // namespace kam::ui
