#include "app/ui/figure_painter.hpp"

#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/tsv.hpp"
#include "core/figure/svg.hpp"

namespace kam::ui {
namespace {

/// Paints shapes in the units of a figure.
class FigurePainting {
public:
    FigurePainting(Ui::Inner& inner, float x, float y, float size)
        : in(inner), left(x), top(y), unit(size) {}

    void operator()(const Path& path) const {
        std::vector<Vertex> points;
        for (const Point& point : path.points)
            points.push_back(at(point));
        if (path.fill != Tone::none)
            in.painter.fan(at(path.centre), points,
                           faded(color(path.fill), static_cast<float>(path.fillOpacity)));
        in.painter.polyline(points, path.closed, pen(path.stroke));
    }

    void operator()(const Circle& circle) const {
        const float radius = length(circle.radius);
        in.painter.disc(at(circle.centre), radius,
                        faded(color(circle.fill), static_cast<float>(circle.fillOpacity)));
        in.painter.ring(at(circle.centre), radius, pen(circle.stroke));
    }

    void operator()(const Box& box) const {
        const Vertex min = at(box.min);
        const Vertex max = at(box.max);
        const Rect rect{min.x, min.y, max.x - min.x, max.y - min.y};
        in.painter.fill(rect, color(box.fill), length(box.radius));
        const Pen line = pen(box.stroke);
        if (line.dash > 0)
            in.painter.dashed(rect, line, length(box.radius));
        else if (line.width > 0)
            in.painter.outline(rect, line.color, length(box.radius), line.width);
    }

    void operator()(const Label& label) const {
        const Face face = in.fonts.face(length(label.size) / in.ui.scale, label.strong);
        const Vertex point = at(label.at);
        const float width = widthOf(face, label.text);
        const float shift = label.align == Label::Align::start    ? 0
                            : label.align == Label::Align::middle ? width / 2
                                                                  : width;
        in.painter.words(face, point.x - shift, point.y - face.line / 2, label.text,
                         color(label.tone));
    }

private:
    Vertex at(const Point& point) const { return {left + length(point.x), top + length(point.y)}; }
    float length(double units) const { return static_cast<float>(units) * unit; }
    Rgba color(Tone tone) const { return in.color(colorOf(tone)); }
    Pen pen(const Stroke& stroke) const {
        return {color(stroke.tone), length(stroke.width), length(stroke.dash), length(stroke.gap)};
    }

    Ui::Inner& in;
    float left, top, unit;
};

/// Makes room for a figure, as wide as it is or as the region allows, and paints it.
Rect drawFigure(Ui::Inner& in, const Figure& figure) {
    if (figure.width <= 0) return {};
    const auto width = static_cast<float>(figure.width);
    const float room = in.room();
    // A hair wider is a matter of rounding, not of size.
    const float unit = room < width * in.ui.scale - 0.5f ? room / width : in.ui.scale;
    const Rect rect = in.place(width * unit, static_cast<float>(figure.height) * unit);
    paintFigure(in, figure, rect.x, rect.y, unit);
    return rect;
}

/// Its data to the clipboard, or its picture as a file.
void offerFigure(Ui::Inner& in, const Figure& figure, std::uint32_t id, const Rect& rect) {
    const FigureTable& table = figure.table;
    const int chosen = in.menuOf(id, rect, table.caption,
                                 {in.ui.texts("copy.figure"), in.ui.texts("copy.picture")});
    if (chosen == 0) {
        TextBlock block{table.head};
        block.insert(block.end(), table.rows.begin(), table.rows.end());
        in.ui.platform.copyText(writeTsv(block));
        in.ui.announce(in.ui.texts("copy.done"));
    } else if (chosen == 1) {
        in.ui.platform.downloadPng(in.ui.texts("copy.pictureFile") + ".png", toSvg(figure));
    }
}

constexpr double leastChart = 120; ///< smaller figures go without a button: what is in a line

/// The button to the same menu, at the right edge above a chart.
void drawMenuButton(Ui::Inner& in, const Figure& figure) {
    const float width = std::min(in.room(), in.px(static_cast<float>(figure.width)));
    Rect rect = in.place(width, in.target(24));
    rect.x = right(rect) - rect.height;
    rect.width = rect.height;
    const std::string name = in.ui.texts("figure.menu", {{"figure", figure.table.caption}});
    const std::uint32_t id = in.identify(Role::button, name);
    const Use use = in.use({.id = id,
                            .role = Role::button,
                            .name = name,
                            .expanded = in.contextMenu.openFor(id),
                            .rect = rect});
    in.painter.fill(rect,
                    in.color(use.held      ? Color::press
                             : use.hovered ? Color::hover
                                           : Color::none),
                    in.px(6));
    in.painter.words(in.fonts.iconFace(18), rect.x + (rect.width - in.px(18)) / 2,
                     in.painter.snap(middle(rect) - in.px(9)), icon::dots, in.color(Color::ink2));
    if (use.ring) in.focusRing(rect, in.px(6), 0);
    in.tooltip(id, rect, name);
    if (use.pressed) {
        in.contextMenu.ask(id, rect);
        in.acted = true;
    }
    if (!in.contextMenu.idle()) offerFigure(in, figure, id, rect);
}

void recordTable(Ui::Inner& in, const FigureTable& table, const Rect& rect) {
    const auto add = [&](Role role, const std::string& words) {
        in.recorder.add(
            {.id = in.identify(role, words), .role = role, .name = words, .rect = rect});
    };
    in.recorder.open({.id = in.identify(Role::table, table.caption),
                      .role = Role::table,
                      .name = table.caption,
                      .rect = rect});
    in.recorder.open({.id = in.identify(Role::row, "head"), .role = Role::row, .rect = rect});
    for (const std::string& head : table.head)
        add(Role::columnHeader, head);
    in.recorder.close();
    for (const std::vector<std::string>& row : table.rows) {
        in.recorder.open({.id = in.identify(Role::row, row.empty() ? "" : row.front()),
                          .role = Role::row,
                          .rect = rect});
        for (std::size_t i = 0; i < row.size(); ++i)
            add(i == 0 ? Role::rowHeader : Role::cell, row[i]);
        in.recorder.close();
    }
    in.recorder.close();
}

} // namespace

void paintFigure(Ui::Inner& in, const Figure& figure, float x, float y, float scale) {
    const FigurePainting painting(in, in.painter.snap(x), in.painter.snap(y), scale);
    for (const Shape& shape : figure.shapes)
        std::visit(painting, shape);
}

Rect showFigure(Ui::Inner& in, const Figure& figure) {
    if (figure.height >= leastChart) drawMenuButton(in, figure);
    const Rect rect = drawFigure(in, figure);
    const std::string& caption = figure.table.caption;
    const std::uint32_t id = in.identify(Role::image, caption);
    in.recorder.add({.id = id, .role = Role::image, .name = caption, .rect = rect});
    in.pushSeed(caption);
    recordTable(in, figure.table, rect);
    if (!in.contextMenu.idle()) offerFigure(in, figure, id, rect);
    in.popSeed();
    return rect;
}

void figure(Ui& ui, const Figure& figure) { showFigure(ui.inner(), figure); }

void figureInline(Ui& ui, const Figure& figure) { drawFigure(ui.inner(), figure); }

} // namespace kam::ui
