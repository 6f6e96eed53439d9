#include "app/ui/controls.hpp"
#include "app/ui/field_frame.hpp"
#include "app/ui/marks.hpp"

namespace kam::ui {

int radioList(Ui& ui, std::string_view name, const std::vector<std::string>& options, int chosen) {
    Ui::Inner& in = ui.inner();
    const Face face = in.fonts.face(Type::body);
    const std::uint32_t node = in.identify(Role::radioGroup, name);
    int result = chosen;
    std::vector<std::uint32_t> ids;
    fieldFrame(ui, node, [&] {
        fieldLabel(in, name);
        in.recorder.open({.id = node, .role = Role::radioGroup, .name = std::string(name)});
        in.pushSeed(name);
        for (std::size_t i = 0; i < options.size(); ++i) {
            const float left = in.px(20 + 8);
            const std::vector<Line> lines = breakLines(face, options[i], in.room() - left);
            const float words = face.line * static_cast<float>(lines.size());
            const float least = in.target(32);
            const Rect rect = in.place(in.room(), std::max(least, words + in.px(10)));
            const bool on = static_cast<int>(i) == chosen;
            ids.push_back(in.identify(Role::radio, options[i]));
            const Use use = in.use({.id = ids.back(),
                                    .role = Role::radio,
                                    .name = options[i],
                                    .checked = on,
                                    .rect = rect});
            const float top = middle(rect) - words / 2;
            const Rect box{rect.x, in.painter.snap(top + (face.line - in.px(20)) / 2), in.px(20),
                           in.px(20)};
            paintRadio(in, box, on, false);
            for (std::size_t at = 0; at < lines.size(); ++at)
                in.painter.words(face, rect.x + left, top + face.line * static_cast<float>(at),
                                 options[i].substr(lines[at].from, lines[at].to - lines[at].from),
                                 in.color(use.hovered ? Color::accent : Color::ink));
            if (use.ring) in.focusRing(box, in.px(10), in.px(2));
            if (use.pressed) result = static_cast<int>(i);
        }
        in.popSeed();
        in.recorder.close();
    });
    const int walked = in.walk(ids, Walk::both); // as radios do: what has the keyboard is chosen
    return walked < 0 ? result : walked;
}

} // namespace kam::ui
