#include "app/ui/grid_pass.hpp"
#include "app/ui/grid_values.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/scroll.hpp"

#include <algorithm>

namespace kam::ui {
namespace {

constexpr float rowHeight = 48, lineHeight = 24, below = 8; // dp

int figureOf(const GridPass& pass) {
    for (int i = 1; i <= pass.last(); ++i)
        if (pass.column(i).figure) return i;
    return 0;
}

std::string wordsOf(const GridPass& pass, int row, int column) {
    return shownIn(pass.column(column), pass.rows, row, column, pass.language());
}

/// What the row does not show: a name and a value a line.
void drawRest(GridPass& pass, int row, const Rect& rect, int figure) {
    Ui::Inner& in = pass.in;
    const Face name = in.fonts.face(Type::note), value = in.fonts.face(Type::data);
    float y = rect.y;
    for (int i = 1; i <= pass.last(); ++i) {
        if (i == figure) continue;
        const std::string words = wordsOf(pass, row, i);
        const std::string_view shown = words.empty() ? "—" : std::string_view(words);
        const Rect line{rect.x, y, rect.width, in.px(lineHeight)};
        const std::string_view head = pass.column(i).head;
        const float room = line.width - widthOf(name, head) - in.px(12);
        const std::string fits =
            widthOf(value, shown) > room ? shortened(value, shown, room) : std::string(shown);
        in.painter.words(name, line.x, middle(line) - name.line / 2, head, in.color(Color::ink3));
        in.painter.words(value, right(line) - widthOf(value, fits), middle(line) - value.line / 2,
                         fits, in.color(Color::ink));
        in.recorder.add({.id = Ui::Inner::about(pass.idOf({pass.rows.key(row), i}), "line"),
                         .role = Role::text,
                         .name = std::string(head) + ": " + std::string(shown),
                         .rect = line});
        y += line.height;
    }
}

void drawLine(GridPass& pass, int place, const Rect& rect, int figure) {
    Ui::Inner& in = pass.in;
    const int row = pass.memory.order.row(place);
    const std::string key = pass.rows.key(row);
    const bool open = pass.memory.unfolded == key;
    const std::string name = wordsOf(pass, row, 0);
    const std::string number = pass.rows.glance ? pass.rows.glance(row)
                               : figure > 0     ? wordsOf(pass, row, figure)
                                                : std::string();
    const bool opens = pass.style.opensOnPhone;
    in.recorder.open(
        {.id = Ui::Inner::about(pass.id, "row" + key), .role = Role::listItem, .rect = rect});
    const Rect line{rect.x, rect.y, rect.width, in.px(rowHeight)};
    const std::uint32_t id = pass.idOf({key, 0});
    Node node{.id = id,
              .role = Role::button,
              .name = number.empty() ? name : name + ", " + number,
              .rect = line};
    if (!opens) node.expanded = open;
    const Use use = in.use(std::move(node));
    const Color fill = use.held ? Color::press : use.hovered ? Color::hover : Color::none;
    in.painter.fill(line, in.easing.color(id, in.color(fill)));
    const int indent = pass.rows.look ? std::min(pass.rows.look(row, 0).indent, 4) : 0;
    const float left = line.x + pass.edge + in.px(16) * static_cast<float>(indent),
                end = right(line) - pass.edge;
    in.painter.words(in.fonts.iconFace(16), end - in.px(16),
                     in.painter.snap(middle(line) - in.px(8)),
                     opens  ? icon::pencil
                     : open ? icon::chevronUp
                            : icon::chevronDown,
                     in.color(Color::ink3));
    const Face strong = in.fonts.face(Type::dataStrong), face = in.fonts.face(Type::data);
    const float numberX = end - in.px(16 + 8) - widthOf(face, number);
    in.painter.words(face, numberX, middle(line) - face.line / 2, number, in.color(Color::ink));
    in.painter.words(strong, left, middle(line) - strong.line / 2,
                     widthOf(strong, name) > numberX - left - in.px(12)
                         ? shortened(strong, name, numberX - left - in.px(12))
                         : name,
                     in.color(Color::ink));
    if (use.ring) in.focusRing(grown(line, -in.px(2)), in.px(4), -1);
    if (open)
        drawRest(pass, row, {left, bottom(line), end - left, rect.height - line.height}, figure);
    in.painter.horizontal(rect.x, bottom(rect) - in.painter.hair(), rect.width,
                          in.color(Color::grid));
    in.recorder.close();
    if (!use.pressed) return;
    if (opens) {
        pass.out.opened = row;
        return;
    }
    pass.memory.unfolded = open ? std::string() : key;
    pass.memory.unfoldedAt = open ? -1 : place;
}

} // namespace

void drawGridPhone(GridPass& pass) {
    Ui::Inner& in = pass.in;
    const Region& region = in.region();
    const int count = pass.count();
    const float high = in.px(rowHeight);
    const int figure = figureOf(pass);
    const int open = pass.memory.unfoldedAt;
    const int lines = pass.last() - (figure > 0 ? 1 : 0);
    const float more = open < 0 ? 0 : in.px(lineHeight * static_cast<float>(lines) + below);
    const float all = high * static_cast<float>(count) + more;
    const float space = bottom(in.page) - in.px(pass.style.bottom) - region.pen;
    const float room = pass.style.height > 0 ? in.px(pass.style.height) : std::max(space, 4 * high);
    pass.edge = std::max(region.bleed, in.px(8));
    Rect view = in.place(region.width, std::min(room, std::max(all, 4 * high)));
    view.x -= region.bleed;
    view.width += 2 * region.bleed;
    pass.view = view;
    const float offset = in.painter.snap(in.scrolling.offset(pass.area));
    const auto topOf = [&](int place) {
        return high * static_cast<float>(place) + (open >= 0 && place > open ? more : 0);
    };
    in.recorder.open(
        {.id = pass.id, .role = Role::list, .name = std::string(pass.style.name), .rect = view});
    in.painter.pushClip(view);
    in.scrollStack.push_back(pass.area);
    // One row beyond what is in sight, so that Tab goes on to it.
    const int from =
        std::clamp(static_cast<int>((offset - more) / high) - 1, 0, std::max(0, count - 1));
    for (int place = from; place < count && topOf(place) < offset + view.height + high; ++place)
        drawLine(
            pass, place,
            {view.x, view.y + topOf(place) - offset, view.width, topOf(place + 1) - topOf(place)},
            figure);
    in.scrollStack.pop_back();
    in.scrolling.add(
        {pass.area, view, all, in.recorder.layer(), static_cast<int>(in.scrollStack.size()) + 1});
    drawScrollBars(in, pass.area, view, {0, all});
    in.painter.popClip();
    in.recorder.close();
    if (count == 0) drawNoMatch(pass);
    pass.memory.drawn.clear();
}

} // namespace kam::ui
