#pragma once

#include "app/ui/theme.hpp"

#include <cstddef>
#include <string_view>

struct ImFont;
struct ImFontBaked;

namespace kam {
class Platform;
}

namespace kam::ui {

/// A font at a size, ready to measure and paint. Sizes are CSS px.
struct Face {
    ImFont* font = nullptr;
    float em = 15;        ///< the size as CSS counts it
    float boxHeight = 18; ///< ascent and descent, the size as Dear ImGui counts it
    float ascent = 14;    ///< from the top of that box to the baseline
    float line = 22;      ///< from one baseline to the next
    float density = 1;    ///< device pixels in a CSS px

    /// The glyphs at this size; valid for the current frame.
    ImFontBaked* glyphs() const;
    /// Width of `glyphs()` units in CSS px.
    float unit() const;
};

/// The fonts of the interface: Inter in two weights, behind it the platform's own fonts for the
/// letters that it lacks, and the icons. They live in Dear ImGui's atlas, so a second Fonts of the
/// same context finds those of the first; the platform has to live as long.
class Fonts {
public:
    explicit Fonts(Platform& platform);

    /// `scale`: CSS px of a dp.
    void setScale(float scale, float pixelRatio);
    Face face(Type type) const;
    /// A face of any size in dp, for figures.
    Face face(float px, bool strong) const;
    Face iconFace(float px) const;

private:
    Face make(ImFont* font, float px, float line, float ascentShare, float boxShare) const;

    ImFont* regular = nullptr;
    ImFont* semibold = nullptr;
    ImFont* icons = nullptr;
    float scale = 1;
    float density = 1;
};

/// Added to a symbol, such as ❤, that is followed by the mark which asks for its picture: the two
/// are one letter. It is beyond all letters that there are.
constexpr char32_t pictureOf = 0x33000;

/// The code point at `at` and the offset behind it; U+FFFD where the bytes are not UTF-8 or the
/// code point is beyond all letters.
struct Letter {
    char32_t value = 0;
    std::size_t next = 0;
};
Letter letterAt(std::string_view words, std::size_t at);

/// Width of a line, CSS px.
float widthOf(const Face& face, std::string_view words);

} // namespace kam::ui
