#include "core/figure/palette.hpp"

#include <array>
#include <cstddef>

namespace kam {

std::string_view paperColor(Tone tone) {
    // In the order of Tone.
    static constexpr std::array<std::string_view, 29> colors{
        "none",    "#1b2327", "#475258", "#626b70",             // none, ink to ink3
        "#0b5f6b", "#a33f09", "#ffffff", "#e6e3db", "#85837b",  // accent to axis
        "#ebe8e1", "#afd3d6", "#72aeb4", "#297682", "#073f4a",  // sequence
        "#1b2327", "#1b2327", "#1b2327", "#ffffff", "#ffffff",  // text on it
        "#a33f09", "#de9a6a", "#dad7cf", "#72aeb4", "#0b5f6b",  // diverging
        "#e0eff0", "#b07c00", "#0b5f6b", "#7870cc", "#8b857a"}; // soft accent, classes
    static_assert(colors.size() == static_cast<std::size_t>(Tone::streamline) + 1);
    return colors[static_cast<std::size_t>(tone)];
}

} // namespace kam
