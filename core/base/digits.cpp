#include "core/base/digits.hpp"

#include <cassert>

namespace kam {

std::optional<int> parseDigits(std::string_view text) {
    if (text.empty() || text.size() > 9) return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (!isDigit(c)) return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::string padded(int number, std::size_t width) {
    assert(number >= 0);
    std::string text = std::to_string(number);
    if (text.size() < width) text.insert(0, width - text.size(), '0');
    return text;
}

} // namespace kam
