#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kam {

/// One Unicode code point and the bytes it takes in UTF-8.
struct CodePoint {
    char32_t value = 0;
    std::size_t bytes = 1;
};

/// The code point that `text` begins with; nothing where its first bytes are not UTF-8 (overlong
/// forms, surrogates and values above U+10FFFF are not) or it is empty.
std::optional<CodePoint> firstCodePoint(std::string_view text);

/// Appends a code point as UTF-8.
void appendUtf8(std::string& text, char32_t codePoint);

/// Whether a character has no place in what people write: a control character other than tab and
/// line feed, or a mark that overrides the direction of text and so can hide what it says.
bool isForbidden(char32_t codePoint);

} // namespace kam
