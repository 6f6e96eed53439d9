#include "app/ui/grid_pass.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/marks.hpp"

namespace kam::ui {
namespace {

constexpr float gripWidth = 8; // dp, around the border between two heads
constexpr float step = 16;     // dp, by which a key changes a width

Sort next(Sort way) {
    switch (way) {
    case Sort::none:
        return Sort::ascending;
    case Sort::ascending:
        return Sort::descending;
    case Sort::descending:
        break;
    }
    return Sort::none;
}

void sortBy(GridPass& pass, int column) {
    GridSort& sort = pass.memory.sort;
    sort = {column, sort.column == column ? next(sort.way) : Sort::ascending};
    const Texts& texts = pass.ui.texts;
    const std::string name(pass.column(column).head);
    pass.ui.announce(sort.way == Sort::none ? texts("grid.sort.none")
                     : sort.way == Sort::ascending
                         ? texts("grid.sort.ascending", {{"column", name}})
                         : texts("grid.sort.descending", {{"column", name}}));
    pass.in.scrolling.scrollTo(pass.area, 0);
}

/// The border at the right of a head: dragged it changes the width, pressed twice it fits.
void drawGrip(GridPass& pass, int column, const Rect& cell) {
    Ui::Inner& in = pass.in;
    const float half = in.px(gripWidth) / 2;
    const Rect grip{right(cell) - half, cell.y, 2 * half, cell.height};
    const Rect seen = intersection(grip, in.painter.clip());
    const std::uint32_t own = Ui::Inner::about(pass.id, "grip" + std::to_string(column));
    if (seen.width > 0) in.pointer.add({own, seen, in.recorder.layer(), true, false});
    const bool held = in.pointer.held() == own;
    if (held || in.pointer.hot() == own) ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    if (held && in.pointer.clicked()) {
        pass.memory.dragged = widthOfColumn(pass, column);
        if (in.pointer.clicks() == 2) return fitColumn(pass, column);
    }
    if (held && in.pointer.movedX() != 0)
        resizeColumn(pass, column, pass.memory.dragged + in.pointer.fromPressX() / pass.ui.scale);
    const bool lit = held || in.pointer.hot() == own;
    const float width = lit ? in.px(2) : in.painter.hair();
    if (lit || in.hovers(pass.head))
        in.painter.fill({right(cell) - width, cell.y + (lit ? 0 : in.px(6)), width,
                         cell.height - (lit ? 0 : in.px(12))},
                        in.color(lit ? Color::accent : Color::border));
}

void paintLabel(GridPass& pass, int index, const Rect& cell, const Use& use) {
    Ui::Inner& in = pass.in;
    const GridColumn& column = pass.column(index);
    const Face face = in.fonts.face(Type::noteStrong);
    const Rect box = pass.insideOf(index, cell);
    const bool number = column.kind == GridKind::number;
    const Sort way = pass.memory.sort.column == index ? pass.memory.sort.way : Sort::none;
    const float signRoom = way == Sort::none ? 0 : in.px(14 + 2);
    const float width = widthOf(face, column.head);
    const float room = box.width - signRoom;
    const bool cut = width > room + 0.5f;
    const std::string words = cut ? shortened(face, column.head, room) : std::string(column.head);
    const float x = number ? right(box) - std::min(width, room) : box.x;
    const Rgba ink = in.color(use.hovered || way != Sort::none ? Color::ink2 : Color::ink3);
    in.painter.words(face, x, middle(box) - face.line / 2, words, ink);
    if (cut) in.tooltip(pass.idOf({{}, index}), cell, column.head);
    if (way == Sort::none) return;
    const float sign = number ? x - signRoom : x + std::min(width, room) + in.px(2);
    in.painter.words(in.fonts.iconFace(14), sign, in.painter.snap(middle(box) - in.px(7)),
                     way == Sort::ascending ? icon::arrowUp : icon::arrowDown, ink);
}

void resizeByKeys(GridPass& pass, int column) {
    const ImGuiIO& io = ImGui::GetIO();
    if (!io.KeyShift || io.KeyCtrl || io.KeyAlt || io.KeySuper) return;
    const int way = static_cast<int>(ImGui::IsKeyPressed(ImGuiKey_RightArrow, false)) -
                    static_cast<int>(ImGui::IsKeyPressed(ImGuiKey_LeftArrow, false));
    if (way == 0) return;
    resizeColumn(pass, column, widthOfColumn(pass, column) + step * static_cast<float>(way));
}

void drawHead(GridPass& pass, int index) {
    Ui::Inner& in = pass.in;
    const GridColumn& column = pass.column(index);
    const Rect cell = pass.cellOf(index, pass.head);
    const std::uint32_t id = pass.idOf({{}, index});
    in.recorder.open({.id = Ui::Inner::about(id, "head"),
                      .role = Role::columnHeader,
                      .name = std::string(column.head),
                      .sort = pass.memory.sort.column == index ? pass.memory.sort.way : Sort::none,
                      .columns = index + 1 + (pass.checkWidth > 0 ? 1 : 0),
                      .rect = cell});
    const Use use = in.use({.id = id,
                            .role = Role::button,
                            .name = std::string(column.head),
                            .description = pass.ui.texts("grid.headHelp"),
                            .tabStop = pass.memory.active == GridMemory::Spot{{}, index},
                            .rect = cell});
    in.recorder.close();
    pass.drew(id, {{}, index});
    in.painter.fill(cell, in.color(use.held      ? Color::press
                                   : use.hovered ? Color::hover
                                                 : Color::none));
    paintLabel(pass, index, cell, use);
    if (use.ring) in.focusRing(grown(cell, -in.px(2)), in.px(4), -1);
    if (use.pressed) sortBy(pass, index);
    if (use.focused) resizeByKeys(pass, index);
}

void drawCheckHead(GridPass& pass) {
    Ui::Inner& in = pass.in;
    const Rect cell = pass.cellOf(-1, pass.head);
    const std::uint32_t id = pass.idOf({{}, -1});
    const std::size_t chosen = pass.memory.choice.count();
    const bool all = chosen > 0 && chosen == static_cast<std::size_t>(pass.count());
    in.recorder.open({.id = Ui::Inner::about(id, "head"),
                      .role = Role::columnHeader,
                      .name = pass.ui.texts("grid.choice"),
                      .columns = 1,
                      .rect = cell});
    const Use use = in.use({.id = id,
                            .role = Role::checkbox,
                            .name = pass.ui.texts("grid.chooseAll"),
                            .checked = all,
                            .tabStop = pass.memory.active == GridMemory::Spot{{}, -1},
                            .rect = cell});
    in.recorder.close();
    pass.drew(id, {{}, -1});
    const Rect box{cell.x + pass.edge, middle(cell) - in.px(10), in.px(20), in.px(20)};
    paintCheckbox(in, box, all, use.hovered, false);
    if (chosen > 0 && !all)
        in.painter.fill({box.x + in.px(5), middle(box) - in.px(1), in.px(10), in.px(2)},
                        in.color(Color::accent));
    if (use.ring) in.focusRing(box, in.px(4), in.px(2));
    if (!use.pressed) return;
    if (all)
        pass.memory.choice.clear();
    else
        pass.memory.choice.all(pass.memory.order, pass.rows);
    announceChoice(pass);
}

} // namespace

void drawGridHead(GridPass& pass) {
    Ui::Inner& in = pass.in;
    in.recorder.open({.id = Ui::Inner::about(pass.id, "heads"),
                      .role = Role::row,
                      .rows = 1,
                      .rect = pass.head});
    in.painter.pushClip(pass.head);
    if (pass.checkWidth > 0) drawCheckHead(pass);
    drawHead(pass, 0);
    const float stays = pass.stays();
    in.painter.pushClip({pass.head.x + stays, pass.head.y, std::max(0.0f, pass.head.width - stays),
                         pass.head.height});
    for (int i = 1; i <= pass.last(); ++i)
        drawHead(pass, i);
    for (int i = 1; i <= pass.last(); ++i)
        drawGrip(pass, i, pass.cellOf(i, pass.head));
    in.painter.popClip();
    drawGrip(pass, 0, pass.cellOf(0, pass.head));
    in.painter.horizontal(pass.head.x, bottom(pass.head) - in.painter.hair(), pass.head.width,
                          in.color(Color::border));
    in.painter.popClip();
    in.recorder.close();
}

} // namespace kam::ui
