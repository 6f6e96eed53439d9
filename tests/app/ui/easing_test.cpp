#include "app/ui/easing.hpp"
#include "tests/app/support/stage.hpp"

#include <gtest/gtest.h>

namespace kam::ui {
namespace {

constexpr Rgba black = 0x000000ff, white = 0xffffffff;

TEST(Easing, movesAColourFor80MillisecondsAndRests) {
    Easing easing;
    const auto at = [&](std::int64_t ms, Rgba target) {
        easing.begin({ms}, false);
        const Rgba shown = easing.color(1, target);
        easing.end();
        return shown;
    };
    EXPECT_EQ(at(1000, black), black);
    EXPECT_FALSE(easing.running());
    EXPECT_EQ(at(1010, white), black);
    EXPECT_TRUE(easing.running());
    EXPECT_EQ(at(1050, white), 0x808080ffu);
    EXPECT_EQ(at(1090, white), white);
    EXPECT_FALSE(easing.running());
}

TEST(Easing, standsStillForThoseWhoWantThat) {
    Easing easing;
    easing.begin({1000}, true);
    EXPECT_EQ(easing.color(1, black), black);
    EXPECT_EQ(easing.color(1, white), white);
    EXPECT_EQ(easing.appearance(2), 1);
    EXPECT_FALSE(easing.running());
}

TEST(Easing, passesFromNothingThroughTheColourItself) {
    EXPECT_EQ(blended(0x00000000, white, 0.5f), 0xffffff80u);
    EXPECT_EQ(blended(white, 0x00000000, 0.5f), 0xffffff80u);
}

TEST(Easing, asksForFramesOnlyWhileSomethingMoves) {
    test::Stage stage([](Ui& ui) { button(ui, "Exportar"); });
    const int before = stage.window.frames();
    stage.window.moveTo(20, 20);
    EXPECT_GT(stage.window.frames(), before + 4) << "80 ms are five frames of 16";
    EXPECT_LT(stage.window.frames(), before + 9);
    EXPECT_FALSE(stage.window.frame());
    stage.window.platform.reducedMotion = true;
    const int moved = stage.window.frames();
    stage.window.moveTo(900, 600);
    EXPECT_EQ(stage.window.frames(), moved + 1);
}

} // namespace
} // namespace kam::ui
