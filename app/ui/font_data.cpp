#include "app/ui/font_data.hpp"

// Made by the build from the subset fonts.
namespace kam::embedded {
std::span<const unsigned char> fontRegular();
std::span<const unsigned char> fontSemibold();
std::span<const unsigned char> fontIcons();
} // namespace kam::embedded

namespace kam::ui::font {

std::span<const unsigned char> regular() { return embedded::fontRegular(); }
std::span<const unsigned char> semibold() { return embedded::fontSemibold(); }
std::span<const unsigned char> icons() { return embedded::fontIcons(); }

} // namespace kam::ui::font
