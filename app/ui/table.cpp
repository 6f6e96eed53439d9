#include "app/ui/copying.hpp"
#include "app/ui/figure_painter.hpp"
#include "app/ui/inner.hpp"
#include "app/ui/tracks.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/tsv.hpp"

namespace kam::ui {
namespace {

constexpr float pad = 8, headHeight = 28;
constexpr float narrowest = 96; // dp; names with less room stand above the other cells

/// What a cell says in words, also where it shows a picture.
std::string saidBy(const Cell& cell) {
    return cell.words.empty() && cell.figure ? onOneLine(cell.figure->table) : cell.words;
}

std::vector<std::string> wordsOf(const std::vector<Cell>& cells) {
    std::vector<std::string> words;
    words.reserve(cells.size());
    for (const Cell& cell : cells)
        words.push_back(saidBy(cell));
    return words;
}

/// Draws one table; a class only to hand its context around.
class TableDrawing {
public:
    TableDrawing(Ui& owner, const TableStyle& look, const std::vector<TableColumn>& heads)
        : ui(owner), in(owner.inner()), style(look), columns(heads) {
        std::vector<Track> tracks;
        for (const TableColumn& column : columns)
            tracks.push_back(column.width);
        widths = widthsOf(tracks, ui.scale, in.region().width, 0);
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (isName(i) && widths[i] < in.px(narrowest)) stacked = true;
    }

    void drawHeads() {
        const bool shown = !style.headless && !stacked;
        std::vector<std::vector<Line>> lines;
        std::size_t most = 1;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            lines.push_back(headLines(i));
            most = std::max(most, lines.back().size());
        }
        const Face face = in.fonts.face(Type::noteStrong);
        const float height = in.px(headHeight) + face.line * static_cast<float>(most - 1);
        const Rect rect = shown ? in.place(in.region().width, height)
                                : Rect{in.region().left, in.region().pen, in.region().width, 0};
        in.recorder.open({.id = in.identify("head"), .role = Role::row, .rect = rect});
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::string_view head = columns[i].head;
            const Rect cell = shown ? cellAt(i, rect) : rect;
            in.recorder.add({.id = in.identify(Role::columnHeader, head),
                             .role = Role::columnHeader,
                             .name = std::string(head),
                             .columns = static_cast<int>(i) + 1,
                             .rect = cell});
            if (!shown) continue;
            float y = bottom(rect) - in.px((headHeight - 16) / 2) -
                      face.line * static_cast<float>(lines[i].size());
            for (const Line& each : lines[i]) {
                const float x = columns[i].right ? right(cell) - each.width : cell.x;
                in.painter.words(face, x, y, head.substr(each.from, each.to - each.from),
                                 in.color(Color::ink3));
                y += face.line;
            }
        }
        in.recorder.close();
        if (shown) line(bottom(rect));
    }

    /// Whether the row was pressed.
    bool drawRow(int index, const std::vector<Cell>& cells, bool isLast) {
        const float height = stacked ? stackedHeight(cells) : rowHeight(cells);
        const Rect rect =
            in.place(in.region().width, style.press ? std::max(height, in.target(0)) : height);
        in.seeds.push_back(Ui::Inner::about(in.seeds.back(), std::to_string(index)));
        rowRect = rect;
        rowNode = in.identify("row");
        in.recorder.open({.id = rowNode, .role = Role::row, .rect = rect});
        const bool pressed = style.press && !cells.empty() && press(cells, rect);
        if (!isLast) line(bottom(rect));
        if (stacked) {
            drawStacked(cells, rect);
        } else {
            for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i)
                drawCell(cells[i], i, cellAt(i, rect));
        }
        in.recorder.close();
        in.popSeed();
        return pressed;
    }

    /// Offers to copy the row that was drawn last, and the table, as spreadsheets paste them.
    void offerCopy(const std::vector<Cell>& cells, const std::vector<std::vector<Cell>>& rows) {
        if (in.contextMenu.idle()) return;
        const auto row = [&] { return writeTsv({wordsOf(cells)}); };
        const auto whole = [&] {
            TextBlock block(1);
            for (const TableColumn& column : columns)
                block[0].emplace_back(column.head);
            for (const std::vector<Cell>& each : rows)
                block.push_back(wordsOf(each));
            return writeTsv(block);
        };
        offerCopies(in, rowNode, rowRect, style.name,
                    {{ui.texts("copy.row"), row}, {ui.texts("copy.table"), whole}});
    }

