#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

namespace kam::ui {
namespace {

/// One of each shape, dashed and filled.
Figure everyShape() {
    Figure figure;
    figure.width = 400;
    figure.height = 200;
    const Stroke dashed{Tone::ink, 1.5, 5, 4};
    figure.shapes.push_back(
        Path{{{10, 10}, {90, 10}, {50, 90}}, true, dashed, Tone::accent, 0.16, {50, 40}});
    figure.shapes.push_back(
        Path{{{10, 150}, {90, 150}}, false, {Tone::alert, 2}, Tone::none, 1, {}});
    figure.shapes.push_back(Circle{{150, 50}, 20, dashed, Tone::surface});
    figure.shapes.push_back(Box{{200, 10}, {260, 60}, 4, dashed, Tone::sequence2});
    figure.shapes.push_back(Label{"2,3", {300, 50}, 13, true, Tone::ink, Label::Align::end});
    figure.table = {"Siete pasos", {"Paso", "Nivel"}, {{"1 Cambio", "2,3"}, {"2 Respaldo", "1,5"}}};
    return figure;
}

int vertices() { return ImGui::GetDrawData()->TotalVtxCount; }

TEST(Figure, isPaintedAndReadAsItsTable) {
    bool shown = false;
    const Figure shape = everyShape();
    test::Stage stage([&](Ui& ui) {
        if (shown) figure(ui, shape);
    });
    const int before = vertices();
    shown = true;
    stage.window.runUntilIdle();
    EXPECT_GT(vertices(), before + 200);
    EXPECT_EQ(stage.window.describe(), "button \"Opciones de «Siete pasos»\" collapsed\n"
                                       "img \"Siete pasos\"\n"
                                       "table \"Siete pasos\"\n"
                                       "  row\n"
                                       "    columnheader \"Paso\"\n"
                                       "    columnheader \"Nivel\"\n"
                                       "  row\n"
                                       "    rowheader \"1 Cambio\"\n"
                                       "    cell \"2,3\"\n"
                                       "  row\n"
                                       "    rowheader \"2 Respaldo\"\n"
                                       "    cell \"1,5\"\n");
}

TEST(Figure, offersItsDataAndPictureByAButton) {
    const Figure shape = everyShape();
    test::Stage stage([&](Ui& ui) { figure(ui, shape); });
    stage.window.press(Role::button, "Opciones de «Siete pasos»");
    stage.window.runUntilIdle();
    ASSERT_TRUE(stage.window.has(Role::menuItem, "Copiar los datos")) << stage.window.describe();
    stage.window.press(Role::menuItem, "Copiar los datos");
    ASSERT_EQ(stage.window.platform.copied.size(), 1U);
    EXPECT_TRUE(stage.window.platform.copied[0].starts_with("Paso\tNivel"));
}

TEST(Figure, shrinksToItsRegionAndNeverGrows) {
    const Figure shape = everyShape();
    test::Stage stage([&](Ui& ui) { figure(ui, shape); });
    EXPECT_FLOAT_EQ(stage.window.node(Role::image, "Siete pasos").rect.width, 400);
    stage.window.display.width = 200;
    stage.window.runUntilIdle();
    EXPECT_FLOAT_EQ(stage.window.node(Role::image, "Siete pasos").rect.width, 200);
    EXPECT_FLOAT_EQ(stage.window.node(Role::image, "Siete pasos").rect.height, 100);
}

TEST(FigureInline, isNotReadBesideItsNumbers) {
    const Figure shape = everyShape();
    test::Stage stage([&](Ui& ui) {
        row(ui, {}, [&] {
            figureInline(ui, shape);
            text(ui, "2,3");
        });
    });
    EXPECT_EQ(stage.window.describe(), "text \"2,3\"\n");
}

} // namespace
} // namespace kam::ui
