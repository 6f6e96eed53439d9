#include "app/ui/editing.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

namespace kam::ui {
namespace {

/// CSS px; the width asked for often is that of this very text.
constexpr float tolerance = 0.05f;

bool isSpace(char32_t letter) { return letter == ' ' || letter == '\t'; }

bool isWord(char32_t letter) {
    return letter == '_' || (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
           (letter >= 'A' && letter <= 'Z') ||
           (letter >= 0xc0 && letter != 0xd7 && letter != 0xf7 &&
            (letter < 0x2000 || letter > 0x206f));
}

/// Chinese, Japanese and Korean, which are written without spaces.
bool isEastAsian(char32_t letter) {
    return (letter >= 0x2e80 && letter <= 0xa4cf) || (letter >= 0xac00 && letter <= 0xd7a3) ||
           (letter >= 0xf900 && letter <= 0xfaff) || (letter >= 0xff01 && letter <= 0xff60) ||
           (letter >= 0x20000 && letter < pictureOf);
}

/// Marks of theirs that no line begins with.
bool isClosing(char32_t letter) {
    constexpr std::u32string_view closing = U"、。〉》」』】〕〗ー！），．：；？］｝";
    return closing.find(letter) != std::u32string_view::npos;
}

/// Whether a line may end between two letters, neither of them a space.
bool mayEndBetween(char32_t before, char32_t after) {
    if (isSpace(after) || isClosing(after)) return false;
    return before == '-' || before == 0x2013 || isEastAsian(before) || isEastAsian(after);
}

/// Walks through text and says after which letters a line may end.
class Breaker {
public:
    Breaker(const Face& face, std::string_view text, float width)
        : glyphs(face.glyphs()), unit(face.unit()), words(text), limit(width) {}

    /// The line that begins at `from`.
    Line next(std::size_t from) {
        Line line{from, from, words.size(), 0};
        float width = 0;
        bool breakable = false;
        for (std::size_t at = from; at < words.size();) {
            const Letter letter = letterAt(words, at);
            if (letter.value == '\n') return {from, at, letter.next, width};
            const float advance = glyphs->GetCharAdvance(letter.value) * unit;
            if (isSpace(letter.value)) {
                const std::size_t behind = skipSpaces(at);
                line = {from, at, behind, width};
                breakable = true;
                if (behind < words.size() && words[behind] == '\n')
                    return {from, at, behind + 1, width};
                width += advance * static_cast<float>(behind - at);
                at = behind;
                continue;
            }
            if (width + advance > limit + tolerance && at > from)
                return breakable ? line : Line{from, at, at, width};
            width += advance;
            at = letter.next;
            if (at < words.size() && mayEndBetween(letter.value, letterAt(words, at).value)) {
                line = {from, at, at, width};
                breakable = true;
            }
        }
        if (breakable && line.next == words.size()) return line; // spaces at the very end
        return {from, words.size(), words.size(), width};
    }

private:
    std::size_t skipSpaces(std::size_t at) const {
        while (at < words.size() && isSpace(static_cast<unsigned char>(words[at])))
            ++at;
        return at;
    }

    ImFontBaked* glyphs;
    float unit;
    std::string_view words;
    float limit;
};

} // namespace

std::vector<Line> breakLines(const Face& face, std::string_view words, float width) {
    std::vector<Line> lines;
    Breaker breaker(face, words, width);
    std::size_t at = 0;
    do {
        lines.push_back(breaker.next(at));
        at = lines.back().next;
    } while (at < words.size());
    if (!words.empty() && words.back() == '\n')
        lines.push_back({words.size(), words.size(), words.size(), 0});
    return lines;
}

std::string shortened(const Face& face, std::string_view words, float width) {
    constexpr std::string_view ellipsis = "…";
    const float room = width - widthOf(face, ellipsis) + tolerance;
    ImFontBaked* glyphs = face.glyphs();
    float used = 0;
    std::size_t kept = 0;
    for (std::size_t at = 0; at < words.size();) {
        const Letter letter = letterAt(words, at);
        used += glyphs->GetCharAdvance(letter.value) * face.unit();
        if (used > room) break;
        at = letter.next;
        if (!isSpace(letter.value)) kept = at;
    }
    return std::string(words.substr(0, kept)) + std::string(ellipsis);
}

std::pair<std::size_t, std::size_t> wordAround(std::string_view text, std::size_t offset) {
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        if (!isWord(letter.value)) {
            if (letter.next > offset)
                return {from == at ? at : from, from == at ? letter.next : at};
            from = letter.next;
        }
        at = letter.next;
    }
    return {from, text.size()};
}

std::size_t lineOf(const std::vector<Line>& lines, std::size_t offset) {
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        if (offset < lines[i + 1].from) return i;
    return lines.size() - 1;
}

std::size_t offsetAt(const Face& face, std::string_view text, const Line& line, float x) {
    ImFontBaked* glyphs = face.glyphs();
    float width = 0;
    std::size_t at = line.from;
    while (at < line.to) {
        const Letter letter = letterAt(text, at);
        const float advance = glyphs->GetCharAdvance(letter.value) * face.unit();
        if (x < width + advance / 2) return at;
        width += advance;
        at = letter.next;
    }
    return at;
}

std::size_t onBorder(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    while (offset > 0 && offset < text.size() &&
           (static_cast<unsigned char>(text[offset]) & 0xc0) == 0x80)
        --offset;
    return offset;
}

} // namespace kam::ui
