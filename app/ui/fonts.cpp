#include "app/ui/fonts.hpp"

#include "app/ui/fallback_font.hpp"
#include "app/ui/font_data.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <cmath>
#include <span>

namespace kam::ui {
namespace {

// Inter's ascent, descent and em square, Tabler's likewise: Dear ImGui takes a size for ascent
// minus descent, CSS for the em square.
constexpr float interAscent = 1984.0f / 2048, interBox = (1984.0f + 494.0f) / 2048;
constexpr float iconAscent = 0.9f, iconBox = 1;

// The last of Unicode's planes that hold letters ends here; behind it are marks that draw nothing
// and places for private use. A table as long as the code point goes with every size of a font.
constexpr char32_t lastLetter = 0x323af, firstMark = 0xe0000, lastMark = 0xe0fff;
constexpr char32_t noLetter = 0xfffd, zeroWidth = 0x200b;

// The symbols that are also emoji, and U+FE0F behind one of them.
constexpr char32_t firstSymbol = 0x203c, lastSymbol = 0x3299;
constexpr std::string_view pictureMark = "\xEF\xB8\x8F";

char32_t drawable(char32_t letter) {
    if (letter <= lastLetter) return letter;
    return letter >= firstMark && letter <= lastMark ? zeroWidth : noLetter;
}

ImFont* add(std::span<const unsigned char> data) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    // Dear ImGui takes it as writable, but only reads what it does not own.
    void* bytes = const_cast<unsigned char*>(data.data()); // NOLINT(*-const-cast)
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(bytes, static_cast<int>(data.size()), 0,
                                                      &config);
}

} // namespace

ImFontBaked* Face::glyphs() const {
    // Dear ImGui rounds sizes to whole numbers; the density makes up for it, so that a glyph is
    // rasterized at exactly the device pixels it will cover.
    const float rounded = std::round(boxHeight);
    return font->GetFontBaked(rounded, density * boxHeight / rounded);
}

float Face::unit() const { return boxHeight / std::round(boxHeight); }

Fonts::Fonts(Platform& platform) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    if (atlas.Fonts.empty()) {
        add(font::regular());
        addFallback(atlas, {&platform, false, 1 / interBox});
        add(font::semibold());
        addFallback(atlas, {&platform, true, 1 / interBox});
        add(font::icons());
    }
    regular = atlas.Fonts[0];
    semibold = atlas.Fonts[1];
    icons = atlas.Fonts[2];
}

void Fonts::setScale(float newScale, float pixelRatio) {
    scale = newScale;
    density = pixelRatio;
}

Face Fonts::make(ImFont* font, float px, float line, float ascentShare, float boxShare) const {
    const float em = px * scale;
    return {font, em, em * boxShare, em * ascentShare, line * scale, density};
}

Face Fonts::face(Type type) const {
    const TypeSize size = sizeOf(type);
    return make(size.strong ? semibold : regular, size.px, size.line, interAscent, interBox);
}

Face Fonts::face(float px, bool strong) const {
    return make(strong ? semibold : regular, px, px * 1.4f, interAscent, interBox);
}

Face Fonts::iconFace(float px) const { return make(icons, px, px, iconAscent, iconBox); }

Letter letterAt(std::string_view words, std::size_t at) {
    if (at >= words.size()) return {0, words.size()};
    unsigned int value = 0;
    const char* from = words.data() + at;
    const int bytes = ImTextCharFromUtf8(&value, from, words.data() + words.size());
    const Letter letter{drawable(value), at + static_cast<std::size_t>(std::max(bytes, 1))};
    const bool symbol = letter.value >= firstSymbol && letter.value <= lastSymbol;
    if (symbol && words.substr(letter.next).starts_with(pictureMark))
        return {pictureOf + letter.value, letter.next + pictureMark.size()};
    return letter;
}

float widthOf(const Face& face, std::string_view words) {
    ImFontBaked* glyphs = face.glyphs();
    float width = 0;
    for (std::size_t at = 0; at < words.size();) {
        const Letter letter = letterAt(words, at);
        width += glyphs->GetCharAdvance(letter.value);
        at = letter.next;
    }
    return width * face.unit();
}

} // namespace kam::ui