private:
    /// A head broken between its words, never inside one.
    std::vector<Line> headLines(std::size_t index) const {
        const Face face = in.fonts.face(Type::noteStrong);
        const std::string_view head = columns[index].head;
        float widest = cellAt(index, {}).width;
        for (std::size_t at = 0; at < head.size();) {
            const std::size_t end = std::min(head.find(' ', at), head.size());
            widest = std::max(widest, widthOf(face, head.substr(at, end - at)));
            at = end + 1;
        }
        return breakLines(face, head, widest);
    }

    /// Whether a column holds names, which take what is left.
    bool isName(std::size_t index) const {
        return columns[index].width.isShare && !columns[index].right;
    }
    /// The lines of a name beside other cells: what does not fit into them is shortened.
    std::vector<Line> shortLines(const Cell& cell, float room) const {
        std::vector<Line> lines = breakLines(in.fonts.face(cell.type), cell.words, room);
        if (lines.size() > style.lines) lines.resize(style.lines);
        return lines;
    }
    float rowHeight(const std::vector<Cell>& cells) const {
        float more = 0;
        for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
            if (!isName(i) || cells[i].figure || cells[i].badge) continue;
            const auto lines = shortLines(cells[i], cellAt(i, {}).width - iconRoom(cells[i]));
            const auto further = static_cast<float>(std::max<std::size_t>(lines.size(), 1) - 1);
            more = std::max(more, in.fonts.face(cells[i].type).line * further);
        }
        return in.px(style.rowHeight) + more;
    }
    float iconRoom(const Cell& cell) const { return cell.icon ? in.px(16 + 8) : 0; }
    static bool holds(const Cell& cell) { return !cell.words.empty() || cell.figure; }
    std::vector<Line> nameLines(const Cell& cell) const {
        return breakLines(in.fonts.face(cell.type), cell.words, in.region().width);
    }

    /// Names on lines of their own, then head and content of each other cell.
    float stackedHeight(const std::vector<Cell>& cells) const {
        float height = 2 * in.px(pad);
        for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
            if (!holds(cells[i])) continue;
            height += isName(i) ? in.fonts.face(cells[i].type).line *
                                      static_cast<float>(nameLines(cells[i]).size())
                                : in.px(22);
        }
        return height;
    }

    void drawStacked(const std::vector<Cell>& cells, const Rect& rect) {
        float y = rect.y + (rect.height - stackedHeight(cells)) / 2 + in.px(pad);
        const Face note = in.fonts.face(Type::note);
        for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
            const Cell& cell = cells[i];
            if (!holds(cell)) {
                record(cell, i, {rect.x, y, 0, 0});
                continue;
            }
            if (isName(i)) {
                const Face face = in.fonts.face(cell.type);
                const std::vector<Line> lines = nameLines(cell);
                const Rect at{rect.x, y, rect.width, face.line * static_cast<float>(lines.size())};
                record(cell, i, at);
                for (const Line& each : lines) {
                    in.painter.words(face, at.x, y,
                                     cell.words.substr(each.from, each.to - each.from),
                                     in.color(cell.color));
                    y += face.line;
                }
                continue;
            }
            const float headWidth =
                std::min(widthOf(note, columns[i].head) + in.px(pad), rect.width / 2);
            const bool fits = widthOf(note, columns[i].head) <= headWidth;
            in.painter.words(note, rect.x, y + (in.px(22) - note.line) / 2,
                             fits ? std::string(columns[i].head)
                                  : shortened(note, columns[i].head, headWidth),
                             in.color(Color::ink3));
            drawCell(cell, i, {rect.x + headWidth, y, rect.width - headWidth, in.px(22)});
            y += in.px(22);
        }
    }

    Rect cellAt(std::size_t index, const Rect& row) const {
        float x = row.x;
        for (std::size_t i = 0; i < index; ++i)
            x += widths[i];
        const float left = index == 0 ? 0 : in.px(pad);
        const float end = index + 1 == columns.size() ? 0 : in.px(pad);
        return {x + left, row.y, std::max(0.0f, widths[index] - left - end), row.height};
    }

    void line(float y) {
        const Region& here = in.region();
        in.painter.horizontal(here.left, y - in.painter.hair(), here.width, in.color(Color::grid));
    }

    bool press(const std::vector<Cell>& cells, const Rect& rect) {
        // What the row is about: its first cell and its names. The others say the rest.
        std::string name;
        for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
            if (cells[i].words.empty() || (i > 0 && !isName(i))) continue;
            if (!name.empty()) name += ", ";
            name += cells[i].words;
        }
        const float bleed = in.region().bleed;
        const Rect painted{rect.x - bleed, rect.y, rect.width + 2 * bleed,
                           rect.height - in.painter.hair()};
        const std::uint32_t id = rowNode = in.identify(Role::button, name);
        // A row holds cells only, so the button that covers it stands in the first.
        in.recorder.open(nodeOf(cells.front(), 0, rect));
        const Use use =
            in.use({.id = id, .role = Role::button, .name = std::move(name), .rect = rect});
        in.recorder.close();
        const Color fill = use.held ? Color::press : use.hovered ? Color::hover : Color::none;
        in.painter.fill(painted, in.easing.color(id, in.color(fill)));
        if (use.ring) in.focusRing(painted, 0, -1);
        return use.pressed;
    }

    Node nodeOf(const Cell& cell, std::size_t index, const Rect& rect) {
        const Role role = index == 0 ? Role::rowHeader : Role::cell;
        return {.id = in.identify(role, columns[index].head),
                .role = role,
                .name = saidBy(cell),
                .columns = static_cast<int>(index) + 1,
                .rect = rect};
    }

    /// The identity of the cell's node. The first of a row that can be pressed has one already.
    std::uint32_t record(const Cell& cell, std::size_t index, const Rect& rect) {
        if (index == 0 && style.press) return rowNode;
        Node node = nodeOf(cell, index, rect);
        const std::uint32_t id = node.id;
        in.recorder.add(std::move(node));
        return id;
    }

    void drawCell(const Cell& cell, std::size_t index, const Rect& rect) {
        const TableColumn& column = columns[index];
        const std::uint32_t id = record(cell, index, rect);
        if (cell.figure) {
            const float scale =
                std::min(ui.scale, rect.width / static_cast<float>(cell.figure->width));
            const float height = static_cast<float>(cell.figure->height) * scale;
            paintFigure(in, *cell.figure, rect.x, middle(rect) - height / 2, scale);
            return;
        }
        if (cell.badge) return drawBadge(cell, column, rect);
        if (cell.icon)
            in.painter.words(in.fonts.iconFace(16), rect.x,
                             in.painter.snap(middle(rect) - in.px(8)), cell.icon,
                             in.color(cell.iconColor));
        const float x = rect.x + iconRoom(cell);
        const Rect rest{x, rect.y, right(rect) - x, rect.height};
        if (column.right) {
            // Names may be shortened, numbers never.
            const Face face = in.fonts.face(cell.type);
            in.painter.words(face, right(rect) - widthOf(face, cell.words),
                             middle(rect) - face.line / 2, cell.words, in.color(cell.color));
        } else if (drawWords(cell, rest)) {
            in.tooltip(id, rect, cell.words);
        }
    }

    /// Whether they had to be shortened.
    bool drawWords(const Cell& cell, const Rect& rect) {
        const Face face = in.fonts.face(cell.type);
        const std::string_view words = cell.words;
        std::vector<Line> lines = shortLines(cell, rect.width);
        const float fits = (rect.height + 1) / face.line;
        if (lines.size() > 1 && fits < 2) lines.resize(1); // of what is no name
        float y = middle(rect) - face.line * static_cast<float>(lines.size()) / 2;
        bool cut = false;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool last = i + 1 == lines.size();
            const std::string_view rest = words.substr(lines[i].from);
            cut = last && widthOf(face, rest) > rect.width + 0.5f;
            in.painter.words(
                face, rect.x, y,
                cut ? shortened(face, rest, rect.width)
                    : std::string(words.substr(lines[i].from, lines[i].to - lines[i].from)),
                in.color(cell.color));
            y += face.line;
        }
        return cut;
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
    bool stacked = false;
    Rect rowRect; ///< of the row drawn last
    std::uint32_t rowNode = 0;
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
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (drawing.drawRow(static_cast<int>(i), rows[i], i + 1 == rows.size()))
            pressed = static_cast<int>(i);
        drawing.offerCopy(rows[i], rows);
    }
    in.popSeed();
    in.recorder.close();
    return pressed;
}

} // namespace kam::ui
