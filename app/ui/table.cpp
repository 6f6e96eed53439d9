#include "app/ui/figure_painter.hpp"
#include "app/ui/inner.hpp"
#include "app/ui/tracks.hpp"
#include "app/ui/widgets.hpp"

namespace kam::ui {
namespace {

constexpr float pad = 8, headHeight = 28;

/// Draws one table; a class only to hand its context around.
class TableDrawing {
public:
    TableDrawing(Ui& owner, const TableStyle& look, const std::vector<TableColumn>& heads)
        : ui(owner), in(owner.inner()), style(look), columns(heads) {
        std::vector<Track> tracks;
        for (const TableColumn& column : columns)
            tracks.push_back(column.width);
        widths = widthsOf(tracks, ui.scale, in.region().width, 0);
    }

    void drawHeads() {
        const Rect rect = style.headless
                              ? Rect{in.region().left, in.region().pen, in.region().width, 0}
                              : in.place(in.region().width, in.px(headHeight));
        const Face face = in.fonts.face(Type::noteStrong);
        in.recorder.open({.id = in.identify("head"), .role = Role::row, .rect = rect});
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const TableColumn& column = columns[i];
            const Rect cell = cellAt(i, rect);
            in.recorder.add({.id = in.identify(Role::columnHeader, column.head),
                             .role = Role::columnHeader,
                             .name = std::string(column.head),
                             .rect = cell});
            if (style.headless) continue;
            const float x = column.right ? right(cell) - widthOf(face, column.head) : cell.x;
            in.painter.words(face, x, middle(rect) - face.line / 2, column.head,
                             in.color(Color::ink3));
        }
        in.recorder.close();
        if (!style.headless) line(bottom(rect));
    }

    /// Whether the row was pressed.
    bool drawRow(int index, const std::vector<Cell>& cells, bool isLast) {
        const Rect rect = in.place(in.region().width, in.px(style.rowHeight));
        in.seeds.push_back(Ui::Inner::about(in.seeds.back(), std::to_string(index)));
        in.recorder.open({.id = in.identify("row"), .role = Role::row, .rect = rect});
        const bool pressed = style.press && press(cells, rect);
        if (!isLast) line(bottom(rect));
        for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i)
            drawCell(cells[i], columns[i], cellAt(i, rect), i == 0);
        in.recorder.close();
        in.popSeed();
        return pressed;
    }

private:
    Rect cellAt(std::size_t index, const Rect& rowRect) const {
        float x = rowRect.x;
        for (std::size_t i = 0; i < index; ++i)
            x += widths[i];
        const float left = index == 0 ? 0 : in.px(pad);
        const float end = index + 1 == columns.size() ? 0 : in.px(pad);
        return {x + left, rowRect.y, std::max(0.0f, widths[index] - left - end), rowRect.height};
    }

    void line(float y) {
        const Region& here = in.region();
        in.painter.horizontal(here.left, y - in.painter.hair(), here.width, in.color(Color::grid));
    }

    bool press(const std::vector<Cell>& cells, const Rect& rect) {
        std::string name;
        for (const Cell& cell : cells) {
            if (cell.words.empty()) continue;
            if (!name.empty()) name += ", ";
            name += cell.words;
        }
        const float bleed = in.region().bleed;
        const Rect painted{rect.x - bleed, rect.y, rect.width + 2 * bleed,
                           rect.height - in.painter.hair()};
        const std::uint32_t id = in.identify(Role::button, name);
        const Use use =
            in.use({.id = id, .role = Role::button, .name = std::move(name), .rect = rect});
        const Color fill = use.held ? Color::press : use.hovered ? Color::hover : Color::none;
        in.painter.fill(painted, in.easing.color(id, in.color(fill)));
        if (use.ring) in.focusRing(painted, 0, -1);
        return use.pressed;
    }

    void drawCell(const Cell& cell, const TableColumn& column, const Rect& rect, bool first) {
        std::string said = cell.words;
        if (said.empty() && cell.figure) said = cell.figure->table.caption;
        const Role role = first ? Role::rowHeader : Role::cell;
        const std::uint32_t id = in.identify(role, column.head);
        in.recorder.add({.id = id, .role = role, .name = std::move(said), .rect = rect});
        if (cell.figure) {
            const float scale =
                std::min(ui.scale, rect.width / static_cast<float>(cell.figure->width));
            const float height = static_cast<float>(cell.figure->height) * scale;
            paintFigure(in, *cell.figure, rect.x, middle(rect) - height / 2, scale);
            return;
        }
        if (cell.badge) return drawBadge(cell, column, rect);
        float x = rect.x;
        if (cell.icon) {
            in.painter.words(in.fonts.iconFace(16), x, in.painter.snap(middle(rect) - in.px(8)),
                             cell.icon, in.color(cell.iconColor));
            x += in.px(16 + 8);
        }
        const Face face = in.fonts.face(cell.type);
        const float width = widthOf(face, cell.words);
        const float room = right(rect) - x;
        // Names may be shortened, numbers never.
        const bool cut = !column.right && width > room + 0.5f;
        if (cut) in.tooltip(id, rect, cell.words);
        in.painter.words(face, column.right ? right(rect) - width : x, middle(rect) - face.line / 2,
                         cut ? shortened(face, cell.words, room) : cell.words,
                         in.color(cell.color));
    }

    void drawBadge(const Cell& cell, const TableColumn& column, const Rect& rect) {
        in.recorder.mute();
        const Face face = in.fonts.face(Type::noteStrong);
        const float width =
            std::max(in.px(68), widthOf(face, cell.words) + in.px(cell.icon ? 30.0f : 12.0f));
        in.pushRegion(
            Ui::Inner::about(in.seeds.back(), column.head),
            {column.right ? right(rect) - width : rect.x, middle(rect) - in.px(10), width, 0});
        badge(ui, cell.words, *cell.badge, cell.icon, width / ui.scale);
        in.popRegion();
        in.recorder.unmute();
    }

    Ui& ui;
    Ui::Inner& in;
    const TableStyle& style;
    const std::vector<TableColumn>& columns;
    std::vector<float> widths;
};

} // namespace

int table(Ui& ui, std::string_view id, const TableStyle& style,
          const std::vector<TableColumn>& columns, const std::vector<std::vector<Cell>>& rows) {
    Ui::Inner& in = ui.inner();
    in.recorder.open({.id = in.identify(id), .role = Role::table, .name = std::string(style.name)});
    in.pushSeed(id);
    TableDrawing drawing(ui, style, columns);
    drawing.drawHeads();
    int pressed = -1;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (drawing.drawRow(static_cast<int>(i), rows[i], i + 1 == rows.size()))
            pressed = static_cast<int>(i);
    in.popSeed();
    in.recorder.close();
    return pressed;
}

} // namespace kam::ui
