#include "core/base/text.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace kam {

namespace {

/// Bytes at the start of `text` that are ASCII, counted eight at a time: most of a file is.
std::size_t asciiPrefix(std::string_view text) {
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & highBits) != 0) break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

bool isSpace(char32_t value) {
    return value == U' ' || value == U'\t' || value == U'\n' || value == 0xA0 ||
           (value >= 0x2000 && value <= 0x200B) || value == 0x202F || value == 0x3000 ||
           value == 0xFEFF;
}

bool isLineEnd(char32_t value) {
    return value == U'\r' || value == 0x85 || value == 0x2028 || value == 0x2029;
}

/// Capitals of what names in Spanish and its neighbours begin with: ASCII and Latin-1.
char32_t capital(char32_t value) {
    if (value >= U'a' && value <= U'z') return value - 0x20;
    if (value >= 0xE0 && value <= 0xFE && value != 0xF7) return value - 0x20;
    return value;
}

/// What each letter from U+00C0 to U+017F is written with in ASCII; space: it stays as it is.
constexpr std::string_view plainLetters =
    "aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkklllllll"
    "lllnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t firstPlain = 0xC0;
static_assert(plainLetters.size() == 0x180 - firstPlain);

/// A letter as it is compared: small, without its accent.
char32_t plain(char32_t value) {
    if (value >= U'A' && value <= U'Z') return value + 0x20;
    if (value < firstPlain || value >= firstPlain + plainLetters.size()) return value;
    const char letter = plainLetters[value - firstPlain];
    return letter == ' ' ? value : static_cast<char32_t>(letter);
}

bool isLowerCase(char32_t value) { return capital(value) != value; }

/// Letters and digits, roughly: beyond ASCII all but the blocks of punctuation and symbols.
bool beginsWord(char32_t value) {
    if (value > 0x7F) return value >= 0xC0 && (value < 0x2000 || value > 0x2BFF);
    return (value >= U'0' && value <= U'9') || (value >= U'A' && value <= U'Z') ||
           (value >= U'a' && value <= U'z');
}

/// First characters of the words of a name.
std::u32string wordStarts(std::string_view name) {
    std::u32string starts;
    bool betweenWords = true;
    while (const auto point = firstCodePoint(name)) {
        name.remove_prefix(point->bytes);
        if (isSpace(point->value)) {
            betweenWords = true;
        } else if (betweenWords && beginsWord(point->value)) {
            starts += point->value;
            betweenWords = false;
        }
    }
    return starts;
}

std::string withoutOuterSpace(const std::u32string& text) {
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), isSpace).base();
    std::string result;
    for (auto at = first; at < last; ++at) {
        appendUtf8(result, *at);
    }
    return result;
}

} // namespace

std::optional<std::size_t> invalidUtf8(std::string_view text) {
    std::size_t at = asciiPrefix(text);
    while (at < text.size()) {
        const auto point = firstCodePoint(text.substr(at));
        if (!point) return at;
        at += point->bytes;
        if (point->value >= 0x80) continue;
        at += asciiPrefix(text.substr(at));
    }
    return std::nullopt;
}

std::size_t codePoints(std::string_view text) {
    const auto continues = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
    };
    return text.size() -
           static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continues));
}

std::optional<std::size_t> forbiddenCharacter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] >= ' ' && text[at] <= '~') { // most of what there is
            ++at;
            continue;
        }
        const auto point = firstCodePoint(text.substr(at));
        if (!point || isForbidden(point->value)) return at;
        at += point->bytes;
    }
    return std::nullopt;
}

std::string cleaned(std::string_view text) {
    std::u32string kept;
    bool afterReturn = false;
    while (!text.empty()) {
        const auto point = firstCodePoint(text).value_or(CodePoint{0, 1});
        text.remove_prefix(point.bytes);
        const bool secondHalf = afterReturn && point.value == U'\n';
        afterReturn = point.value == U'\r';
        if (secondHalf) continue;
        if (isLineEnd(point.value)) {
            kept += U'\n';
        } else if (!isForbidden(point.value)) {
            kept += point.value;
        }
    }
    return withoutOuterSpace(kept);
}

std::string folded(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const auto point = firstCodePoint(text).value_or(CodePoint{0xFFFD, 1});
        text.remove_prefix(point.bytes);
        const bool isAccent = point.value >= 0x300 && point.value <= 0x36F;
        if (!isAccent) appendUtf8(result, plain(point.value));
    }
    return result;
}

std::string nameKey(std::string_view text) {
    const std::string plainText = folded(text);
    std::string key;
    for (std::string_view rest = plainText; !rest.empty();) {
        const auto point = firstCodePoint(rest).value_or(CodePoint{0xFFFD, 1});
        if (!isSpace(point.value)) key += rest.substr(0, point.bytes);
        rest.remove_prefix(point.bytes);
    }
    return key;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::vector<std::string> foldedWords(std::string_view text) {
    const std::string plain = folded(text);
    std::vector<std::string> words;
    std::size_t at = 0;
    while ((at = plain.find_first_not_of(' ', at)) != std::string::npos) {
        const std::size_t end = std::min(plain.find(' ', at), plain.size());
        words.push_back(plain.substr(at, end - at));
        at = end;
    }
    return words;
}

std::string initials(std::string_view name) {
    std::u32string starts = wordStarts(name);
    // "Aceros del Valle": the small words of a name carry no initial, unless there are only those.
    if (!std::all_of(starts.begin(), starts.end(), isLowerCase)) {
        std::erase_if(starts, isLowerCase);
    }
    std::string result;
    for (const char32_t start : starts.substr(0, 2)) {
        appendUtf8(result, capital(start));
    }
    return result;
}

} // namespace kam
