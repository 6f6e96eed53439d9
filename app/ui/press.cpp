#include "app/ui/icons.hpp"
#include "app/ui/inner.hpp"
#include "app/ui/widgets.hpp"

namespace kam::ui {
namespace {

/// What a button looks like in one state.
struct Look {
    Color fill = Color::none;
    Color label = Color::ink;
    Color border = Color::none;
    bool shadow = false;
};

Look lookOf(ButtonKind kind, const Use& use, bool disabled) {
    if (disabled) return {.fill = Color::sunken, .label = Color::inkDisabled};
    const Color neutral = use.held ? Color::press : use.hovered ? Color::hover : Color::surface;
    switch (kind) {
    case ButtonKind::primary:
        return {.fill = use.held      ? Color::accentPress
                        : use.hovered ? Color::accentHover
                                      : Color::accent,
                .label = Color::onAccent};
    case ButtonKind::secondary:
        return {neutral, Color::ink, Color::border, !use.held};
    case ButtonKind::danger:
        return {neutral, Color::alert, Color::alertLine, false};
    case ButtonKind::quiet:
        break;
    }
    return {.fill = neutral == Color::surface ? Color::none : neutral, .label = Color::ink2};
}

void paintBox(Ui::Inner& in, std::uint32_t id, const Rect& rect, const Look& look, float radius) {
    const float hair = in.painter.hair();
    if (look.shadow)
        in.painter.fill({rect.x, rect.y + hair, rect.width, rect.height}, in.color(Color::shadow),
                        radius);
    in.painter.fill(rect, in.easing.color(id, in.color(look.fill)), radius);
    in.painter.outline(rect, in.color(look.border), radius, hair);
}

void paintIcon(Ui::Inner& in, Icon icon, float size, float x, float centre, Color color) {
    in.painter.words(in.fonts.iconFace(size), x, in.painter.snap(centre - in.px(size) / 2), icon,
                     in.color(color));
}

bool linkAt(Ui& ui, std::string_view label, std::string_view name, bool atRight) {
    Ui::Inner& in = ui.inner();
    const Face face = in.fonts.face(Type::dataStrong);
    const std::string_view said = name.empty() ? label : name;
    const std::uint32_t id = in.identify(Role::link, said);
    const float width = std::min(widthOf(face, label), in.line());
    const std::vector<Line> lines = breakLines(face, label, width);
    const float height = face.line * static_cast<float>(lines.size());
    const Rect rect = atRight ? in.placeRight(id, width, height) : in.place(width, height);
    const Use use = in.use({.id = id, .role = Role::link, .name = std::string(said), .rect = rect});
    const Rgba color = in.color(use.held      ? Color::accentPress
                                : use.hovered ? Color::accentHover
                                              : Color::accent);
    float top = rect.y;
    for (const Line& line : lines) {
        in.painter.words(face, rect.x, top, label.substr(line.from, line.to - line.from), color);
        if (use.hovered)
            in.painter.horizontal(rect.x, in.painter.baseline(face, top) + in.px(2), line.width,
                                  color);
        top += face.line;
    }
    if (use.ring) in.focusRing(rect, in.px(4), in.px(2));
    return use.pressed;
}

} // namespace

bool button(Ui& ui, std::string_view label, const ButtonStyle& style) {
    Ui::Inner& in = ui.inner();
    const bool small = style.height <= 32;
    const Face face = in.fonts.face(small ? Type::dataStrong : Type::bodyStrong);
    const float iconSize = small ? 16 : 18;
    const float pad = in.px(small                             ? 12.0f
                            : style.kind == ButtonKind::quiet ? 10.0f
                                                              : 14.0f) +
                      in.painter.hair();
    const float iconRoom = in.px(label.empty() ? iconSize : iconSize + 8);
    const float room = in.line();
    const float whole = widthOf(face, label);
    // Where there is little room the icon behind goes, then the label stands on several lines.
    const bool trails =
        style.trailing && whole + iconRoom * (style.leading ? 2.0f : 1.0f) + 2 * pad <= room + 0.5f;
    const float icons = (style.leading ? iconRoom : 0) + (trails ? iconRoom : 0);
    std::vector<Line> lines{{0, label.size(), label.size(), whole}};
    if (whole + icons + 2 * pad > room + 0.5f)
        lines = breakLines(face, label, room - icons - 2 * pad);
    float labelWidth = 0;
    for (const Line& line : lines)
        labelWidth = std::max(labelWidth, line.width);
    const float labelHeight = face.line * static_cast<float>(lines.size());
    const float inside = labelWidth + icons;
    const float width = style.fill ? in.room() : inside + 2 * pad;
    const float height = lines.size() > 1 ? labelHeight + in.px(14) : 0;
    const Rect rect = in.place(width, std::max(in.target(style.height), height));
    const std::string_view said = style.name.empty() ? label : style.name;
    const std::uint32_t id = in.identify(Role::button, said);
    const Use use = in.use(
        {.id = id,
         .role = Role::button,
         .name = std::string(said),
         .description = std::string(style.tooltip == said ? std::string_view() : style.tooltip),
         .disabled = style.disabled,
         .shortcut = std::string(style.shortcut),
         .rect = rect},
        label);
    const Look look = lookOf(style.kind, use, style.disabled);
    paintBox(in, id, rect, look, in.px(6));
    float x = rect.x + (rect.width - inside) / 2;
    if (style.leading) {
        paintIcon(in, style.leading, iconSize, x, middle(rect), look.label);
        x += iconRoom;
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
        in.painter.words(
            face, x, middle(rect) - labelHeight / 2 + face.line * static_cast<float>(i),
            label.substr(lines[i].from, lines[i].to - lines[i].from), in.color(look.label));
    if (trails)
        paintIcon(in, style.trailing, iconSize, x + labelWidth + in.px(8), middle(rect),
                  look.label);
    if (use.ring) in.focusRing(rect, in.px(6), in.px(2));
    in.tooltip(id, rect, style.tooltip);
    return use.pressed;
}

bool searchButton(Ui& ui, std::string_view label, std::string_view key) {
    Ui::Inner& in = ui.inner();
    const Rect rect = in.place(in.room(), in.target(36));
    const std::uint32_t id = in.identify(Role::button, label);
    const Use use = in.use({.id = id,
                            .role = Role::button,
                            .name = std::string(label),
                            .shortcut = std::string(key),
                            .rect = rect});
    const Color fill = use.held ? Color::press : use.hovered ? Color::hover : Color::surface;
    paintBox(in, id, rect, {.fill = fill, .border = Color::borderStrong}, in.px(6));
    paintIcon(in, icon::search, 18, rect.x + in.px(12), middle(rect), Color::ink3);
    const Face face = in.fonts.face(Type::body), note = in.fonts.face(Type::note);
    in.painter.words(face, rect.x + in.px(12 + 18 + 8), middle(rect) - face.line / 2, label,
                     in.color(Color::ink2));
    in.painter.words(note, right(rect) - in.px(12) - widthOf(note, key),
                     middle(rect) - note.line / 2, key, in.color(Color::ink3));
    if (use.ring) in.focusRing(rect, in.px(6), in.px(2));
    return use.pressed;
}

bool iconButton(Ui& ui, Icon icon, std::string_view name, bool disabled) {
    Ui::Inner& in = ui.inner();
    const float size = in.target(36);
    const Rect rect = in.place(size, size);
    const std::uint32_t id = in.identify(Role::button, name);
    const Use use = in.use({.id = id,
                            .role = Role::button,
                            .name = std::string(name),
                            .disabled = disabled,
                            .rect = rect});
    const Look look =
        disabled ? Look{.label = Color::inkDisabled} : lookOf(ButtonKind::quiet, use, false);
    paintBox(in, id, rect, look, in.px(6));
    paintIcon(in, icon, 20, rect.x + (size - in.px(20)) / 2, middle(rect), look.label);
    if (use.ring) in.focusRing(rect, in.px(6), -1);
    in.tooltip(id, rect, name);
    return use.pressed;
}

bool link(Ui& ui, std::string_view label, std::string_view name) {
    return linkAt(ui, label, name, false);
}

bool linkRight(Ui& ui, std::string_view label, std::string_view name) {
    return linkAt(ui, label, name, true);
}

bool pressRow(Ui& ui, const PressRow& style, Content content) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t id = in.identify(Role::button, style.name);
    const Slot slot = in.open(std::max(in.target(style.height), in.sizes.recall(id)));
    const Rect rect = slot.rect;
    const bool boxed = style.boxed;
    // Rows in a card are painted up to its edge, others a little beyond their words.
    const float bleed = boxed ? 0 : in.region().bleed;
    const Rect painted{rect.x - bleed, rect.y, rect.width + 2 * bleed, rect.height};
    const float radius = bleed > 0 ? 0 : in.px(6);
    Node node{.id = id, .role = Role::button, .name = std::string(style.name), .rect = rect};
    if (style.current) node.checked = true;
    const Use use = in.use(std::move(node));
    const Color idle = !style.current ? Color::none : boxed ? Color::surface : Color::accentSoft;
    const bool lit = !style.current && (use.hovered || use.held);
    const Color fill = !lit ? idle : use.held ? Color::press : Color::hover;
    in.painter.fill(painted, in.easing.color(id, in.color(fill)), radius);
    if (boxed && style.current)
        in.painter.outline(painted, in.color(Color::border), radius, in.painter.hair());

    in.recorder.mute();
    in.pushSeed(style.name);
    in.pushRegion(id, {rect.x + in.px(style.padX), rect.y, rect.width - 2 * in.px(style.padX), 0});
    content();
    const float height = in.region().pen - rect.y;
    in.popRegion();
    in.popSeed();
    in.recorder.unmute();
    in.sizes.remember(id, height);
    if (use.ring) in.focusRing(painted, radius, -1);
    in.tooltip(id, rect, style.tooltip, true);
    in.close(slot, rect.width, std::max(in.target(style.height), height));
    in.lastRect = rect;
    return use.pressed;
}

} // namespace kam::ui
