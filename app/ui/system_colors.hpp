#pragma once

#include <cstdint>

namespace kam::ui {

/// 0xRRGGBBAA.
using Rgba = std::uint32_t;

/// Colours that a system forces on every page for people who need them, in CSS's words.
struct SystemColors {
    Rgba canvas = 0, canvasText = 0;
    Rgba link = 0;
    Rgba highlight = 0, highlightText = 0;
    Rgba grayText = 0;

    bool operator==(const SystemColors&) const = default;
};

} // namespace kam::ui
