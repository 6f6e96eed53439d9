#include "app/ui/fallback_font.hpp"

#include "app/platform.hpp"
#include "app/ui/fonts.hpp"
#include "core/base/utf8.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace kam::ui {
namespace {

constexpr ImWchar firstPrintable = 0x20;

/// What joins, selects or directs other letters and has no picture of its own (Unicode's
/// Default_Ignorable_Code_Point, as far as it occurs in what people write).
bool drawsNothing(ImWchar letter) {
    struct Span {
        ImWchar from, to;
    };
    constexpr Span spans[] = {{0xad, 0xad},     {0x34f, 0x34f},   {0x61c, 0x61c},
                              {0x180b, 0x180f}, {0x200b, 0x200f}, {0x202a, 0x202e},
                              {0x2060, 0x206f}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}};
    return std::any_of(std::begin(spans), std::end(spans),
                       [&](const Span& span) { return letter >= span.from && letter <= span.to; });
}

/// A letter as text: itself, or a symbol and the mark that asks for its picture.
std::string textOf(char32_t letter) {
    std::string text;
    const bool picture = letter > pictureOf;
    appendUtf8(text, picture ? letter - pictureOf : letter);
    if (picture) appendUtf8(text, 0xfe0f);
    return text;
}

/// Puts a picture into the atlas. False where there is no room.
bool pack(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, const GlyphBitmap& picture,
          float density, ImFontGlyph* glyph) {
    const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, picture.width, picture.height);
    if (id == ImFontAtlasRectId_Invalid) return false;
    ImTextureRect* place = ImFontAtlasPackGetRect(atlas, id);
    const float ascent = IM_ROUND(baked->Ascent);
    glyph->X0 = static_cast<float>(picture.left) / density;
    glyph->Y0 = static_cast<float>(picture.top) / density + ascent;
    glyph->X1 = static_cast<float>(picture.left + picture.width) / density;
    glyph->Y1 = static_cast<float>(picture.top + picture.height) / density + ascent;
    glyph->Visible = true;
    glyph->Colored = picture.coloured;
    glyph->PackId = id;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, config, glyph, place, picture.rgba.data(),
                                       ImTextureFormat_RGBA32, picture.width * 4);
    return true;
}

bool load(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*, ImWchar letter,
          ImFontGlyph* glyph, float* onlyAdvance) {
    if (letter < firstPrintable) return false; // Dear ImGui asks for the tab in every font
    GlyphBitmap picture;
    const float density = config->RasterizerDensity * baked->RasterizerDensity;
    if (!drawsNothing(letter)) {
        const auto& font = *static_cast<const FallbackFont*>(config->FontData);
        std::optional<GlyphBitmap> drawn = font.platform->rasterise(
            textOf(letter), baked->Size * density * font.emShare, font.strong);
        if (!drawn) return false;
        picture = std::move(*drawn);
    }
    if (onlyAdvance) {
        *onlyAdvance = picture.advance / density;
        return true;
    }
    glyph->AdvanceX = picture.advance / density;
    return picture.rgba.empty() || pack(atlas, config, baked, picture, density, glyph);
}

const ImFontLoader& loader() {
    static const ImFontLoader ours = [] {
        ImFontLoader made;
        made.Name = "platform";
        made.FontBakedLoadGlyph = load;
        return made;
    }();
    return ours;
}

} // namespace

void addFallback(ImFontAtlas& atlas, FallbackFont font) {
    ImFontConfig config;
    config.MergeMode = true;
    config.FontLoader = &loader();
    // The atlas keeps a copy of it.
    config.FontData = &font;
    config.FontDataSize = static_cast<int>(sizeof font);
    config.FontDataOwnedByAtlas = false;
    atlas.AddFont(&config);
}

} // namespace kam::ui
