#pragma once

#include "core/base/locale.hpp"
#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"

#include <optional>

/// Short ways to write down shapes and values, for the functions that build figures.
namespace kam {

inline Path line(Point from, Point to, Stroke stroke) {
    return {.points = {from, to},
            .closed = false,
            .stroke = stroke,
            .fill = Tone::none,
            .fillOpacity = 1,
            .centre = {}};
}

inline Path polygon(std::vector<Point> points, Point centre, Stroke stroke, Tone fill = Tone::none,
                    double opacity = 1) {
    return {.points = std::move(points),
            .closed = true,
            .stroke = stroke,
            .fill = fill,
            .fillOpacity = opacity,
            .centre = centre};
}

inline Box filledBox(Point min, Point max, Tone fill, double radius = 0) {
    return {.min = min, .max = max, .radius = radius, .stroke = {}, .fill = fill};
}

/// A triangle that points down at `tip`.
inline Path pointer(Point tip, double width, double height, Tone tone) {
    return polygon({{tip.x - width / 2, tip.y - height}, {tip.x + width / 2, tip.y - height}, tip},
                   {tip.x, tip.y - height / 2}, {}, tone);
}

} // namespace kam
