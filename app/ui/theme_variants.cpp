#include "app/ui/theme.hpp"

#include <cmath>

namespace kam::ui {
namespace {

constexpr double readable = 4.5; // WCAG 2 AA

/// The colour at `share` of the way from a to b.
Rgba mixed(Rgba a, Rgba b, double share) {
    Rgba out = 0xff;
    for (int shift = 8; shift < 32; shift += 8) {
        const auto from = static_cast<double>(a >> shift & 0xff);
        const auto to = static_cast<double>(b >> shift & 0xff);
        out |= static_cast<Rgba>(std::lround(from + (to - from) * share)) << shift;
    }
    return out;
}

/// As far from `ground` towards `tint` as leaves all that is written on it readable.
Rgba tinted(Rgba ground, Rgba tint, double most, std::initializer_list<Rgba> words) {
    for (int percent = static_cast<int>(100 * most); percent > 0; --percent) {
        const Rgba colour = mixed(ground, tint, percent / 100.0);
        bool reads = true;
        for (const Rgba word : words)
            reads = reads && contrast(word, colour) >= readable;
        if (reads) return colour;
    }
    return ground;
}

/// Which of two colours is read better on a third.
Rgba better(Rgba a, Rgba b, Rgba ground) {
    return contrast(a, ground) >= contrast(b, ground) ? a : b;
}

} // namespace

Theme withMoreContrast(Theme theme) {
    const Theme before = theme;
    const auto become = [&](std::initializer_list<Color> these, Color as) {
        for (const Color color : these)
            theme.colors[static_cast<std::size_t>(color)] = before[as];
    };
    become({Color::border, Color::grid, Color::shadow, Color::track}, Color::borderStrong);
    become({Color::borderStrong, Color::axis}, Color::ink2);
    become({Color::ink2, Color::ink3}, Color::ink);
    become({Color::inkDisabled}, Color::ink3);
    become({Color::accentLine}, Color::accent);
    become({Color::alertLine}, Color::alert);
    return theme;
}

Theme forcedTheme(const SystemColors& system) {
    const Rgba ground = system.canvas, ink = system.canvasText, accent = system.link;
    Theme theme{.dark = contrast(ground, 0xffffffff) > contrast(ground, 0x000000ff)};
    const auto set = [&](std::initializer_list<Color> these, Rgba value) {
        for (const Color color : these)
            theme.colors[static_cast<std::size_t>(color)] = value;
    };
    set({Color::canvas, Color::surface, Color::sunken, Color::shadow, Color::alertSoft,
         Color::onAccent, Color::onAlert},
        ground);
    set({Color::ink, Color::ink2, Color::ink3, Color::border, Color::borderStrong, Color::axis,
         Color::alert, Color::alertLine, Color::star, Color::status, Color::streamline},
        ink);
    set({Color::inkDisabled}, system.grayText);
    set({Color::grid, Color::track}, mixed(ground, ink, 0.5));
    set({Color::accent, Color::accentHover, Color::accentPress, Color::accentLine,
         Color::strategic},
        accent);
    set({Color::hover}, tinted(ground, ink, 0.15, {ink, accent}));
    set({Color::press}, tinted(ground, ink, 0.25, {ink, accent}));
    set({Color::accentSoft, Color::selection}, tinted(ground, system.highlight, 1, {ink, accent}));
    set({Color::scrim}, (ground & ~Rgba{0xff}) | 0xb0);
    for (int i = 0; i < 5; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const Rgba value = mixed(ground, ink, 0.2 + 0.2 * i);
        theme.colors[static_cast<std::size_t>(Color::sequence0) + place] = value;
        theme.colors[static_cast<std::size_t>(Color::onSequence0) + place] =
            better(ground, ink, value);
    }
    set({Color::divergeM2}, ink);
    set({Color::divergeM1}, mixed(ground, ink, 0.7));
    set({Color::diverge0}, mixed(ground, ink, 0.3));
    set({Color::divergeP1}, mixed(ground, accent, 0.7));
    set({Color::divergeP2}, accent);
    return theme;
}

} // namespace kam::ui
