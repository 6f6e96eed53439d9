#pragma once

#include "app/application.hpp"
#include "app/screens/appearance.hpp"
#include "app/ui/theme.hpp"

#include <optional>

namespace kam {

/// What the program wears: what the person chose, under what the system asks for.
class Wardrobe {
public:
    explicit Wardrobe(Platform& world) : platform(world) { look(); }

    /// Reads choices and system anew; they may have changed since the last frame.
    void look();
    /// Keeps a choice for this browser.
    void choose(const Appearance& wanted);

    const Appearance& appearance() const { return chosen; }
    const ui::Theme& theme() const { return worn; }
    /// CSS px of a dp. The text grows as far as leaves room for a few words beside each other.
    float scale(const Display& display) const;

private:
    /// All that the theme follows from.
    struct Seen {
        ThemeChoice choice = ThemeChoice::system;
        bool dark = false, moreContrast = false;
        std::optional<ui::SystemColors> forced;

        bool operator==(const Seen&) const = default;
    };
    static ui::Theme themeOf(const Seen& seen);

    Platform& platform;
    Appearance chosen;
    std::optional<Seen> seen;
    ui::Theme worn;
};

} // namespace kam
