#include "app/ui/chooser.hpp"

#include "app/ui/inner.hpp"
#include "app/ui/typing.hpp"

#include <algorithm>

namespace kam::ui {
namespace {

constexpr float width = 560, mostRows = 8;

float rowHeight(const Ui& ui) { return ui.touch() ? 44.0f : 40.0f; }

/// Moves the mark by arrow keys, round from the last to the first.
int walked(Ui::Inner& in, int marked, int count) {
    if (count == 0) return marked;
    if (typedKey(in, "ArrowDown")) return (marked + 1) % count;
    if (typedKey(in, "ArrowUp")) return (marked + count - 1) % count;
    if (typedKey(in, "PageDown")) return std::min(marked + 7, count - 1);
    if (typedKey(in, "PageUp")) return std::max(marked - 7, 0);
    return marked;
}

/// One line of the list. True: taken.
bool drawRow(Ui& ui, const ChooserRow& row, std::uint32_t id, bool marked, bool bringIntoView) {
    Ui::Inner& in = ui.inner();
    const Rect rect = in.place(in.region().width, in.px(rowHeight(ui)));
    Node node{.id = id, .role = Role::option, .name = std::string(row.name), .rect = rect};
    node.description = std::string(row.remark);
    node.checked = marked;
    const Use use = in.use(std::move(node));
    if (bringIntoView && !in.scrollStack.empty())
        in.scrolling.reveal(in.scrollStack.back(), rect.y, bottom(rect));
    const Color fill = marked        ? Color::accentSoft
                       : use.held    ? Color::press
                       : use.hovered ? Color::hover
                                     : Color::none;
    in.painter.fill(rect, in.color(fill), in.px(6));
    // Colours may be few: the mark is a line as well.
    if (marked)
        in.painter.fill({rect.x, rect.y + in.px(8), in.px(3), rect.height - in.px(16)},
                        in.color(Color::accent));
    const Face face = in.fonts.face(Type::body), note = in.fonts.face(Type::note);
    const float pad = in.px(12), top = middle(rect) - face.line / 2;
    float x = rect.x + pad;
    if (row.icon) {
        in.painter.words(in.fonts.iconFace(18), x, in.painter.snap(middle(rect) - in.px(9)),
                         row.icon, in.color(Color::ink3));
        x += in.px(18 + 12);
    }
    float end = right(rect) - pad;
    const float remark = widthOf(note, row.remark);
    if (!row.remark.empty() && end - x - remark > in.px(96)) {
        in.painter.words(note, end - remark, middle(rect) - note.line / 2, row.remark,
                         in.color(marked ? Color::ink2 : Color::ink3));
        end -= remark + pad;
    }
    const bool fits = widthOf(face, row.name) <= end - x;
    if (!fits) in.tooltip(id, rect, row.name);
    in.painter.words(face, x, top,
                     fits ? std::string(row.name) : shortened(face, row.name, end - x),
                     in.color(Color::ink));
    if (use.ring) in.focusRing(rect, in.px(6), -1);
    return use.pressed;
}

} // namespace

ChooserState chooser(Ui& ui, const Chooser& style, std::string_view text, int marked,
                     const std::vector<ChooserRow>& rows) {
    Ui::Inner& in = ui.inner();
    const int count = static_cast<int>(rows.size());
    ChooserState state{.text = std::string(text),
                       .marked = std::clamp(marked, 0, std::max(0, count - 1))};
    state.open = dialog(ui, style.title, width, [&] {
        const std::uint32_t list = in.identify(Role::listBox, style.list);
        std::vector<std::uint32_t> ids;
        ids.reserve(rows.size());
        in.seeds.push_back(list);
        for (const ChooserRow& row : rows)
            ids.push_back(in.identify(Role::option, row.name));
        in.popSeed();
        const FieldState field =
            textField(ui, "chooser", text,
                      {.label = style.title, .hideLabel = true, .placeholder = style.placeholder});
        state.text = field.text;
        state.changed = field.changed;
        if (field.changed) state.marked = 0;
        const int before = state.marked;
        if (in.recorder.layer() >= in.floor()) state.marked = walked(in, state.marked, count);
        const std::uint32_t active = ids.empty() ? 0 : ids[static_cast<std::size_t>(state.marked)];
        in.becomeComboBox(list, active);
        ui.gap(8);

        // As high whatever is found, so that nothing jumps while one types.
        const float room = bottom(in.window) - in.region().pen - in.px(16 + 24 + 28);
        float high = std::clamp(room, in.px(rowHeight(ui)), in.px(mostRows * rowHeight(ui)));
        const bool instead = rows.empty() && !style.note.empty();
        if (instead) {
            const float top = in.region().pen;
            kam::ui::text(ui, style.note, Type::data, Color::ink2);
            high -= in.region().pen - top;
        }
        const float below = bottom(in.page) - in.region().pen - high;
        in.recorder.open({.id = list, .role = Role::listBox, .name = std::string(style.list)});
        scrollArea(ui, "found", below / ui.scale, [&] {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const bool isMarked = static_cast<int>(i) == state.marked;
                if (drawRow(ui, rows[i], ids[i], isMarked, isMarked && state.marked != before))
                    state.chosen = static_cast<int>(i);
            }
        });
        in.recorder.close();
        if (!style.note.empty() && !instead) {
            ui.gap(8);
            kam::ui::text(ui, style.note, Type::note, Color::ink3);
        }
        if (field.submitted && count > 0) state.chosen = state.marked;
        if (state.marked != before) ui.again();
    });
    return state;
}

} // namespace kam::ui
