#pragma once

#include "app/ui/fonts.hpp"
#include "app/ui/semantics.hpp"
#include "app/ui/theme.hpp"

#include <string_view>
#include <vector>

struct ImDrawList;

namespace kam::ui {

struct Vertex {
    float x = 0, y = 0;
};

/// A line's look. Lengths in CSS px.
struct Pen {
    Rgba color = 0;
    float width = 1;
    float dash = 0, gap = 0; ///< both 0: solid
};

/// A colour at a share of its opacity, 0-1.
Rgba faded(Rgba color, float opacity);

/// Paints shapes and words into layers, in CSS px. What is outside the clip costs nothing.
class Painter {
public:
    /// Layers from the page below to the tooltip above.
    static constexpr int page = 0, toast = 1, overlays = 2, toastOverDialog = 7, tooltip = 8,
                         layers = 9;

    void begin(float pixelRatio, const Rect& window);
    void end();

    /// Paints into a layer from now on.
    void setLayer(int layer);
    int layer() const { return currentLayer; }
    /// How visible everything is that is painted from now on, 0-1.
    void setOpacity(float share) { opacity = share; }
    /// Nothing is painted outside of `rect` and of the clip before.
    void pushClip(const Rect& rect);
    /// Nothing is painted outside of `rect`, whatever the clip before.
    void pushOwnClip(const Rect& rect);
    void popClip();
    const Rect& clip() const { return clips.back(); }

    /// The nearest border between device pixels.
    float snap(float at) const;
    /// The width of the design's 1 px lines: whole device pixels, at least one.
    float hair() const;

    void fill(const Rect& rect, Rgba color, float radius = 0);
    /// A border inside the edge of `rect`.
    void outline(const Rect& rect, Rgba color, float radius, float width);
    /// A dashed border inside the edge of `rect`.
    void dashed(const Rect& rect, const Pen& pen, float radius);
    void disc(Vertex centre, float radius, Rgba color);
    /// A ring whose line runs along the radius.
    void ring(Vertex centre, float radius, const Pen& pen);
    void polyline(const std::vector<Vertex>& points, bool closed, const Pen& pen);
    /// Triangles from a centre to each edge: fills what is star-shaped about it.
    void fan(Vertex centre, const std::vector<Vertex>& points, Rgba color);
    /// Horizontal and vertical hairlines on device pixels; `at` is the upper or left edge.
    void horizontal(float x, float at, float length, Rgba color);
    void vertical(float at, float y, float length, Rgba color);

    /// A line of words whose box of `face.line` begins at `top`.
    void words(const Face& face, float x, float top, std::string_view words, Rgba color);
    /// A line of words on a baseline.
    void wordsOn(const Face& face, float x, float baseline, std::string_view words, Rgba color);
    /// The baseline of a line of words whose box begins at `top`.
    float baseline(const Face& face, float top) const;

private:
    bool visible(const Rect& rect) const;
    unsigned int ink(Rgba color) const;
    void stroke(const std::vector<Vertex>& points, bool closed, const Pen& pen);

    ImDrawList* list = nullptr;
    std::vector<Rect> clips;
    float ratio = 1;
    int currentLayer = 0;
    float opacity = 1;
};

} // namespace kam::ui
