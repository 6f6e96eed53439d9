#include "core/base/encoding.hpp"

#include "core/base/text.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace kam {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// What Windows-1252 has where Latin-1 has control characters (Unicode's own mapping table); five
/// places are free.
constexpr char32_t windows[32] = {
    0x20AC,      replacement, 0x201A, 0x0192, 0x201E, 0x2026,      0x2020, 0x2021,
    0x02C6,      0x2030,      0x0160, 0x2039, 0x0152, replacement, 0x017D, replacement,
    replacement, 0x2018,      0x2019, 0x201C, 0x201D, 0x2022,      0x2013, 0x2014,
    0x02DC,      0x2122,      0x0161, 0x203A, 0x0153, replacement, 0x017E, 0x0178};

unsigned byteAt(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

std::string fromWindows1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned byte = byteAt(bytes, i);
        const bool special = byte >= 0x80 && byte < 0xA0;
        appendUtf8(text, special ? windows[byte - 0x80] : static_cast<char32_t>(byte));
    }
    return text;
}

std::string fromUtf16(std::string_view bytes, bool littleEndian) {
    std::string text;
    text.reserve(bytes.size());
    const auto unit = [&](std::size_t at) -> char32_t {
        const unsigned one = byteAt(bytes, at), two = byteAt(bytes, at + 1);
        return littleEndian ? one | two << 8U : one << 8U | two;
    };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t value = unit(i);
        if (value >= 0xD800 && value < 0xE000) {
            const char32_t low = value < 0xDC00 && i + 3 < bytes.size() ? unit(i + 2) : 0;
            const bool isPair = low >= 0xDC00 && low < 0xE000;
            value = isPair ? 0x10000 + ((value - 0xD800) << 10U) + (low - 0xDC00) : replacement;
            if (isPair) i += 2;
        }
        appendUtf8(text, value);
    }
    return text;
}

/// The text with what is not UTF-8 replaced.
std::string mended(std::string_view bytes) {
    std::string text;
    while (const auto at = invalidUtf8(bytes)) {
        text += bytes.substr(0, *at);
        appendUtf8(text, replacement);
        bytes.remove_prefix(*at + 1);
    }
    return text += bytes;
}

/// Whether zeros say that it is UTF-16, and with which half first.
std::optional<Encoding> byZeros(std::string_view bytes) {
    constexpr std::size_t looked = 4096;
    std::size_t zeros[2] = {0, 0};
    const std::size_t pairs = std::min(looked, bytes.size()) / 2;
    for (std::size_t i = 0; i < pairs * 2; ++i)
        if (bytes[i] == 0) ++zeros[i % 2];
    if (std::max(zeros[0], zeros[1]) * 3 <= pairs) return std::nullopt;
    return zeros[1] > zeros[0] ? Encoding::utf16LittleEndian : Encoding::utf16BigEndian;
}

} // namespace

DecodedText decodeText(std::string_view bytes) {
    constexpr std::string_view utf8Mark = "\xEF\xBB\xBF", little = "\xFF\xFE", big = "\xFE\xFF";
    if (bytes.starts_with(utf8Mark)) return {mended(bytes.substr(utf8Mark.size())), Encoding::utf8};
    if (bytes.starts_with(little))
        return {fromUtf16(bytes.substr(2), true), Encoding::utf16LittleEndian};
    if (bytes.starts_with(big))
        return {fromUtf16(bytes.substr(2), false), Encoding::utf16BigEndian};
    if (const auto wide = byZeros(bytes))
        return {fromUtf16(bytes, *wide == Encoding::utf16LittleEndian), *wide};
    if (!invalidUtf8(bytes)) return {std::string(bytes), Encoding::utf8};
    return {fromWindows1252(bytes), Encoding::windows1252};
}

} // namespace kam
