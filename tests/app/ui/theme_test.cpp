#include "app/ui/theme.hpp"

#include <gtest/gtest.h>

#include <string>

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

TEST(Theme, paintsNothingWithNone) {
    EXPECT_EQ(lightTheme()[Color::none] & 0xff, 0u);
    EXPECT_EQ(darkTheme()[Color::none] & 0xff, 0u);
}

} // namespace
} // namespace kam::ui
