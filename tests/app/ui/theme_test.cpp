#include "app/ui/theme.hpp"

#include "core/figure/palette.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

namespace kam::ui {
namespace {

/// Contrast as the design promises it: people with weak sight read what is above 4.5, find what is
/// above 3.
struct Pair {
    Color a, b;
    double light, dark;
};

constexpr Pair pairs[] = {
    {Color::ink, Color::surface, 15.95, 14.11},
    {Color::ink, Color::canvas, 14.50, 15.62},
    {Color::ink, Color::sunken, 13.63, 15.05},
    {Color::ink2, Color::surface, 8.03, 8.90},
    {Color::ink2, Color::canvas, 7.29, 9.86},
    {Color::ink2, Color::sunken, 6.86, 9.50},
    {Color::ink3, Color::surface, 5.45, 6.08},
    {Color::ink3, Color::canvas, 4.95, 6.73},
    {Color::ink3, Color::sunken, 4.65, 6.49},
    {Color::ink3, Color::hover, 4.69, 5.38},
    {Color::canvas, Color::ink, 14.50, 15.62},
    {Color::borderStrong, Color::surface, 3.80, 4.12},
    {Color::borderStrong, Color::canvas, 3.45, 4.57},
    {Color::sequence3, Color::surface, 5.24, 6.76},
    {Color::sequence4, Color::surface, 11.55, 12.32},
    {Color::star, Color::surface, 3.67, 9.95},
    {Color::status, Color::surface, 4.21, 5.81},
    {Color::onAccent, Color::accent, 7.33, 7.80},
    {Color::onAccent, Color::accentHover, 9.50, 9.19},
    {Color::onAccent, Color::accentPress, 11.75, 10.58},
    {Color::accent, Color::surface, 7.33, 8.01},
    {Color::accent, Color::canvas, 6.66, 8.87},
    {Color::accent, Color::accentSoft, 6.21, 6.43},
    {Color::ink, Color::accentSoft, 13.50, 11.32},
    {Color::ink2, Color::accentSoft, 6.80, 7.15},
    {Color::ink3, Color::accentSoft, 4.61, 4.88},
    {Color::alert, Color::surface, 6.42, 7.93},
    {Color::alert, Color::canvas, 5.83, 8.78},
    {Color::alert, Color::alertSoft, 5.56, 6.93},
    {Color::onAlert, Color::alert, 6.42, 8.46},
    {Color::sequence3, Color::sequence0, 4.28, 5.13},
    {Color::accent, Color::sequence0, 5.99, 6.08},
    {Color::strategic, Color::surface, 7.33, 8.01},
    {Color::streamline, Color::surface, 3.66, 4.62},
    {Color::onSequence0, Color::sequence0, 13.04, 10.71},
    {Color::onSequence1, Color::sequence1, 9.96, 7.53},
    {Color::onSequence2, Color::sequence2, 6.40, 5.04},
    {Color::onSequence3, Color::sequence3, 5.24, 6.59},
    {Color::onSequence4, Color::sequence4, 11.55, 12.00},
    {Color::sequence0, Color::surface, 1.22, 1.32},
    {Color::sequence1, Color::surface, 1.60, 1.87},
    {Color::sequence2, Color::surface, 2.49, 3.24},
    {Color::divergeM1, Color::surface, 2.35, 3.44},
    {Color::diverge0, Color::surface, 1.44, 2.01},
    {Color::divergeP1, Color::surface, 2.49, 3.59},
};

std::string nameOf(const Pair& pair) {
    return "colours " + std::to_string(static_cast<int>(pair.a)) + " on " +
           std::to_string(static_cast<int>(pair.b));
}

TEST(Theme, hasTheContrastTheDesignPromises) {
    for (const Pair& pair : pairs) {
        EXPECT_NEAR(contrast(lightTheme()[pair.a], lightTheme()[pair.b]), pair.light, 0.0101)
            << nameOf(pair);
        EXPECT_NEAR(contrast(darkTheme()[pair.a], darkTheme()[pair.b]), pair.dark, 0.0101)
            << nameOf(pair);
    }
}

/// Words on grounds, as the widgets pair them, in every state that a control has.
constexpr std::pair<Color, Color> written[] = {
    // page, cards, bands, rows under the pointer
    {Color::ink, Color::canvas},
    {Color::ink, Color::surface},
    {Color::ink, Color::sunken},
    {Color::ink, Color::hover},
    {Color::ink, Color::press},
    {Color::ink2, Color::canvas},
    {Color::ink2, Color::surface},
    {Color::ink2, Color::sunken},
    {Color::ink2, Color::hover},
    {Color::ink2, Color::press},
    {Color::ink3, Color::canvas},
    {Color::ink3, Color::surface},
    {Color::ink3, Color::sunken},
    {Color::ink3, Color::hover},
    // what is chosen, selected text, information
    {Color::ink, Color::accentSoft},
    {Color::ink2, Color::accentSoft},
    {Color::ink3, Color::accentSoft},
    {Color::accent, Color::accentSoft},
    {Color::accentHover, Color::accentSoft},
    {Color::ink, Color::selection},
    // links and the current place
    {Color::accent, Color::canvas},
    {Color::accent, Color::surface},
    {Color::accentHover, Color::canvas},
    {Color::accentHover, Color::surface},
    {Color::accentPress, Color::canvas},
    {Color::accentPress, Color::surface},
    // buttons
    {Color::onAccent, Color::accent},
    {Color::onAccent, Color::accentHover},
    {Color::onAccent, Color::accentPress},
    {Color::alert, Color::surface},
    {Color::alert, Color::canvas},
    {Color::alert, Color::hover},
    {Color::alert, Color::press},
    // warnings, messages
    {Color::ink, Color::alertSoft},
    {Color::alert, Color::alertSoft},
    {Color::canvas, Color::ink},
};

/// What shows where a control is and how it stands, or is a mark in a chart.
constexpr std::pair<Color, Color> marked[] = {
    {Color::borderStrong, Color::surface}, {Color::borderStrong, Color::canvas},
    {Color::axis, Color::surface},         {Color::accent, Color::surface},
    {Color::accent, Color::canvas},        {Color::accent, Color::accentSoft},
    {Color::sequence3, Color::surface},    {Color::sequence3, Color::sequence0},
    {Color::accent, Color::sequence0},     {Color::ink3, Color::surface},
    {Color::onAccent, Color::accent},
};

void expectToBeRead(const Theme& theme, std::string_view which) {
    for (const auto& [words, ground] : written)
        EXPECT_GE(contrast(theme[words], theme[ground]), 4.5)
            << which << ": " << nameOf({words, ground, 0, 0});
    for (const auto& [mark, ground] : marked)
        EXPECT_GE(contrast(theme[mark], theme[ground]), 3)
            << which << ": " << nameOf({mark, ground, 0, 0});
}

TEST(Theme, canBeReadWhereverWidgetsWrite) {
    expectToBeRead(lightTheme(), "light");
    expectToBeRead(darkTheme(), "dark");
}

TEST(Theme, withMoreContrastCanBeReadAndShowsItsBorders) {
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        const Theme strong = withMoreContrast(theme);
        expectToBeRead(strong, "more contrast");
        for (const Color words : {Color::ink, Color::ink2, Color::ink3})
            for (const Color ground : {Color::canvas, Color::surface, Color::sunken})
                EXPECT_GE(contrast(strong[words], strong[ground]), 7) << "WCAG's AAA";
        for (const Color border : {Color::border, Color::grid, Color::alertLine, Color::accentLine})
            EXPECT_GE(contrast(strong[border], strong[Color::surface]), 3);
    }
}

/// As Windows has them, in its own four.
constexpr SystemColors systems[] = {
    {0x202020ff, 0xffffffff, 0x75e9fcff, 0x8ee3f0ff, 0x263b50ff, 0xa6a6a6ff}, // Aquatic
    {0xfffaefff, 0x3d3d3dff, 0x1c5e75ff, 0x903909ff, 0xfff5e3ff, 0x676767ff}, // Desert
    {0x2d3236ff, 0xb7e2e7ff, 0x70ebdeff, 0xa1bfdeff, 0x212d3bff, 0xa6a6a6ff}, // Dusk
    {0x000000ff, 0xffffffff, 0x8080ffff, 0xd6b4fdff, 0x2b2b2bff, 0xa6a6a6ff}, // Night sky
    {0xffffffff, 0x000000ff, 0x00009fff, 0x37006eff, 0xffffffff, 0x600000ff}, // High contrast white
};

TEST(Theme, ofForcedColoursCanBeReadAndKnowsNoOthersButMixtures) {
    for (const SystemColors& system : systems) {
        const Theme theme = forcedTheme(system);
        expectToBeRead(theme, "forced");
        EXPECT_EQ(theme[Color::canvas], system.canvas);
        EXPECT_EQ(theme[Color::ink3], system.canvasText);
        EXPECT_EQ(theme[Color::accent], system.link);
        EXPECT_EQ(theme[Color::inkDisabled], system.grayText);
        EXPECT_EQ(theme[Color::none] & 0xff, 0u);
    }
}

TEST(Theme, paintsNothingWithNone) {
    EXPECT_EQ(lightTheme()[Color::none] & 0xff, 0u);
    EXPECT_EQ(darkTheme()[Color::none] & 0xff, 0u);
}

TEST(Theme, IsOnPaperWhatItIsOnScreenWhereItIsLight) {
    for (int i = 1; i <= static_cast<int>(Tone::streamline); ++i) {
        const auto tone = static_cast<Tone>(i);
        const Rgba color = lightTheme()[colorOf(tone)];
        char hex[8];
        std::snprintf(hex, sizeof hex, "#%06x", color >> 8);
        EXPECT_EQ(paperColor(tone), hex) << i;
    }
}

} // namespace
} // namespace kam::ui
