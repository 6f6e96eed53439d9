#pragma once

#include "app/ui/system_colors.hpp"
#include "core/figure/figure.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace kam::ui {

/// Colours by what they are for.
enum class Color {
    canvas,
    surface,
    sunken,
    hover,
    press,
    border,
    borderStrong,
    axis,
    grid,
    shadow,
    track,
    ink,
    ink2,
    ink3,
    inkDisabled,
    accent,
    accentHover,
    accentPress,
    onAccent,
    accentSoft,
    accentLine,
    selection, ///< behind text that is selected
    alert,
    alertSoft,
    alertLine,
    onAlert,
    scrim,
    sequence0,
    sequence1,
    sequence2,
    sequence3,
    sequence4,
    onSequence0,
    onSequence1,
    onSequence2,
    onSequence3,
    onSequence4,
    divergeM2,
    divergeM1,
    diverge0,
    divergeP1,
    divergeP2,
    star,
    strategic,
    status,
    streamline,
    none, ///< transparent; last
};

struct Theme {
    bool dark = false;
    std::array<Rgba, static_cast<std::size_t>(Color::none) + 1> colors{};

    Rgba operator[](Color color) const { return colors[static_cast<std::size_t>(color)]; }
    bool operator==(const Theme&) const = default;
};

const Theme& lightTheme();
const Theme& darkTheme();
/// The same with borders that are seen and words of one strength, for people who ask for more
/// contrast.
Theme withMoreContrast(Theme theme);
/// A theme of the colours that the system forces, and mixtures of them that can be read on.
Theme forcedTheme(const SystemColors& system);

/// How a figure's tone looks.
Color colorOf(Tone tone);

/// WCAG 2 contrast ratio of two opaque colours, 1-21.
double contrast(Rgba a, Rgba b);

/// Sizes of text: CSS px / line height, weight (strong = 600).
enum class Type {
    figure,     ///< 30/36 strong
    title,      ///< 22/28 strong
    section,    ///< 18/26 strong
    body,       ///< 15/22
    bodyStrong, ///< 15/22 strong
    data,       ///< 13/18
    dataStrong, ///< 13/18 strong
    note,       ///< 12/16
    noteStrong, ///< 12/16 strong
};

struct TypeSize {
    float px = 15, line = 22;
    bool strong = false;
};
TypeSize sizeOf(Type type);

} // namespace kam::ui
