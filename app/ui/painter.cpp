#include "app/ui/painter.hpp"

#include "app/ui/rect.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <cmath>

namespace kam::ui {
namespace {

ImU32 packed(Rgba color) {
    // Dear ImGui keeps red in the lowest byte.
    return (color >> 24) | (color >> 8 & 0xff00u) | (color << 8 & 0xff0000u) | (color << 24);
}

bool transparent(Rgba color) { return (color & 0xff) == 0; }

ImVec2 point(Vertex vertex) { return {vertex.x, vertex.y}; }

} // namespace

Rgba faded(Rgba color, float opacity) {
    const auto alpha = static_cast<Rgba>(std::lround(static_cast<float>(color & 0xff) * opacity));
    return (color & ~Rgba{0xff}) | (alpha & 0xff);
}

void Painter::begin(float pixelRatio, const Rect& window) {
    ratio = pixelRatio;
    list = ImGui::GetBackgroundDrawList();
    // Edges are smoothed over one device pixel, not over one CSS pixel.
    list->_FringeScale = 1 / ratio;
    list->ChannelsSplit(layers);
    clips.clear();
    currentLayer = page;
    opacity = 1;
    list->ChannelsSetCurrent(page);
    pushOwnClip(window);
}

void Painter::end() {
    popClip();
    IM_ASSERT(clips.empty());
    list->ChannelsMerge();
    list = nullptr;
}

void Painter::setLayer(int layer) {
    currentLayer = layer;
    list->ChannelsSetCurrent(layer);
}

void Painter::pushClip(const Rect& rect) { pushOwnClip(intersection(rect, clip())); }

void Painter::pushOwnClip(const Rect& rect) {
    clips.push_back(rect);
    list->PushClipRect({rect.x, rect.y}, {right(rect), bottom(rect)});
}

void Painter::popClip() {
    clips.pop_back();
    list->PopClipRect();
}

bool Painter::visible(const Rect& rect) const {
    const Rect& in = clip();
    return rect.x <= right(in) && right(rect) >= in.x && rect.y <= bottom(in) &&
           bottom(rect) >= in.y;
}

float Painter::snap(float at) const { return std::round(at * ratio) / ratio; }

float Painter::hair() const { return std::max(1.0f, std::floor(ratio)) / ratio; }

unsigned int Painter::ink(Rgba color) const {
    return packed(opacity < 1 ? faded(color, opacity) : color);
}

void Painter::fill(const Rect& rect, Rgba color, float radius) {
    if (transparent(color) || !visible(rect)) return;
    list->AddRectFilled({snap(rect.x), snap(rect.y)}, {snap(right(rect)), snap(bottom(rect))},
                        ink(color), radius);
}

void Painter::outline(const Rect& rect, Rgba color, float radius, float width) {
    if (transparent(color) || !visible(rect)) return;
    const float in = width / 2;
    list->PathRect({snap(rect.x) + in, snap(rect.y) + in},
                   {snap(right(rect)) - in, snap(bottom(rect)) - in}, std::max(0.0f, radius - in));
    list->PathStroke(ink(color), ImDrawFlags_Closed, width);
}

void Painter::dashed(const Rect& rect, const Pen& pen, float radius) {
    if (transparent(pen.color) || !visible(rect)) return;
    const float in = pen.width / 2;
    list->PathRect({snap(rect.x) + in, snap(rect.y) + in},
                   {snap(right(rect)) - in, snap(bottom(rect)) - in}, std::max(0.0f, radius - in));
    std::vector<Vertex> points;
    for (const ImVec2& at : list->_Path)
        points.push_back({at.x, at.y});
    list->PathClear();
    stroke(points, true, pen);
}

void Painter::disc(Vertex centre, float radius, Rgba color) {
    if (transparent(color) ||
        !visible({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}))
        return;
    list->AddCircleFilled(point(centre), radius, ink(color));
}

void Painter::ring(Vertex centre, float radius, const Pen& pen) {
    if (transparent(pen.color) || pen.width <= 0) return;
    if (!visible(grown({centre.x, centre.y, 0, 0}, radius + pen.width))) return;
    if (pen.dash <= 0) {
        // AddCircle would draw it half a pixel smaller.
        const int segments = list->_CalcCircleAutoSegmentCount(radius);
        const float last =
            2 * IM_PI * static_cast<float>(segments - 1) / static_cast<float>(segments);
        list->PathArcTo(point(centre), radius, 0, last, segments - 1);
        list->PathStroke(ink(pen.color), ImDrawFlags_Closed, pen.width);
        return;
    }
    const int steps = std::max(24, static_cast<int>(radius * 3));
    std::vector<Vertex> points;
    for (int i = 0; i < steps; ++i) {
        const float angle = 2 * IM_PI * static_cast<float>(i) / static_cast<float>(steps);
        points.push_back(
            {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
    }
    stroke(points, true, pen);
}

void Painter::polyline(const std::vector<Vertex>& points, bool closed, const Pen& pen) {
    if (transparent(pen.color) || pen.width <= 0 || points.size() < 2) return;
    Rect box{points[0].x, points[0].y, 0, 0};
    for (const Vertex& at : points) {
        const float x = std::min(box.x, at.x);
        const float y = std::min(box.y, at.y);
        box = {x, y, std::max(right(box), at.x) - x, std::max(bottom(box), at.y) - y};
    }
    if (visible(grown(box, pen.width))) stroke(points, closed, pen);
}

void Painter::stroke(const std::vector<Vertex>& points, bool closed, const Pen& pen) {
    const std::size_t count = points.size() + (closed ? 1 : 0);
    if (pen.dash <= 0 || pen.gap <= 0) {
        for (const Vertex& at : points)
            list->PathLineTo(point(at));
        list->PathStroke(ink(pen.color), closed ? ImDrawFlags_Closed : 0, pen.width);
        return;
    }
    bool drawing = true;
    float left = pen.dash; // of the dash or gap being walked
    list->PathLineTo(point(points[0]));
    for (std::size_t i = 1; i < count; ++i) {
        Vertex from = points[i - 1];
        const Vertex to = points[i % points.size()];
        float length = std::hypot(to.x - from.x, to.y - from.y);
        while (length > left) {
            const float share = left / length;
            from = {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
            length -= left;
            if (drawing) {
                list->PathLineTo(point(from));
                list->PathStroke(ink(pen.color), 0, pen.width);
            } else {
                list->PathLineTo(point(from));
            }
            drawing = !drawing;
            left = drawing ? pen.dash : pen.gap;
        }
        left -= length;
        if (drawing) list->PathLineTo(point(to));
    }
    if (drawing)
        list->PathStroke(ink(pen.color), 0, pen.width);
    else
        list->PathClear();
}

void Painter::fan(Vertex centre, const std::vector<Vertex>& points, Rgba color) {
    if (transparent(color) || points.size() < 2) return;
    const auto count = static_cast<unsigned int>(points.size());
    const ImVec2 white = list->_Data->TexUvWhitePixel;
    list->PrimReserve(static_cast<int>(3 * count), static_cast<int>(count + 1));
    const unsigned int first = list->_VtxCurrentIdx;
    for (unsigned int i = 0; i < count; ++i) {
        list->PrimWriteIdx(first);
        list->PrimWriteIdx(first + 1 + i);
        list->PrimWriteIdx(first + 1 + (i + 1) % count);
    }
    list->PrimWriteVtx(point(centre), white, ink(color));
    for (const Vertex& at : points)
        list->PrimWriteVtx(point(at), white, ink(color));
}

void Painter::horizontal(float x, float at, float length, Rgba color) {
    fill({x, snap(at), length, hair()}, color);
}

void Painter::vertical(float at, float y, float length, Rgba color) {
    fill({snap(at), y, hair(), length}, color);
}

float Painter::baseline(const Face& face, float top) const {
    return snap(top + (face.line - face.boxHeight) / 2 + face.ascent);
}

void Painter::words(const Face& face, float x, float top, std::string_view words, Rgba color) {
    wordsOn(face, x, baseline(face, top), words, color);
}

void Painter::wordsOn(const Face& face, float x, float baseline, std::string_view words,
                      Rgba color) {
    if (words.empty() || transparent(color)) return;
    if (baseline < clip().y || baseline - face.boxHeight > bottom(clip())) return;
    ImFontBaked* glyphs = face.glyphs();
    const float unit = face.unit();
    const float ascent = IM_ROUND(glyphs->Ascent);
    const ImU32 tint = ink(color);
    x = snap(x);
    for (std::size_t at = 0; at < words.size();) {
        const Letter letter = letterAt(words, at);
        at = letter.next;
        const ImFontGlyph* glyph = glyphs->FindGlyph(letter.value);
        if (glyph->Visible && x < right(clip())) {
            // A picture in colours keeps them, and its pixels stay those of the screen.
            const float from = glyph->Colored ? snap(x) : x;
            list->PrimReserve(6, 4);
            list->PrimRectUV({from + glyph->X0 * unit, baseline + (glyph->Y0 - ascent) * unit},
                             {from + glyph->X1 * unit, baseline + (glyph->Y1 - ascent) * unit},
                             {glyph->U0, glyph->V0}, {glyph->U1, glyph->V1},
                             glyph->Colored ? tint | ~IM_COL32_A_MASK : tint);
        }
        x += glyph->AdvanceX * unit;
    }
}

} // namespace kam::ui
