#include "core/base/utf8.hpp"

namespace kam {

namespace {

/// How a sequence of a given length begins, and the least value that needs that length.
struct Form {
    unsigned char mask, lead;
    char32_t least;
};

constexpr Form forms[] = {
    {0x80, 0x00, 0x00},
    {0xE0, 0xC0, 0x80},
    {0xF0, 0xE0, 0x800},
    {0xF8, 0xF0, 0x10000},
};

bool isScalar(char32_t value) {
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return value <= 0x10FFFF && !surrogate;
}

} // namespace

std::optional<CodePoint> firstCodePoint(std::string_view text) {
    if (text.empty()) return std::nullopt;
    const auto lead = static_cast<unsigned char>(text[0]);
    for (std::size_t length = 1; length <= 4; ++length) {
        const Form& form = forms[length - 1];
        if ((lead & form.mask) != form.lead) continue;
        if (text.size() < length) return std::nullopt;
        auto value = static_cast<char32_t>(lead & ~form.mask & 0xFF);
        for (std::size_t i = 1; i < length; ++i) {
            const auto next = static_cast<unsigned char>(text[i]);
            if ((next & 0xC0) != 0x80) return std::nullopt;
            value = (value << 6) | (next & 0x3FU);
        }
        if (value < form.least || !isScalar(value)) return std::nullopt;
        return CodePoint{value, length};
    }
    return std::nullopt;
}

void appendUtf8(std::string& text, char32_t codePoint) {
    const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
    const auto continued = [](char32_t bits) { return 0x80U | (bits & 0x3FU); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0U | (codePoint >> 6));
        put(continued(codePoint));
    } else if (codePoint < 0x10000) {
        put(0xE0U | (codePoint >> 12));
        put(continued(codePoint >> 6));
        put(continued(codePoint));
    } else {
        put(0xF0U | (codePoint >> 18));
        put(continued(codePoint >> 12));
        put(continued(codePoint >> 6));
        put(continued(codePoint));
    }
}

bool isForbidden(char32_t codePoint) {
    if (codePoint == U'\t' || codePoint == U'\n') return false;
    const bool control = codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0);
    const bool embedding = codePoint >= 0x202A && codePoint <= 0x202E;
    const bool isolate = codePoint >= 0x2066 && codePoint <= 0x2069;
    return control || embedding || isolate;
}

} // namespace kam
