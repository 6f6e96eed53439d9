#pragma once

#include "app/ui/semantics.hpp"

#include <algorithm>

/// Geometry of rectangles.
namespace kam::ui {

inline float right(const Rect& rect) { return rect.x + rect.width; }
inline float bottom(const Rect& rect) { return rect.y + rect.height; }
inline float middle(const Rect& rect) { return rect.y + rect.height / 2; }

inline bool contains(const Rect& rect, float x, float y) {
    return x >= rect.x && x < right(rect) && y >= rect.y && y < bottom(rect);
}

/// Moved outwards on every side by `by`; inwards where negative.
inline Rect grown(const Rect& rect, float by) {
    return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

/// What both cover; of width or height 0 where they do not meet.
inline Rect intersection(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    return {x, y, std::max(0.0f, std::min(right(a), right(b)) - x),
            std::max(0.0f, std::min(bottom(a), bottom(b)) - y)};
}

/// The smallest rectangle that holds both; an empty one counts for nothing.
inline Rect united(const Rect& a, const Rect& b) {
    if (a.width <= 0 && a.height <= 0) return b;
    if (b.width <= 0 && b.height <= 0) return a;
    const float x = std::min(a.x, b.x);
    const float y = std::min(a.y, b.y);
    return {x, y, std::max(right(a), right(b)) - x, std::max(bottom(a), bottom(b)) - y};
}

} // namespace kam::ui
