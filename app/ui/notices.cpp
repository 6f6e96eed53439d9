#include "app/ui/icons.hpp"
#include "app/ui/inner.hpp"
#include "app/ui/widgets.hpp"

namespace kam::ui {

bool emptyState(Ui& ui, const EmptyState& style) {
    Ui::Inner& in = ui.inner();
    bool used = false;
    card(ui, style.title, {.padY = 24, .minHeight = 180}, [&] {
        const auto centred = [&](float width) { return std::max(0.0f, (ui.width() - width) / 2); };
        if (style.icon) {
            const float side = centred(24);
            inset(ui, side, 0, side, 8, [&] { glyph(ui, style.icon, 24, Color::ink3); });
        }
        textCentred(ui, style.title, Type::bodyStrong);
        ui.gap(4);
        textCentred(ui, style.sentence, Type::data, Color::ink2);
        if (style.action.empty()) return;
        ui.gap(12);
        const float width = in.sizes.recall(Ui::Inner::about(in.seeds.back(), "action"));
        const float side = centred(width / ui.scale);
        inset(ui, side, 0, 0, 0, [&] {
            used = button(ui, style.action,
                          {.kind = ButtonKind::primary,
                           .leading = style.actionIcon,
                           .height = ui.phone() ? 48.0f : 36.0f});
            in.sizes.remember(Ui::Inner::about(in.seeds.back(), "action"), in.lastRect.width);
        });
    });
    return used;
}

bool notice(Ui& ui, NoticeKind kind, std::string_view words, std::string_view action) {
    Ui::Inner& in = ui.inner();
    const bool alert = kind == NoticeKind::alert;
    const Face face = in.fonts.face(Type::data);
    const Face strong = in.fonts.face(Type::dataStrong);
    const float pad = in.px(12);
    const float iconRoom = in.px(18 + 8);
    const float actionWidth = action.empty() ? 0 : widthOf(strong, action);
    const float beside = action.empty() ? 0 : actionWidth + in.px(16);
    const float width = in.room();
    const std::vector<Line> lines = breakLines(face, words, width - 2 * pad - iconRoom - beside);
    const float textHeight = face.line * static_cast<float>(lines.size());
    const Rect rect = in.place(width, textHeight + in.px(22));
    in.painter.fill(rect, in.color(alert ? Color::alertSoft : Color::accentSoft), in.px(6));
    in.painter.outline(rect, in.color(alert ? Color::alertLine : Color::accentLine), in.px(6),
                       in.painter.hair());
    const float top = middle(rect) - textHeight / 2;
    in.painter.words(in.fonts.iconFace(18), rect.x + pad, in.painter.snap(top),
                     alert ? icon::alertTriangle : icon::infoCircle,
                     in.color(alert ? Color::alert : Color::accent));
    for (std::size_t i = 0; i < lines.size(); ++i)
        in.painter.words(face, rect.x + pad + iconRoom, top + face.line * static_cast<float>(i),
                         words.substr(lines[i].from, lines[i].to - lines[i].from),
                         in.color(Color::ink));
    in.recorder.add({.id = in.identify(Role::text, words),
                     .role = Role::text,
                     .name = std::string(words),
                     .rect = rect});
    if (action.empty()) return false;
    const Rect target{right(rect) - pad - actionWidth, middle(rect) - strong.line / 2, actionWidth,
                      strong.line};
    const Use use = in.use({.id = in.identify(Role::button, action),
                            .role = Role::button,
                            .name = std::string(action),
                            .rect = target});
    const Color color = alert ? Color::alert : use.hovered ? Color::accentHover : Color::accent;
    in.painter.words(strong, target.x, target.y, action, in.color(color));
    if (use.hovered)
        in.painter.horizontal(target.x, in.painter.baseline(strong, target.y) + in.px(2),
                              actionWidth, in.color(color));
    if (use.ring) in.focusRing(target, in.px(4), in.px(2));
    return use.pressed;
}

} // namespace kam::ui
