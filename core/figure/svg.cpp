#include "core/figure/svg.hpp"

#include "core/base/markup.hpp"
#include "core/figure/palette.hpp"

#include <cassert>
#include <cmath>

namespace kam {

namespace {

/// "12.5", "-3", "0": two decimals at most, no exponent.
std::string shortNumber(double value) {
    assert(std::isfinite(value));
    const long hundredths = std::isfinite(value) ? std::lround(value * 100) : 0;
    const long size = std::labs(hundredths);
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(size / 100);
    if (size % 100 == 0) return text;
    text += '.';
    text += static_cast<char>('0' + size % 100 / 10);
    if (size % 10 != 0) text += static_cast<char>('0' + size % 10);
    return text;
}

/// Writes shapes one behind the other.
class SvgWriting {
public:
    std::string out;

    void attribute(std::string_view name, std::string_view value) {
        out += ' ';
        out += name;
        out += "=\"";
        out += value;
        out += '"';
    }
    void attribute(std::string_view name, double value) { attribute(name, shortNumber(value)); }

    void operator()(const Path& path) {
        out += path.closed ? "<polygon" : "<polyline";
        std::string points;
        for (const Point& point : path.points) {
            if (!points.empty()) points += ' ';
            points += shortNumber(point.x) + ',' + shortNumber(point.y);
        }
        attribute("points", points);
        paint(path.fill, path.stroke);
        fade(path.fill, path.fillOpacity);
        out += "/>";
    }

    void operator()(const Circle& circle) {
        out += "<circle";
        attribute("cx", circle.centre.x);
        attribute("cy", circle.centre.y);
        attribute("r", circle.radius);
        paint(circle.fill, circle.stroke);
        fade(circle.fill, circle.fillOpacity);
        out += "/>";
    }

    void operator()(const Box& box) {
        out += "<rect";
        attribute("x", box.min.x);
        attribute("y", box.min.y);
        attribute("width", box.max.x - box.min.x);
        attribute("height", box.max.y - box.min.y);
        if (box.radius > 0) attribute("rx", box.radius);
        paint(box.fill, box.stroke);
        out += "/>";
    }

    void operator()(const Label& label) {
        // Inter's baseline below the middle of a line, in em.
        constexpr double baseline = 0.364;
        out += "<text";
        attribute("x", label.at.x);
        attribute("y", label.at.y + baseline * label.size);
        attribute("font-size", label.size);
        if (label.strong) attribute("font-weight", "600");
        if (label.align != Label::Align::start)
            attribute("text-anchor", label.align == Label::Align::middle ? "middle" : "end");
        attribute("fill", paperColor(label.tone));
        out += '>';
        out += escapedMarkup(label.text);
        out += "</text>";
    }

private:
    void fade(Tone fill, double opacity) {
        if (fill != Tone::none && opacity < 1) attribute("fill-opacity", opacity);
    }
    void paint(Tone fill, const Stroke& stroke) {
        attribute("fill", paperColor(fill));
        if (stroke.tone == Tone::none || stroke.width <= 0) return;
        attribute("stroke", paperColor(stroke.tone));
        attribute("stroke-width", stroke.width);
        if (stroke.dash > 0)
            attribute("stroke-dasharray", shortNumber(stroke.dash) + ' ' + shortNumber(stroke.gap));
    }
};

} // namespace

std::string toSvg(const Figure& figure, std::string_view title) {
    SvgWriting writing;
    writing.out = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    writing.attribute("width", figure.width);
    writing.attribute("height", figure.height);
    writing.attribute("viewBox",
                      "0 0 " + shortNumber(figure.width) + ' ' + shortNumber(figure.height));
    writing.attribute("font-family", "Inter, system-ui, sans-serif");
    if (title.empty()) {
        writing.attribute("aria-hidden", "true");
        writing.out += '>';
    } else {
        writing.attribute("role", "img");
        writing.out += "><title>" + escapedMarkup(title) + "</title>";
    }
    for (const Shape& shape : figure.shapes)
        std::visit(writing, shape);
    return writing.out + "</svg>";
}

std::string toSvg(const Figure& figure) { return toSvg(figure, figure.table.caption); }

} // namespace kam
