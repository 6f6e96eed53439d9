#include "app/ui/theme.hpp"

#include <cmath>

namespace kam::ui {
namespace {

struct Row {
    Color color;
    Rgba light, dark; ///< 0xRRGGBB
    Rgba lightAlpha = 0xff, darkAlpha = 0xff;
};

constexpr Row rows[] = {
    {Color::canvas, 0xf5f4f0, 0x11171a},
    {Color::surface, 0xffffff, 0x192125},
    {Color::sunken, 0xefede7, 0x141b1e},
    {Color::hover, 0xf0eee8, 0x212b30},
    {Color::press, 0xe4e1d8, 0x29353b},
    {Color::border, 0xe1ded6, 0x2c383e},
    {Color::borderStrong, 0x85837b, 0x74828a},
    {Color::axis, 0x85837b, 0x74828a},
    {Color::grid, 0xe6e3db, 0x263137},
    {Color::shadow, 0xd6d2c8, 0x0b1012},
    {Color::track, 0xd6d2c8, 0x37444b},
    {Color::ink, 0x1b2327, 0xebeff0},
    {Color::ink2, 0x475258, 0xb7c1c5},
    {Color::ink3, 0x626b70, 0x93a0a6},
    {Color::inkDisabled, 0xa3a6a4, 0x5a676d},
    {Color::accent, 0x0b5f6b, 0x62c4cd},
    {Color::accentHover, 0x094d57, 0x7fd2da},
    {Color::accentPress, 0x073e46, 0x9bdee4},
    {Color::onAccent, 0xffffff, 0x06262b},
    {Color::accentSoft, 0xe0eff0, 0x14353b},
    {Color::accentLine, 0x8fc0c4, 0x2c666e},
    {Color::selection, 0xe0eff0, 0x14353b},
    {Color::alert, 0xa33f09, 0xf3a26c},
    {Color::alertSoft, 0xfbece1, 0x3a2618},
    {Color::alertLine, 0xe3b08c, 0x7a4a29},
    {Color::onAlert, 0xffffff, 0x2b1405},
    {Color::scrim, 0x1b2327, 0x05080a, 0x66, 0x99},
    {Color::sequence0, 0xebe8e1, 0x2b363b},
    {Color::sequence1, 0xafd3d6, 0x285158},
    {Color::sequence2, 0x72aeb4, 0x357883},
    {Color::sequence3, 0x297682, 0x62b3bc},
    {Color::sequence4, 0x073f4a, 0xbbe8ea},
    {Color::onSequence0, 0x1b2327, 0xebeff0},
    {Color::onSequence1, 0x1b2327, 0xebeff0},
    {Color::onSequence2, 0x1b2327, 0xffffff},
    {Color::onSequence3, 0xffffff, 0x06262b},
    {Color::onSequence4, 0xffffff, 0x06262b},
    {Color::divergeM2, 0xa33f09, 0xf3a26c},
    {Color::divergeM1, 0xde9a6a, 0xa0653b},
    {Color::diverge0, 0xdad7cf, 0x45515a},
    {Color::divergeP1, 0x72aeb4, 0x35808b},
    {Color::divergeP2, 0x0b5f6b, 0x62c4cd},
    {Color::star, 0xb07c00, 0xf0c466},
    {Color::strategic, 0x0b5f6b, 0x62c4cd},
    {Color::status, 0x7870cc, 0x8f92ea},
    {Color::streamline, 0x8b857a, 0x7f8a90},
};
static_assert(std::size(rows) == static_cast<std::size_t>(Color::none), "a row for each colour");

constexpr Theme make(bool dark) {
    Theme theme{.dark = dark};
    for (const Row& row : rows)
        theme.colors[static_cast<std::size_t>(row.color)] =
            dark ? (row.dark << 8 | row.darkAlpha) : (row.light << 8 | row.lightAlpha);
    return theme;
}

double luminance(Rgba color) {
    const auto linear = [](Rgba byte) {
        const double value = static_cast<double>(byte & 0xff) / 255;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color >> 24) + 0.7152 * linear(color >> 16) +
           0.0722 * linear(color >> 8);
}

} // namespace

const Theme& lightTheme() {
    static constexpr Theme theme = make(false);
    return theme;
}

const Theme& darkTheme() {
    static constexpr Theme theme = make(true);
    return theme;
}

Color colorOf(Tone tone) {
    switch (tone) {
    case Tone::none:
        return Color::none;
    case Tone::ink:
        return Color::ink;
    case Tone::ink2:
        return Color::ink2;
    case Tone::ink3:
        return Color::ink3;
    case Tone::accent:
        return Color::accent;
    case Tone::alert:
        return Color::alert;
    case Tone::surface:
        return Color::surface;
    case Tone::grid:
        return Color::grid;
    case Tone::axis:
        return Color::axis;
    case Tone::sequence0:
        return Color::sequence0;
    case Tone::sequence1:
        return Color::sequence1;
    case Tone::sequence2:
        return Color::sequence2;
    case Tone::sequence3:
        return Color::sequence3;
    case Tone::sequence4:
        return Color::sequence4;
    case Tone::onSequence0:
        return Color::onSequence0;
    case Tone::onSequence1:
        return Color::onSequence1;
    case Tone::onSequence2:
        return Color::onSequence2;
    case Tone::onSequence3:
        return Color::onSequence3;
    case Tone::onSequence4:
        return Color::onSequence4;
    case Tone::divergeM2:
        return Color::divergeM2;
    case Tone::divergeM1:
        return Color::divergeM1;
    case Tone::diverge0:
        return Color::diverge0;
    case Tone::divergeP1:
        return Color::divergeP1;
    case Tone::divergeP2:
        return Color::divergeP2;
    case Tone::accentSoft:
        return Color::accentSoft;
    case Tone::star:
        return Color::star;
    case Tone::strategic:
        return Color::strategic;
    case Tone::status:
        return Color::status;
    case Tone::streamline:
        return Color::streamline;
    }
    return Color::none;
}

double contrast(Rgba a, Rgba b) {
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

TypeSize sizeOf(Type type) {
    switch (type) {
    case Type::figure:
        return {30, 36, true};
    case Type::title:
        return {22, 28, true};
    case Type::section:
        return {18, 26, true};
    case Type::body:
        return {15, 22, false};
    case Type::bodyStrong:
        return {15, 22, true};
    case Type::data:
        return {13, 18, false};
    case Type::dataStrong:
        return {13, 18, true};
    case Type::note:
        return {12, 16, false};
    case Type::noteStrong:
        return {12, 16, true};
    }
    return {};
}

} // namespace kam::ui
