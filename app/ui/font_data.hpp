#pragma once

#include <span>

/// The fonts the program carries, as TrueType; subset by the build (cmake/subset_fonts.py).
namespace kam::ui::font {

std::span<const unsigned char> regular();  ///< Inter 400, digits of one width
std::span<const unsigned char> semibold(); ///< Inter 600, digits of one width
std::span<const unsigned char> icons();    ///< Tabler icons of assets/icons.txt

} // namespace kam::ui::font
