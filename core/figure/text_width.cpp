#include "core/figure/text_width.hpp"

#include "core/base/utf8.hpp"

#include <cstdint>

namespace kam {

namespace {

/// Semi-bold is wider by so much, most letters by less; also covers rounding to pixels.
constexpr double strongest = 1.05, regular = 1.02;
constexpr std::string_view ellipsis = "…";

/// Advances of Inter Regular in hundredths of an em, rounded up, with the tabular digits that the
/// program uses. ASCII from the space on.
constexpr std::uint8_t advances[] = {
    29, 29, 47, 64, 65, 99, 65, 30, 37, 37, 51, 67, 29, 46, 29, 37, // space to /
    65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 29, 31, 67, 67, 67, 52, // 0 to ?
    97, 69, 66, 74, 73, 61, 60, 75, 75, 27, 58, 68, 57, 91, 76, 77, // @ to O
    64, 77, 65, 65, 65, 75, 69, 99, 69, 68, 63, 37, 37, 37, 48, 46, // P to _
    33, 57, 62, 58, 62, 59, 38, 62, 60, 25, 25, 55, 25, 88, 60, 60, // ` to o
    62, 62, 38, 53, 33, 60, 57, 82, 55, 57, 56, 43, 34, 43, 67,     // p to ~
};

/// A letter with a mark is as wide as without: U+00C0 to U+00FF.
constexpr std::string_view bases =
    "AAAAAAWCEEEEIIIIDNOOOOO+OUUUUYPoaaaaaamceeeeiiiidnooooo+ouuuuypy";

double advance(char32_t value) {
    constexpr char32_t first = U' ', firstMarked = 0xC0;
    if (value >= firstMarked && value < firstMarked + bases.size()) {
        value = static_cast<unsigned char>(bases[value - firstMarked]);
    }
    const bool isKnown = value >= first && value < first + sizeof advances;
    return isKnown ? advances[value - first] / 100.0 : 1.0;
}

} // namespace

double estimatedWidth(std::string_view text, double size, bool strong) {
    double em = 0;
    while (const auto point = firstCodePoint(text)) {
        em += advance(point->value);
        text.remove_prefix(point->bytes);
    }
    return em * size * (strong ? strongest : regular);
}

std::string fitted(std::string_view text, double size, double width) {
    if (estimatedWidth(text, size) <= width) return std::string(text);
    std::string kept;
    while (const auto point = firstCodePoint(text)) {
        std::string longer = kept;
        longer += text.substr(0, point->bytes);
        if (estimatedWidth(longer + std::string(ellipsis), size) > width) break;
        kept = std::move(longer);
        text.remove_prefix(point->bytes);
    }
    while (kept.ends_with(' ')) {
        kept.pop_back();
    }
    return kept + std::string(ellipsis);
}

} // namespace kam
