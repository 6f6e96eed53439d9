#include "app/ui/inner.hpp"
#include "app/ui/marks.hpp"
#include "app/ui/widgets.hpp"

namespace kam::ui {
namespace {

Use useItem(Ui::Inner& in, std::uint32_t id, const NavItem& item, const Rect& rect) {
    const Role role = item.opens ? Role::button : Role::link;
    Node node{.id = id, .role = role, .name = std::string(item.label), .rect = rect};
    if (item.current && !item.opens) node.checked = true;
    if (item.badge > 0) node.description = std::string(item.badgeName);
    return in.use(std::move(node));
}

void paintItemIcon(Ui::Inner& in, const NavItem& item, float x, float centre, float size,
                   Color color) {
    if (item.icon)
        in.painter.words(in.fonts.iconFace(size), x, in.painter.snap(centre - in.px(size) / 2),
                         item.icon, in.color(color));
}

/// Icon above label, or the icon alone: the phone's bottom bar.
bool below(Ui::Inner& in, const NavItem& item) {
    const Rect rect = in.place(in.room(), in.px(item.height));
    const std::uint32_t id = in.identify(item.opens ? Role::button : Role::link, item.label);
    const Use use = useItem(in, id, item, rect);
    const Face face = in.fonts.face(item.current ? Type::noteStrong : Type::note);
    const Color color = item.current ? Color::accent : Color::ink2;
    const float centre = rect.x + rect.width / 2;
    const bool labelled = !item.collapsed;
    paintItemIcon(in, item, centre - in.px(12), labelled ? rect.y + in.px(20) : middle(rect), 24,
                  color);
    if (labelled)
        in.painter.words(face, centre - widthOf(face, item.label) / 2, rect.y + in.px(34),
                         item.label, in.color(color));
    else
        in.tooltip(id, rect, item.label);
    if (use.ring) in.focusRing(grown(rect, -in.px(2)), in.px(6), -1);
    return use.pressed;
}

} // namespace

bool navItem(Ui& ui, const NavItem& item) {
    Ui::Inner& in = ui.inner();
    if (item.below) return below(in, item);
    const Rect rect = in.place(item.collapsed ? in.target(40) : in.room(), in.target(36));
    const std::uint32_t id = in.identify(Role::link, item.label);
    const Use use = useItem(in, id, item, rect);
    const Color fill = item.current  ? Color::accentSoft
                       : use.held    ? Color::press
                       : use.hovered ? Color::hover
                                     : Color::none;
    const Color color = item.current ? Color::accent : use.hovered ? Color::ink : Color::ink2;
    in.painter.fill(rect, in.easing.color(id, in.color(fill)), in.px(6));
    paintItemIcon(in, item,
                  item.collapsed ? rect.x + (rect.width - in.px(20)) / 2 : rect.x + in.px(12),
                  middle(rect), 20, color);
    if (item.collapsed) {
        in.tooltip(id, rect, item.label, true);
        if (item.badge > 0)
            paintCount(in, right(rect) - in.px(18), rect.y - in.px(2), std::to_string(item.badge));
    } else {
        const Face face = in.fonts.face(item.current ? Type::bodyStrong : Type::body);
        in.painter.words(face, rect.x + in.px(44), middle(rect) - face.line / 2, item.label,
                         in.color(color));
        if (item.badge > 0) {
            const std::string count = std::to_string(item.badge);
            paintCount(in, right(rect) - in.px(12) - countWidth(in, count),
                       middle(rect) - in.px(10), count);
        }
    }
    if (use.ring) in.focusRing(rect, in.px(6), -1);
    return use.pressed;
}

} // namespace kam::ui
