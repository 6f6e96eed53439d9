#pragma once

#include "core/base/language.hpp"

#include <array>

namespace kam {

/// Whose colours: those that the system says, or always the same.
enum class ThemeChoice { system, light, dark };

/// How the program looks, which language it speaks and which keys it hears, as a person chose it
/// for this browser.
struct Appearance {
    Language language = Language::es;
    ThemeChoice theme = ThemeChoice::system;
    int textSize = 100;     ///< %, one of textSizes
    bool letterKeys = true; ///< whether a letter or digit alone does something (WCAG 2.2, 2.1.4)

    bool operator==(const Appearance&) const = default;
};

constexpr std::array<int, 8> textSizes{80, 90, 100, 110, 125, 150, 175, 200};

/// The text size so many steps larger or, below 0, smaller; the last one where there is no more.
int stepped(int textSize, int steps);

} // namespace kam
