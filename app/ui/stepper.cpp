#include "app/ui/controls.hpp"
#include "app/ui/field_frame.hpp"
#include "core/base/locale.hpp"

namespace kam::ui {
namespace {

/// A button at an end of the box. Whether it was used.
bool drawEnd(Ui::Inner& in, const Rect& rect, bool more, std::string_view label, bool disabled) {
    const std::string name =
        in.ui.texts(more ? "stepper.more" : "stepper.less", {{"field", std::string(label)}});
    const Use use = in.use({.id = in.identify(Role::button, name),
                            .role = Role::button,
                            .name = name,
                            .disabled = disabled,
                            .rect = rect});
    const Rect lit = grown(rect, -in.px(3));
    in.painter.fill(lit,
                    in.color(use.held      ? Color::press
                             : use.hovered ? Color::hover
                                           : Color::none),
                    in.px(4));
    const Vertex centre{rect.x + rect.width / 2, middle(rect)};
    const float arm = in.px(6), line = in.px(1.75f);
    const Rgba ink = in.color(disabled ? Color::inkDisabled : Color::ink);
    in.painter.fill({centre.x - arm, centre.y - line / 2, 2 * arm, line}, ink);
    if (more) in.painter.fill({centre.x - line / 2, centre.y - arm, line, 2 * arm}, ink);
    if (use.ring) in.focusRing(lit, in.px(4), -1);
    return use.pressed;
}

} // namespace

int stepper(Ui& ui, std::string_view id, int value, const StepperStyle& style) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t node = in.identify(Role::group, id);
    const auto saidOf = [&](int number) {
        std::string words = formatNumber(number, 0, ui.texts.language());
        if (!style.unit.empty()) words += "\u00A0" + std::string(style.unit);
        return words;
    };
    int now = value;
    fieldFrame(ui, node, [&] {
        fieldLabel(in, style.label);
        const Face face = in.fonts.face(Type::body);
        const float height = fieldHeight(in);
        const float most =
            std::max(widthOf(face, saidOf(style.low)), widthOf(face, saidOf(style.high)));
        const float inside = std::max(in.px(48), most + in.px(16));
        const Rect box = in.place(inside + 2 * height, height);
        in.painter.fill(box, in.color(style.disabled ? Color::sunken : Color::surface), in.px(6));
        if (!style.disabled)
            in.painter.outline(box, in.color(Color::borderStrong), in.px(6), in.painter.hair());
        in.recorder.open(
            {.id = node, .role = Role::group, .name = std::string(style.label), .rect = box});
        const bool less = drawEnd(in, {box.x, box.y, height, height}, false, style.label,
                                  style.disabled || value <= style.low);
        const Rect middlePart{box.x + height, box.y, inside, height};
        const bool more = drawEnd(in, {right(middlePart), box.y, height, height}, true, style.label,
                                  style.disabled || value >= style.high);
        now = value + (more ? 1 : 0) - (less ? 1 : 0);
        const std::string said = saidOf(now);
        in.recorder.add({.id = in.identify(Role::text, "value"),
                         .role = Role::text,
                         .name = said,
                         .rect = middlePart});
        in.painter.words(face, middlePart.x + (inside - widthOf(face, said)) / 2,
                         middle(box) - face.line / 2, said,
                         in.color(style.disabled ? Color::inkDisabled : Color::ink));
        in.recorder.close();
        if (now != value) ui.announce(said);
    });
    return now;
}

} // namespace kam::ui
