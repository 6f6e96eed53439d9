#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kam::ui {
namespace {

/// A chart with an upright line that stands for 0 to 10 between x 0 and 200, and a spot.
class Chart {
public:
    double cut = 5;
    std::string pressed;
    Point along;
    bool groundMoves = false;
    test::Stage stage{[this](Ui& ui) { draw(ui); }};
    test::Headless& window = stage.window;

    Rect image() const { return window.node(Role::image, "Matriz").rect; }
    void moveTo(double x, double y, bool touch = false) {
        window.moveTo(image().x + static_cast<float>(x), image().y + static_cast<float>(y), touch);
    }

private:
    void draw(Ui& ui) {
        Figure figure{.width = 200, .height = 200};
        figure.table = {"Matriz", {"Cuenta", "Puesto"}, {{"Aceros", "1"}}};
        figure.spots = {{.key = "a-1", .words = "Aceros", .centre = {150, 150}, .radius = 10}};
        figure.handles = {{.key = "cut",
                           .name = "Corte",
                           .value = cut,
                           .high = 10,
                           .step = 0.5,
                           .from = {cut * 20, 0},
                           .to = {cut * 20, 200},
                           .atLow = 0,
                           .atHigh = 200}};
        const FigureUse use = liveFigure(ui, figure, groundMoves);
        if (use.moved == "cut") cut = use.value;
        if (!use.pressed.empty()) pressed = use.pressed;
        along.x += use.dragged.x;
        along.y += use.dragged.y;
    }
};

TEST(LiveFigure, movesALineWhereItIsDragged) {
    Chart chart;
    chart.moveTo(100, 60);
    chart.window.button(true);
    EXPECT_EQ(chart.cut, 5) << "pressed alone it stays";
    chart.moveTo(143, 300);
    EXPECT_EQ(chart.cut, 7) << "to the nearest step";
    chart.moveTo(5000, 60);
    EXPECT_EQ(chart.cut, 10);
    chart.window.button(false);
    chart.moveTo(40, 60);
    EXPECT_EQ(chart.cut, 10);
}

TEST(LiveFigure, movesALineByKeysAsASlider) {
    Chart chart;
    EXPECT_EQ(chart.window.node(Role::slider, "Corte").value, "5,0");
    chart.window.focus(Role::slider, "Corte");
    chart.window.key("ArrowRight");
    EXPECT_EQ(chart.cut, 5.5);
    chart.window.key("Home");
    EXPECT_EQ(chart.cut, 0);
    chart.window.key("PageUp");
    EXPECT_EQ(chart.cut, 5);
}

TEST(LiveFigure, pressesASpotAboveALine) {
    Chart chart;
    chart.cut = 7.5;
    chart.window.runUntilIdle();
    chart.moveTo(150, 150);
    chart.window.button(true);
    chart.window.button(false);
    EXPECT_EQ(chart.pressed, "a-1");
    EXPECT_EQ(chart.cut, 7.5);
}

TEST(LiveFigure, isDrawnAlongByItsGroundWhereThatMoves) {
    Chart chart;
    const auto drag = [&] {
        chart.moveTo(20, 100);
        chart.window.button(true);
        chart.moveTo(50, 90);
        chart.window.button(false);
        chart.window.runUntilIdle();
    };
    drag();
    EXPECT_EQ(chart.along.x, 0);
    chart.groundMoves = true;
    chart.window.runUntilIdle();
    drag();
    EXPECT_FLOAT_EQ(static_cast<float>(chart.along.x), 30);
    EXPECT_FLOAT_EQ(static_cast<float>(chart.along.y), -10);
}

// A finger takes the line at its end, and only scrolls the page elsewhere.
TEST(LiveFigure, isTakenByAFingerAtTheEndOfTheLine) {
    Chart chart;
    chart.window.platform.coarse = true;
    chart.window.runUntilIdle();
    chart.moveTo(100, 100, true);
    chart.window.button(true, true);
    chart.moveTo(150, 100, true);
    chart.window.button(false, true);
    EXPECT_EQ(chart.cut, 5);
    chart.moveTo(100, 4, true);
    chart.window.button(true, true);
    chart.moveTo(140, 4, true);
    chart.window.button(false, true);
    EXPECT_EQ(chart.cut, 7);
}

} // namespace
} // namespace kam::ui
