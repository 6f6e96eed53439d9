#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kam {

inline bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The value of a text of one to nine decimal digits and nothing else.
std::optional<int> parseDigits(std::string_view text);

/// The decimal text of a number >= 0, filled with zeros on the left up to `width`.
std::string padded(int number, std::size_t width);

} // namespace kam
