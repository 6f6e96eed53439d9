#include "app/ui/controls.hpp"
#include "app/ui/inner.hpp"

namespace kam::ui {

int tabs(Ui& ui, std::string_view name, const std::vector<std::string>& options, int chosen) {
    Ui::Inner& in = ui.inner();
    const Face strong = in.fonts.face(Type::bodyStrong), face = in.fonts.face(Type::body);
    const float high = in.target(40);
    const float reach = in.px(ui.phone() ? 8.0f : 12.0f); // half of the gap between two
    const Rect whole{in.region().left, in.region().pen, in.region().width, high};
    in.recorder.open(
        {.id = in.identify(Role::tabList, name), .role = Role::tabList, .name = std::string(name)});
    in.pushSeed(name);
    int result = chosen;
    std::vector<std::uint32_t> ids;
    Rect line = in.place(whole.width, high);
    float x = line.x;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const float width = widthOf(strong, options[i]);
        if (x > line.x && x + width > right(line)) {
            line = in.place(whole.width, high);
            x = line.x;
        }
        const bool on = static_cast<int>(i) == chosen;
        const float before = x > line.x ? reach : 0;
        const Rect rect{x - before, line.y, width + before + reach, high};
        ids.push_back(in.identify(Role::tab, options[i]));
        const Use use = in.use(
            {.id = ids.back(), .role = Role::tab, .name = options[i], .checked = on, .rect = rect});
        in.painter.words(on ? strong : face, x, middle(rect) - strong.line / 2, options[i],
                         in.color(on            ? Color::accent
                                  : use.hovered ? Color::ink
                                                : Color::ink2));
        if (on)
            in.painter.fill({x, bottom(rect) - in.px(2), width, in.px(2)}, in.color(Color::accent));
        if (use.ring)
            in.focusRing({x - in.px(4), rect.y + in.px(6), width + in.px(8), high - in.px(12)},
                         in.px(4), -1);
        if (use.pressed) result = static_cast<int>(i);
        x += width + 2 * reach;
    }
    in.painter.horizontal(line.x, bottom(line) - in.painter.hair(), line.width,
                          in.color(Color::border));
    in.popSeed();
    in.recorder.close();
    const int walked = in.walk(ids, Walk::horizontal);
    return walked < 0 ? result : walked;
}

} // namespace kam::ui
