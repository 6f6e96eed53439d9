#pragma once

#include <string>
#include <string_view>

namespace kam {

/// How wide a line of text is at most, in the units of its size: core cannot measure text, so it
/// counts a little more than the advances of Inter, the face that the program ships.
double estimatedWidth(std::string_view text, double size, bool strong = false);

/// The text, cut and ended with "…" where it is wider than that.
std::string fitted(std::string_view text, double size, double width);

} // namespace kam
