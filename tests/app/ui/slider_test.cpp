#include "app/ui/controls.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

namespace kam::ui {
namespace {

/// A weight in an area that scrolls, as most are.
struct Weight {
    double stored = 40;
    SliderStyle style{.label = "Peso", .step = 5, .unit = "%"};
    test::Stage stage{[this](Ui& ui) {
        scrollArea(ui, "page", 0, [&] {
            stored = slider(ui, "weight", stored, style);
            ui.gap(2000);
            button(ui, "Siguiente");
        });
    }};
    test::Headless& window = stage.window;

    const Node& node() { return window.node(Role::slider, "Peso"); }
    float middle() { return node().rect.y + node().rect.height / 2; }
};

TEST(Slider, saysWhereItStands) {
    Weight weight;
    EXPECT_EQ(weight.node().value, "40\u00A0%");
    EXPECT_EQ(weight.node().range, (Range{40, 0, 100}));
}

TEST(Slider, movesByKeysAndThePageStaysWhereItIs) {
    Weight weight;
    weight.window.focus(Role::slider, "Peso");
    const float top = weight.node().rect.y;
    const auto after = [&](std::string_view key) {
        weight.window.key(key);
        return weight.stored;
    };
    EXPECT_EQ(after("ArrowRight"), 45);
    EXPECT_EQ(after("ArrowUp"), 50);
    EXPECT_EQ(after("ArrowLeft"), 45);
    EXPECT_EQ(after("ArrowDown"), 40);
    EXPECT_EQ(after("PageUp"), 90);
    EXPECT_EQ(after("PageDown"), 40);
    EXPECT_EQ(after("End"), 100);
    EXPECT_EQ(after("ArrowRight"), 100);
    EXPECT_EQ(after("Home"), 0);
    EXPECT_EQ(weight.node().rect.y, top);
}

TEST(Slider, movesOnceByAKeyHoweverLongItIsDown) {
    Weight weight;
    weight.window.focus(Role::slider, "Peso");
    ImGui::GetIO().AddKeyEvent(ImGuiKey_RightArrow, true);
    for (int i = 0; i < 100; ++i)
        weight.window.frame();
    EXPECT_EQ(weight.stored, 45) << "the system says how a held key repeats";
    weight.window.runUntilIdle(1);
}

TEST(Slider, followsADragBeyondTheWindow) {
    Weight weight;
    const Rect rect = weight.node().rect;
    weight.window.moveTo(rect.x + rect.width / 2, weight.middle());
    weight.window.button(true);
    EXPECT_EQ(weight.stored, 50);
    weight.window.moveTo(rect.x + rect.width * 0.74f, weight.middle() + 300);
    EXPECT_EQ(weight.stored, 75) << "to the nearest step";
    weight.window.moveTo(-50, -50);
    EXPECT_EQ(weight.stored, 0);
    weight.window.moveTo(5000, 10);
    EXPECT_EQ(weight.stored, 100);
    weight.window.button(false);
    weight.window.moveTo(100, weight.middle());
    EXPECT_EQ(weight.stored, 100);
}

TEST(Slider, followsAFingerThatMovesSidewaysAndIsTapped) {
    Weight weight;
    weight.window.platform.coarse = true;
    weight.window.runUntilIdle();
    const Rect rect = weight.node().rect;
    EXPECT_FLOAT_EQ(rect.height, 44);
    const float y = weight.middle();
    weight.window.moveTo(rect.x + rect.width / 4, y, true);
    weight.window.button(true, true);
    EXPECT_EQ(weight.stored, 40) << "nobody knows yet whether it will scroll";
    weight.window.moveTo(rect.x + rect.width / 2, y, true);
    EXPECT_EQ(weight.stored, 50);
    weight.window.moveTo(rect.x + rect.width, y + 200, true);
    EXPECT_EQ(weight.stored, 100) << "from then on it may stray";
    EXPECT_EQ(weight.node().rect.y, rect.y) << "and the page stands still";
    weight.window.button(false, true);
    weight.window.moveTo(rect.x + rect.width / 2, y, true);
    weight.window.button(true, true);
    weight.window.button(false, true);
    EXPECT_EQ(weight.stored, 50);
}

TEST(Slider, isNotChangedByAFingerThatScrolls) {
    Weight weight;
    weight.window.platform.coarse = true;
    weight.window.runUntilIdle();
    const Rect rect = weight.node().rect;
    weight.window.moveTo(rect.x + rect.width * 0.9f, weight.middle(), true);
    weight.window.button(true, true);
    weight.window.moveTo(rect.x + rect.width * 0.9f, weight.middle() - 20, true);
    weight.window.moveTo(rect.x + rect.width * 0.5f, weight.middle() - 60, true);
    weight.window.platform.pass(200); // it rests, so nothing goes on by itself
    weight.window.button(false, true);
    EXPECT_EQ(weight.stored, 40);
    EXPECT_LT(weight.node().rect.y, rect.y);
}

TEST(Slider, doesNothingWhileDisabled) {
    Weight weight;
    weight.style.disabled = true;
    weight.window.runUntilIdle();
    weight.window.press(Role::slider, "Peso");
    EXPECT_EQ(weight.stored, 40);
}

} // namespace
} // namespace kam::ui
