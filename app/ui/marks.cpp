#include "app/ui/marks.hpp"

#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/base/text.hpp"

#include <cmath>

namespace kam::ui {
namespace {

struct BadgeColors {
    Color fill, words;
};

BadgeColors colorsOf(BadgeKind kind) {
    switch (kind) {
    case BadgeKind::positive:
        return {Color::accentSoft, Color::accent};
    case BadgeKind::alert:
        return {Color::alertSoft, Color::alert};
    case BadgeKind::neutral:
        break;
    }
    return {Color::sunken, Color::ink2};
}

/// Words in the middle of a box.
void paintCentred(Ui::Inner& in, const Rect& rect, Type type, std::string_view words, Color color) {
    const Face face = in.fonts.face(type);
    in.painter.words(face, rect.x + (rect.width - widthOf(face, words)) / 2,
                     middle(rect) - face.line / 2, words, in.color(color));
}

void say(Ui::Inner& in, std::string_view words, const Rect& rect) {
    in.recorder.add({.id = in.identify(Role::text, words),
                     .role = Role::text,
                     .name = std::string(words),
                     .rect = rect});
}

void paintMark(Ui::Inner& in, const Rect& mark, Mark state, bool isCurrent) {
    const float radius = std::min(in.px(2), mark.height / 2);
    const Color fill = state == Mark::answered ? Color::accent
                       : isCurrent             ? Color::surface
                       : state == Mark::open   ? Color::track
                                               : Color::none;
    in.painter.fill(mark, in.color(fill), radius);
    if (isCurrent) in.painter.outline(mark, in.color(Color::accent), radius, in.px(2));
    if (state != Mark::notApplicable) return;
    if (!isCurrent) in.painter.outline(mark, in.color(Color::axis), radius, in.painter.hair());
    in.painter.polyline(
        {{mark.x + in.px(2), bottom(mark) - in.px(1)}, {right(mark) - in.px(2), mark.y + in.px(1)}},
        false, {in.color(Color::axis), in.painter.hair()});
}

} // namespace

float pipsWidth(const Ui::Inner& in) { return in.px(4 * 8 + 3 * 2); }

void paintPips(Ui::Inner& in, float x, float centre, int filled, bool chosen) {
    const float size = in.px(8);
    for (int i = 0; i < 4; ++i) {
        const Rect pip{x + static_cast<float>(i) * in.px(10), in.painter.snap(centre - size / 2),
                       size, size};
        if (i < filled)
            in.painter.fill(pip, in.color(chosen ? Color::accent : Color::sequence3), in.px(2));
        else
            in.painter.outline(pip, in.color(Color::axis), in.px(2), in.painter.hair());
    }
}

float keyCapWidth(Ui::Inner& in, std::string_view key) {
    const float inside = widthOf(in.fonts.face(Type::noteStrong), key);
    return std::max(in.px(20), inside + in.px(12));
}

void paintKeyCap(Ui::Inner& in, float x, float y, std::string_view key) {
    const Rect rect{in.painter.snap(x), in.painter.snap(y), keyCapWidth(in, key), in.px(20)};
    const float hair = in.painter.hair();
    in.painter.fill(rect, in.color(Color::surface), in.px(4));
    in.painter.outline(rect, in.color(Color::border), in.px(4), hair);
    const float corner = in.px(2.5f);
    in.painter.fill({rect.x + corner, bottom(rect) - hair, rect.width - 2 * corner, hair},
                    in.color(Color::borderStrong));
    paintCentred(in, rect, Type::noteStrong, key, Color::ink2);
}

float countWidth(Ui::Inner& in, std::string_view count) {
    return std::max(in.px(20), widthOf(in.fonts.face(Type::noteStrong), count) + in.px(12));
}

void paintCount(Ui::Inner& in, float x, float y, std::string_view count) {
    const Rect rect{x, y, countWidth(in, count), in.px(20)};
    in.painter.fill(rect, in.color(Color::alertSoft), in.px(4));
    paintCentred(in, rect, Type::noteStrong, count, Color::alert);
}

void paintRadio(Ui::Inner& in, const Rect& box, bool chosen, bool disabled) {
    const Vertex centre{box.x + box.width / 2, middle(box)};
    const float radius = box.width / 2;
    if (chosen) {
        in.painter.disc(centre, radius, in.color(disabled ? Color::inkDisabled : Color::accent));
        in.painter.disc(centre, in.px(4), in.color(Color::onAccent));
        return;
    }
    in.painter.disc(centre, radius, in.color(disabled ? Color::sunken : Color::surface));
    const float hair = in.painter.hair();
    in.painter.ring(centre, radius - hair / 2,
                    {in.color(disabled ? Color::border : Color::borderStrong), hair});
}

void paintCheckbox(Ui::Inner& in, const Rect& box, bool checked, bool hovered, bool disabled) {
    const float radius = in.px(4);
    if (checked) {
        in.painter.fill(box, in.color(disabled ? Color::inkDisabled : Color::accent), radius);
        in.painter.words(in.fonts.iconFace(16), box.x + in.px(2), box.y + in.px(2), icon::check,
                         in.color(Color::onAccent));
        return;
    }
    in.painter.fill(box,
                    in.color(disabled  ? Color::sunken
                             : hovered ? Color::hover
                                       : Color::surface),
                    radius);
    in.painter.outline(box, in.color(disabled ? Color::border : Color::borderStrong), radius,
                       in.painter.hair());
}

void badge(Ui& ui, std::string_view words, BadgeKind kind, Icon icon, float width) {
    Ui::Inner& in = ui.inner();
    const Face face = in.fonts.face(Type::noteStrong);
    const float iconRoom = icon ? in.px(14 + 4) : 0;
    const float inside = iconRoom + widthOf(face, words);
    const Rect rect = in.place(width > 0 ? in.px(width) : inside + in.px(12), in.px(20));
    const BadgeColors colors = colorsOf(kind);
    in.painter.fill(rect, in.color(colors.fill), in.px(4));
    // With an icon it reads from the left, so that icons stand in a column.
    float x = icon ? rect.x + in.px(6) : rect.x + (rect.width - inside) / 2;
    if (icon) {
        in.painter.words(in.fonts.iconFace(14), x, in.painter.snap(rect.y + in.px(3)), icon,
                         in.color(colors.words));
        x += iconRoom;
    }
    in.painter.words(face, x, middle(rect) - face.line / 2, words, in.color(colors.words));
    say(in, words, rect);
}

void keyCap(Ui& ui, std::string_view key) {
    Ui::Inner& in = ui.inner();
    const Rect rect = in.place(keyCapWidth(in, key), in.px(20));
    paintKeyCap(in, rect.x, rect.y, key);
    say(in, key, rect);
}

void avatar(Ui& ui, std::string_view name) {
    Ui::Inner& in = ui.inner();
    const Rect rect = in.place(in.px(28), in.px(28));
    const Vertex centre{rect.x + rect.width / 2, middle(rect)};
    in.painter.disc(centre, in.px(14), in.color(Color::sunken));
    in.painter.ring(centre, in.px(14) - in.painter.hair() / 2,
                    {in.color(Color::border), in.painter.hair()});
    paintCentred(in, rect, Type::noteStrong, initials(name), Color::ink2);
}

void numberTile(Ui& ui, std::string_view number) {
    Ui::Inner& in = ui.inner();
    const Rect rect = in.place(in.px(20), in.px(20));
    in.painter.fill(rect, in.color(Color::sunken), in.px(4));
    paintCentred(in, rect, Type::noteStrong, number, Color::ink2);
    say(in, number, rect);
}

void pips(Ui& ui, int filled, bool chosen) {
    Ui::Inner& in = ui.inner();
    const Rect rect = in.place(pipsWidth(in), in.px(8));
    paintPips(in, rect.x, middle(rect), filled, chosen);
}

void progressBar(Ui& ui, std::string_view name, double fraction, float height) {
    Ui::Inner& in = ui.inner();
    const Rect rect = in.place(in.room(), in.px(height));
    const auto share = static_cast<float>(std::clamp(fraction, 0.0, 1.0));
    in.painter.fill(rect, in.color(Color::sequence0), in.px(2));
    if (share > 0)
        in.painter.fill({rect.x, rect.y, rect.width * share, rect.height}, in.color(Color::accent),
                        in.px(2));
    in.recorder.add(
        {.id = in.identify(Role::progress, name),
         .role = Role::progress,
         .name = std::string(name),
         .value = formatPercent(100.0 * static_cast<double>(share), 0, ui.texts.language()),
         .range = Range{100.0 * static_cast<double>(share), 0, 100},
         .rect = rect});
}

void marks(Ui& ui, const std::vector<Mark>& states, int current, float markWidth, float height) {
    Ui::Inner& in = ui.inner();
    const float gap = in.px(4);
    const float width = in.px(markWidth);
    const auto count = static_cast<float>(states.size());
    const Rect rect = in.place(count * (width + gap) - gap, in.px(height));
    for (std::size_t i = 0; i < states.size(); ++i) {
        const float x = rect.x + static_cast<float>(i) * (width + gap);
        const bool isCurrent = static_cast<int>(i) == current;
        const float taller = isCurrent ? in.px(4) : 0;
        const Rect mark{x, rect.y - taller / 2, width, rect.height + taller};
        paintMark(in, mark, states[i], isCurrent);
    }
}

void stepCircle(Ui& ui, int number, bool done, bool current) {
    Ui::Inner& in = ui.inner();
    const Rect rect = in.place(in.px(22), in.px(22));
    const Vertex centre{rect.x + rect.width / 2, middle(rect)};
    const float radius = in.px(11);
    if (done) {
        in.painter.disc(centre, radius, in.color(Color::accent));
        in.painter.words(in.fonts.iconFace(14), rect.x + in.px(4), rect.y + in.px(4), icon::check,
                         in.color(Color::onAccent));
        return;
    }
    const float line = current ? in.px(2) : in.painter.hair();
    in.painter.disc(centre, radius, in.color(Color::surface));
    in.painter.ring(centre, radius - line / 2,
                    {in.color(current ? Color::accent : Color::borderStrong), line});
    paintCentred(in, rect, Type::noteStrong, std::to_string(number),
                 current ? Color::accent : Color::ink2);
}

void logo(Ui& ui, float size) {
    Ui::Inner& in = ui.inner();
    const Rect rect = in.place(in.px(size), in.px(size));
    const float unit = rect.width / 32;
    const Rgba key = in.color(Color::onAccent);
    in.painter.fill(rect, in.color(Color::accent), 8 * unit);
    const auto at = [&](float x, float y) { return Vertex{rect.x + x * unit, rect.y + y * unit}; };
    in.painter.ring(at(11.5f, 16), 4.25f * unit, {key, 3.5f * unit});
    in.painter.polyline({at(15.5f, 16), at(25.5f, 16), at(25.5f, 20.5f)}, false, {key, 3 * unit});
    in.painter.polyline({at(21, 16), at(21, 19)}, false, {key, 3 * unit});
}

} // namespace kam::ui
