#include "app/ui/grid_pass.hpp"
#include "app/ui/grid_values.hpp"

#include <algorithm>

namespace kam::ui {
namespace {

constexpr float pad = 8;       // dp
constexpr float checkBox = 20; // dp
constexpr float widest = 800;  // dp
constexpr float barRoom = 10;  // dp

/// Widths in dp of columns that share what is left, none below its least.
std::vector<float> naturalWidths(const GridPass& pass, float room) {
    std::vector<float> widths;
    float shares = 0;
    for (const GridColumn& column : pass.columns) {
        const bool fixed = !column.width.isShare;
        widths.push_back(fixed ? std::max(column.width.size, column.least) : column.least);
        room -= widths.back();
        if (!fixed) shares += column.width.size;
    }
    if (room <= 0 || shares <= 0) return widths;
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (pass.columns[i].width.isShare) widths[i] += room * pass.columns[i].width.size / shares;
    return widths;
}

/// What a cell needs inside its padding, CSS px.
float needed(const GridPass& pass, int place, int column) {
    const int row = pass.memory.order.row(place);
    const GridColumn& which = pass.column(column);
    const GridLook look = pass.rows.look ? pass.rows.look(row, column) : GridLook{};
    const Face face = pass.in.fonts.face(look.badge ? Type::noteStrong : look.type);
    const float words = widthOf(face, shownIn(which, pass.rows, row, column, pass.language()));
    if (look.badge) return std::max(pass.in.px(68), words + pass.in.px(look.icon ? 30 : 12));
    const float note =
        look.note.empty() ? 0 : widthOf(pass.in.fonts.face(Type::note), look.note) + pass.in.px(8);
    return words + note + (look.icon ? pass.in.px(16 + 8) : 0);
}

} // namespace

Rect GridPass::cellOf(int index, const Rect& row) const {
    if (index < 0) return {row.x, row.y, checkWidth, row.height};
    const Span& span = spans[static_cast<std::size_t>(index)];
    const float moved = index == 0 ? 0 : in.painter.snap(in.scrolling.across(area));
    return {row.x + span.x - moved, row.y, span.width, row.height};
}

Rect GridPass::insideOf(int index, const Rect& cell) const {
    const bool first = index == (checkWidth > 0 ? -1 : 0);
    const float left = first ? edge : in.px(pad);
    const float end = index == last() ? edge : in.px(pad);
    return {cell.x + left, cell.y, std::max(0.0f, cell.width - left - end), cell.height};
}

void layOutColumns(GridPass& pass) {
    const Ui::Inner& in = pass.in;
    const float scale = pass.ui.scale;
    pass.checkWidth =
        pass.style.select ? std::max(pass.edge + in.px(checkBox + 4), in.target(0)) : 0;
    // The outer cells reach to the edge, where their words stand in line with what is above.
    const float outer = pass.edge - in.px(pad);
    const float first = pass.checkWidth > 0 ? 0 : outer;
    const float room = (pass.view.width - pass.checkWidth - first - outer) / scale;
    const bool given = pass.memory.widths.size() == pass.columns.size();
    const std::vector<float> widths = given ? pass.memory.widths : naturalWidths(pass, room);
    pass.spans.clear();
    float x = pass.checkWidth;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        float width = in.painter.snap(in.px(widths[i]));
        if (i == 0) width += first;
        if (i + 1 == widths.size()) width += outer;
        pass.spans.push_back({x, width});
        x += width;
    }
    pass.whole = x;
    // The bar that scrolls sideways stands below the rows, not on the last of them.
    pass.view.height += pass.barRoom;
    pass.barRoom = pass.whole > pass.view.width + 0.5f ? in.px(barRoom) : 0;
    pass.view.height -= pass.barRoom;
}

float widthOfColumn(const GridPass& pass, int column) {
    const float outer = pass.edge - pass.in.px(pad);
    float width = pass.spans[static_cast<std::size_t>(column)].width;
    if (column == 0 && pass.checkWidth <= 0) width -= outer;
    if (column == pass.last()) width -= outer;
    return width / pass.ui.scale;
}

void resizeColumn(GridPass& pass, int column, float dp) {
    std::vector<float>& widths = pass.memory.widths;
    if (widths.size() != pass.columns.size()) {
        widths.clear();
        for (int i = 0; i <= pass.last(); ++i)
            widths.push_back(widthOfColumn(pass, i));
    }
    widths[static_cast<std::size_t>(column)] = std::clamp(dp, pass.column(column).least, widest);
    layOutColumns(pass);
    pass.in.acted = true;
}

void fitColumn(GridPass& pass, int column) {
    const Ui::Inner& in = pass.in;
    float width =
        widthOf(in.fonts.face(Type::noteStrong), pass.column(column).head) + in.px(14 + 4);
    const float offset = in.scrolling.offset(pass.area);
    const int from = static_cast<int>(offset / pass.rowHeight);
    const int to = static_cast<int>((offset + pass.view.height) / pass.rowHeight) + 1;
    for (int place = from; place < std::min(to, pass.count()); ++place)
        width = std::max(width, needed(pass, place, column));
    resizeColumn(pass, column, width / pass.ui.scale + 2 * pad + 1);
}

} // namespace kam::ui
