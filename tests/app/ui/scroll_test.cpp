#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>
#include <imgui.h>

#include <cfloat>

namespace kam::ui {
namespace {

/// Forty buttons of 50 dp in a window 800 high.
struct Long {
    std::vector<int> presses = std::vector<int>(40, 0);
    test::Stage stage{[this](Ui& ui) {
        scrollArea(ui, "list", 0, [&] {
            for (std::size_t i = 0; i < presses.size(); ++i) {
                presses[i] += button(ui, "Fila " + std::to_string(i), {.fill = true}) ? 1 : 0;
                ui.gap(14);
            }
        });
    }};
    test::Headless& window = stage.window;

    float top(int index) {
        return window.node(Role::button, "Fila " + std::to_string(index)).rect.y;
    }
};

TEST(ScrollArea, recordsWhatIsOutOfSight) {
    Long list;
    EXPECT_FLOAT_EQ(list.top(39), 39 * 50);
}

TEST(ScrollArea, movesByArrowsAndSpaceWhereNothingElseMeansThem) {
    Long list;
    list.window.key("ArrowDown");
    EXPECT_FLOAT_EQ(list.top(0), -40);
    list.window.key("ArrowUp");
    list.window.key(" ");
    EXPECT_FLOAT_EQ(list.top(0), -720);
    list.window.key(" ", false, true);
    EXPECT_FLOAT_EQ(list.top(0), 0);
    list.window.focus(Role::button, "Fila 0");
    list.window.key(" ");
    EXPECT_FLOAT_EQ(list.top(0), 0) << "it presses what has the keyboard";
    list.window.key("ArrowDown");
    EXPECT_FLOAT_EQ(list.top(0), -40);
}

TEST(ScrollArea, movesByWheelAndStopsAtItsEnds) {
    Long list;
    list.window.moveTo(200, 200);
    list.window.wheel(-1);
    EXPECT_FLOAT_EQ(list.top(0), -100);
    list.window.wheel(-100);
    EXPECT_FLOAT_EQ(list.top(39), 800 - 50);
    list.window.wheel(100);
    EXPECT_FLOAT_EQ(list.top(0), 0);
}

TEST(ScrollArea, bringsWhatGetsTheKeyboardIntoSight) {
    Long list;
    list.window.focus(Role::button, "Fila 30");
    EXPECT_GE(list.top(30), 0);
    EXPECT_LE(list.top(30) + 36, 800);
    const float before = list.top(30);
    list.window.focus(Role::button, "Fila 29");
    EXPECT_FLOAT_EQ(list.top(30), before) << "what is in sight does not move";
}

TEST(ScrollArea, movesByKeys) {
    Long list;
    list.window.key("PageDown");
    EXPECT_FLOAT_EQ(list.top(0), -720);
    list.window.key("End");
    EXPECT_FLOAT_EQ(list.top(39), 750);
    list.window.key("Home");
    EXPECT_FLOAT_EQ(list.top(0), 0);
}

TEST(ScrollArea, followsAFingerThatThenPressesNothing) {
    Long list;
    list.window.moveTo(300, 420, true);
    list.window.button(true, true);
    list.window.moveTo(300, 400, true);
    list.window.moveTo(300, 320, true);
    const float dragged = list.top(0);
    EXPECT_LT(dragged, -60);
    list.window.platform.pass(400); // rests before it lifts, so nothing is flicked on
    list.window.moveTo(300, 319, true);
    list.window.button(false, true);
    for (const int each : list.presses)
        EXPECT_EQ(each, 0);
    EXPECT_EQ(list.window.platform.focused, 0u);
}

TEST(ScrollArea, runsOnAfterAFlickAndComesToRest) {
    Long list;
    list.window.moveTo(300, 700, true);
    list.window.button(true, true);
    list.window.moveTo(300, 680, true);
    list.window.moveTo(300, 600, true);
    const float dragged = list.top(0);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    io.AddMouseButtonEvent(0, false);
    list.window.runUntilIdle(400);
    EXPECT_LT(list.top(0), dragged - 50);
}

TEST(ScrollArea, isStoppedByAFingerThatPressesNothingByThat) {
    Long list;
    list.window.moveTo(300, 700, true);
    list.window.button(true, true);
    list.window.moveTo(300, 680, true);
    list.window.moveTo(300, 600, true);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    io.AddMouseButtonEvent(0, false);
    for (int i = 0; i < 4; ++i)
        list.window.frame();
    const float running = list.top(0);
    list.window.frame();
    ASSERT_LT(list.top(0), running);
    io.AddMousePosEvent(300, 400);
    io.AddMouseButtonEvent(0, true);
    list.window.runUntilIdle();
    const float stopped = list.top(0);
    list.window.button(false, true);
    EXPECT_FLOAT_EQ(list.top(0), stopped);
    for (const int each : list.presses)
        EXPECT_EQ(each, 0);
}

TEST(ScrollArea, followsAPenAsItDoesAFinger) {
    Long list;
    ImGuiIO& io = ImGui::GetIO();
    const auto pen = [&](float y, bool down) {
        io.AddMouseSourceEvent(ImGuiMouseSource_Pen);
        io.AddMousePosEvent(300, y);
        io.AddMouseButtonEvent(0, down);
        list.window.runUntilIdle();
    };
    pen(420, false);
    for (const float y : {420.0f, 400.0f, 320.0f})
        pen(y, true);
    EXPECT_LT(list.top(0), -60);
    list.window.platform.pass(400);
    pen(320, true);
    pen(320, false);
    for (const int each : list.presses)
        EXPECT_EQ(each, 0);
}

TEST(ScrollArea, standsStillWhenTheBrowserTakesTheFingerForItself) {
    Long list;
    list.window.moveTo(300, 420, true);
    list.window.button(true, true);
    list.window.moveTo(300, 400, true);
    list.window.moveTo(300, 380, true);
    const float dragged = list.top(0);
    list.window.platform.pass(400);
    list.window.moveTo(-FLT_MAX, -FLT_MAX, true);
    list.window.button(false, true);
    EXPECT_FLOAT_EQ(list.top(0), dragged);
    for (const int each : list.presses)
        EXPECT_EQ(each, 0);
}

TEST(ScrollArea, isNotPressedByAFingerThatPullsBeyondItsEnd) {
    Long list;
    list.window.moveTo(300, 4, true);
    list.window.button(true, true);
    list.window.moveTo(300, 20, true);
    list.window.moveTo(300, 34, true);
    list.window.button(false, true);
    EXPECT_FLOAT_EQ(list.top(0), 0);
    EXPECT_EQ(list.presses[0], 0);
}

TEST(ScrollArea, isPressedByAFingerThatStaysPut) {
    Long list;
    list.window.moveTo(300, 20, true);
    list.window.button(true, true);
    list.window.moveTo(302, 23, true);
    list.window.button(false, true);
    EXPECT_EQ(list.presses[0], 1);
}

} // namespace
} // namespace kam::ui
