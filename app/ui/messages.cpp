#include "app/ui/overlay.hpp"
#include "app/ui/widgets.hpp"

#include <algorithm>

namespace kam::ui {
namespace {

constexpr float side = 16; // dp kept free around toasts

/// Words and what they offer, light on dark.
class Message {
public:
    Message(Ui& owner, Icon before, std::string_view said, std::string_view offered, float width)
        : in(owner.inner()), icon(before), words(said), action(offered),
          face(in.fonts.face(Type::data)), strong(in.fonts.face(Type::dataStrong)) {
        const float actionRoom = action.empty() ? 0 : widthOf(strong, action) + in.px(24);
        lines = breakLines(face, words, width - 2 * in.px(pad) - iconRoom() - actionRoom);
    }

    float height() const { return std::max(in.px(44), textHeight() + in.px(26)); }

    ToastUse draw(const Rect& box, std::string_view id) {
        // What is new of it is announced; here it is found again.
        in.recorder.open({.id = in.identify(Role::region, id),
                          .role = Role::region,
                          .name = in.ui.texts("message.name"),
                          .rect = box});
        if (icon)
            in.painter.words(in.fonts.iconFace(18), box.x + in.px(pad),
                             in.painter.snap(middle(box) - in.px(9)), icon,
                             in.color(Color::canvas));
        float y = middle(box) - textHeight() / 2;
        for (const Line& line : lines) {
            in.painter.words(face, box.x + in.px(pad) + iconRoom(), y,
                             words.substr(line.from, line.to - line.from), in.color(Color::canvas));
            y += face.line;
        }
        in.recorder.add({.id = in.identify(Role::text, words),
                         .role = Role::text,
                         .name = std::string(words),
                         .rect = box});
        ToastUse use{.attended = in.hovers(box)};
        if (!action.empty()) drawAction(box, use);
        in.recorder.close();
        return use;
    }

private:
    static constexpr float pad = 16; // dp

    float iconRoom() const { return icon ? in.px(18 + 12) : 0; }
    float textHeight() const { return face.line * static_cast<float>(lines.size()); }

    void drawAction(const Rect& box, ToastUse& out) {
        const float width = widthOf(strong, action);
        const Rect rect{right(box) - in.px(pad) - width, box.y + in.px(8), width,
                        box.height - in.px(16)};
        const Use use = in.use({.id = in.identify(Role::button, action),
                                .role = Role::button,
                                .name = std::string(action),
                                .rect = rect});
        const float top = middle(rect) - strong.line / 2;
        in.painter.words(strong, rect.x, top, action, in.color(Color::canvas));
        if (use.hovered)
            in.painter.horizontal(rect.x, in.painter.baseline(strong, top) + in.px(2), width,
                                  in.color(Color::canvas));
        if (use.ring)
            in.painter.outline(grown(rect, in.px(4)), in.color(Color::canvas), in.px(4), in.px(2));
        out.used = use.pressed;
        out.attended = out.attended || use.focused;
    }

    Ui::Inner& in;
    Icon icon;
    std::string_view words, action;
    Face face, strong;
    std::vector<Line> lines;
};

} // namespace

ToastUse toast(Ui& ui, Icon icon, std::string_view words, std::string_view action) {
    Ui::Inner& in = ui.inner();
    // A dialog does not hide what happened, but it is modal: nothing else is done meanwhile.
    const bool modal = in.modalFloor() > 0;
    if (modal) action = {};
    const Above above(in, modal ? Painter::toastOverDialog : Painter::toast);
    in.painter.setOpacity(in.easing.appearance(Ui::Inner::about(0, "toast")));
    const float wide = std::min(in.px(420), in.page.width - 2 * in.px(side));
    Message message(ui, icon, words, action, wide);
    const float high = message.height();
    const Rect box{in.painter.snap((in.page.width - wide) / 2),
                   bottom(in.page) - in.px(in.toastLift) - high, wide, high};
    in.painter.fill(box, in.color(Color::ink), in.px(6));
    return message.draw(box, "toast");
}

bool stateBar(Ui& ui, Icon icon, std::string_view words, std::string_view action) {
    Ui::Inner& in = ui.inner();
    Message message(ui, icon, words, action, in.page.width);
    const float high = message.height();
    in.page.height -= high;
    const Rect box{in.page.x, bottom(in.page), in.page.width, high};
    in.painter.fill(box, in.color(Color::ink));
    return message.draw(box, "state").used;
}

} // namespace kam::ui
