#include "app/ui/grid_pass.hpp"
#include "app/ui/grid_values.hpp"
#include "app/ui/marks.hpp"
#include "app/ui/scroll.hpp"

#include <algorithm>
#include <set>

namespace kam::ui {
namespace {

/// A row that is drawn.
struct DrawnRow {
    int place = 0, row = 0;
    std::string key;
    Rect rect;
    bool chosen = false;
};

void choose(GridPass& pass, const DrawnRow& row) {
    const ImGuiIO& io = ImGui::GetIO();
    GridChoice& choice = pass.memory.choice;
    if (!pass.style.select) return;
    if (io.KeyShift)
        choice.reach(pass.memory.order, pass.rows, row.place, row.place);
    else if (io.KeyCtrl || io.KeySuper)
        choice.toggle(row.key);
    else
        choice.only(row.key);
    announceChoice(pass);
}

void pressCell(GridPass& pass, const DrawnRow& row, int index, std::uint32_t id) {
    const bool byMirror = pass.in.pointer.pressed() != id;
    const bool twice = !byMirror && pass.in.pointer.clicks() == 2;
    if (!twice) choose(pass, row);
    if (!twice && !byMirror) return;
    if (!beginEditing(pass, row.place, index, false) && twice) pass.out.opened = row.row;
}

void paintBadge(GridPass& pass, const Rect& box, bool atRight, std::string_view words,
                const GridLook& look) {
    Ui::Inner& in = pass.in;
    const Face face = in.fonts.face(Type::noteStrong);
    const float width =
        std::max(in.px(68), widthOf(face, words) + in.px(look.icon ? 30.0f : 12.0f));
    in.recorder.mute();
    in.pushRegion(Ui::Inner::about(pass.id, "badge"),
                  {atRight ? right(box) - width : box.x, middle(box) - in.px(10), width, 0});
    badge(pass.ui, words, *look.badge, look.icon, width / pass.ui.scale);
    in.popRegion();
    in.recorder.unmute();
}

/// Small words between a sign and a number, as far as they fit.
void paintNote(GridPass& pass, float from, float to, const Rect& box, std::string_view words) {
    const Face face = pass.in.fonts.face(Type::note);
    const float x = to - pass.in.px(8) - widthOf(face, words);
    if (words.empty() || x < from) return;
    pass.in.painter.words(face, x, middle(box) - face.line / 2, words, pass.in.color(Color::ink3));
}

void paintCell(GridPass& pass, int index, const Rect& cell, std::uint32_t id,
               std::string_view words, const GridLook& look) {
    Ui::Inner& in = pass.in;
    if (words.empty() && !look.icon) return;
    const bool number = pass.column(index).kind == GridKind::number;
    if (!look.says.empty()) in.tooltip(id, cell, look.says);
    const Rect box = pass.insideOf(index, cell);
    if (look.badge) return paintBadge(pass, box, number, words, look);
    float x = box.x + in.px(16) * static_cast<float>(std::min(look.indent, 8));
    if (look.icon) {
        in.painter.words(in.fonts.iconFace(16), x, in.painter.snap(middle(box) - in.px(8)),
                         look.icon, in.color(look.iconColor));
        x += in.px(16 + 8);
    }
    const Face face = in.fonts.face(look.type);
    const float room = right(box) - x;
    float width = widthOf(face, words);
    std::string shown(words);
    if (width > room + 0.5f) {
        in.tooltip(id, cell, words);
        // A number that is cut would be another number.
        shown = number ? "###" : shortened(face, words, room);
        width = widthOf(face, shown);
    }
    const float at = number ? right(box) - width : x;
    in.painter.words(face, at, middle(box) - face.line / 2, shown, in.color(look.color));
    if (number) paintNote(pass, x, at, box, look.note);
}

void drawCell(GridPass& pass, const DrawnRow& row, int index) {
    Ui::Inner& in = pass.in;
    const Rect cell = pass.cellOf(index, row.rect);
    const GridMemory::Spot spot{row.key, index};
    if (pass.memory.editing && pass.memory.editing->spot == spot) return drawGridField(pass, cell);
    const std::uint32_t id = pass.idOf(spot);
    const std::string words =
        shownIn(pass.column(index), pass.rows, row.row, index, pass.language());
    const GridLook look = pass.rows.look ? pass.rows.look(row.row, index) : GridLook{};
    std::string name = words.empty() ? pass.ui.texts("grid.empty") : words;
    if (!look.says.empty()) name += ", " + look.says;
    const Use use = in.use({.id = id,
                            .role = Role::gridCell,
                            .name = std::move(name),
                            .namesRow = index == 0,
                            .tabStop = pass.memory.active == spot,
                            .columns = index + 1 + (pass.checkWidth > 0 ? 1 : 0),
                            .rect = cell});
    pass.drew(id, spot);
    if (use.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Arrow); // it is no button
    paintCell(pass, index, cell, id, words, look);
    if (use.ring) in.focusRing(grown(cell, -in.px(2)), in.px(4), -1);
    if (use.pressed) pressCell(pass, row, index, id);
    if (in.typing == id) beginEditing(pass, row.place, index, true);
    if (pass.style.menu.empty()) return;
    const int chosen = in.menuOf(id, cell, pass.column(index).head, pass.style.menu);
    if (chosen < 0) return;
    pass.out.menuChosen = chosen;
    pass.out.menuAt = {row.row, index};
}

void drawCheck(GridPass& pass, const DrawnRow& row) {
    Ui::Inner& in = pass.in;
    const Rect cell = pass.cellOf(-1, row.rect);
    const GridMemory::Spot spot{row.key, -1};
    const std::uint32_t id = pass.idOf(spot);
    const std::string name = shownIn(pass.column(0), pass.rows, row.row, 0, pass.language());
    in.recorder.open(
        {.id = Ui::Inner::about(id, "cell"), .role = Role::cell, .columns = 1, .rect = cell});
    const Use use = in.use({.id = id,
                            .role = Role::checkbox,
                            .name = pass.ui.texts("grid.choose", {{"name", name}}),
                            .checked = row.chosen,
                            .tabStop = pass.memory.active == spot,
                            .rect = cell});
    in.recorder.close();
    pass.drew(id, spot);
    const Rect box{cell.x + pass.edge, middle(cell) - in.px(10), in.px(20), in.px(20)};
    paintCheckbox(in, box, row.chosen, use.hovered, false);
    if (use.ring) in.focusRing(box, in.px(4), in.px(2));
    if (!use.pressed) return;
    if (ImGui::GetIO().KeyShift)
        pass.memory.choice.reach(pass.memory.order, pass.rows, row.place, row.place);
    else
        pass.memory.choice.toggle(row.key);
    announceChoice(pass);
}

void drawRow(GridPass& pass, int place) {
    Ui::Inner& in = pass.in;
    const float offset = in.painter.snap(in.scrolling.offset(pass.area));
    DrawnRow row{.place = place, .row = pass.memory.order.row(place), .key = pass.key(place)};
    row.rect = {pass.view.x, pass.view.y + pass.rowHeight * static_cast<float>(place) - offset,
                pass.view.width, pass.rowHeight};
    row.chosen = pass.memory.choice.holds(row.key);
    const std::uint32_t id = Ui::Inner::about(pass.id, "row" + row.key);
    Node node{.id = id, .role = Role::row, .rows = place + 2, .rect = row.rect};
    if (pass.style.select) node.checked = row.chosen;
    in.recorder.open(std::move(node));
    const Color fill = row.chosen            ? Color::accentSoft
                       : in.hovers(row.rect) ? Color::hover
                                             : Color::none;
    in.painter.fill(row.rect, in.easing.color(id, in.color(fill)));
    in.painter.horizontal(row.rect.x, bottom(row.rect) - in.painter.hair(), row.rect.width,
                          in.color(Color::grid));
    if (pass.checkWidth > 0) drawCheck(pass, row);
    drawCell(pass, row, 0);
    const float stays = pass.stays();
    in.painter.pushClip(
        {row.rect.x + stays, row.rect.y, std::max(0.0f, row.rect.width - stays), row.rect.height});
    for (int i = 1; i <= pass.last(); ++i)
        drawCell(pass, row, i);
    in.painter.popClip();
    in.recorder.close();
}

/// The column that has the keyboard is brought beside the one that stays.
void revealColumn(GridPass& pass) {
    Ui::Inner& in = pass.in;
    const int column = pass.memory.active.column;
    if (!in.focus.wantsView() || !pass.memory.inside || column < 1) return;
    const GridPass::Span& span = pass.spans[static_cast<std::size_t>(column)];
    const float across = in.scrolling.across(pass.area);
    const float most = span.x - pass.stays();
    const float least = span.x + span.width - pass.view.width;
    in.scrolling.scrollAcross(pass.area, std::clamp(across, std::min(least, most), most));
}

} // namespace

void drawGridRows(GridPass& pass) {
    Ui::Inner& in = pass.in;
    const float offset = in.scrolling.offset(pass.area);
    const int count = pass.count();
    const int from = std::clamp(static_cast<int>(offset / pass.rowHeight), 0, count);
    const int to =
        std::clamp(static_cast<int>((offset + pass.view.height) / pass.rowHeight) + 1, from, count);
    // Rows that have the keyboard, or had it in the pass before, are always there, or it would be
    // lost by scrolling, and with it what was typed.
    std::set<int> places{pass.memory.place};
    if (pass.memory.editing) places.insert(pass.memory.editing->place);
    for (int place = from; place < to; ++place)
        places.insert(place);
    in.painter.pushClip(pass.view);
    in.scrollStack.push_back(pass.area);
    for (const int place : places)
        if (place >= 0 && place < count) drawRow(pass, place);
    in.scrollStack.pop_back();
    if (in.scrolling.across(pass.area) > 0)
        in.painter.vertical(pass.view.x + pass.stays(), pass.head.y,
                            pass.rowHeight * static_cast<float>(count) + pass.head.height,
                            in.color(Color::border));
    const float height = pass.rowHeight * static_cast<float>(count);
    in.painter.popClip();
    in.scrolling.add({pass.area, pass.view, height, in.recorder.layer(),
                      static_cast<int>(in.scrollStack.size()) + 1, pass.whole});
    revealColumn(pass);
    Rect bars = pass.view;
    bars.height += pass.barRoom;
    drawScrollBars(in, pass.area, bars, {pass.whole, height + pass.barRoom});
}

} // namespace kam::ui
