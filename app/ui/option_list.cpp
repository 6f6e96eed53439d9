#include "app/ui/option_list.hpp"

#include "app/ui/icons.hpp"
#include "app/ui/marks.hpp"
#include "app/ui/overlay.hpp"
#include "app/ui/scroll.hpp"
#include "app/ui/typing.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <cmath>

namespace kam::ui {
namespace {

constexpr float rim = 5;           // border and inner padding
constexpr float mostRows = 7.5f;   // a half one says that there are more
constexpr float fewestRows = 2.5f; // where there is hardly room
constexpr float pageRows = 7;      // of PageUp and PageDown
constexpr float narrowest = 200;   // dp
constexpr float chevronRoom = 28;  // dp inside the field
constexpr auto none = Picking::none;

std::uint32_t listOf(std::uint32_t field) { return Ui::Inner::about(field, "list"); }

std::uint32_t optionOf(std::uint32_t field, std::size_t option) {
    return Ui::Inner::about(listOf(field), std::to_string(option));
}

float rowHeight(const Ui::Inner& in) { return in.target(36); }

void paintOption(Ui::Inner& in, const OptionList& list, std::size_t option, const Rect& rect,
                 const Use& use, bool active) {
    const bool chosen = list.isChosen(option);
    const Color fill = use.held ? Color::press : use.hovered || active ? Color::hover : Color::none;
    in.painter.fill(rect, in.color(fill), in.px(4));
    float x = rect.x + in.px(8);
    float room = rect.width - in.px(16);
    if (list.several) {
        const Rect square{x, in.painter.snap(middle(rect) - in.px(10)), in.px(20), in.px(20)};
        paintCheckbox(in, square, chosen, use.hovered, false);
        x += in.px(28);
        room -= in.px(28);
    } else if (chosen) {
        room -= in.px(24);
        in.painter.words(in.fonts.iconFace(16), right(rect) - in.px(24),
                         in.painter.snap(middle(rect) - in.px(8)), icon::check,
                         in.color(Color::accent));
    }
    const bool strong = chosen && !list.several;
    const Face face = in.fonts.face(strong ? Type::bodyStrong : Type::body);
    const std::string& words = list.options[option];
    const bool cut = widthOf(face, words) > room;
    in.painter.words(face, x, middle(rect) - face.line / 2,
                     cut ? shortened(face, words, room) : words,
                     in.color(strong ? Color::accent : Color::ink));
    if (active && in.keyboardLast) in.focusRing(rect, in.px(4), -1);
}

/// The rows in sight, and the one that Enter takes. The option pressed.
std::size_t drawRows(Ui::Inner& in, std::uint32_t field, const OptionList& list, const Rect& view) {
    const float height = rowHeight(in);
    const Rect whole = in.place(in.region().width, height * static_cast<float>(list.shown.size()));
    if (std::exchange(in.picking.reveal, false) && in.picking.active < list.shown.size()) {
        const float top = whole.y + height * static_cast<float>(in.picking.active);
        in.scrolling.reveal(in.scrollStack.back(), top, top + height);
    }
    std::size_t pressed = none;
    for (std::size_t i = 0; i < list.shown.size(); ++i) {
        const Rect rect{whole.x, whole.y + height * static_cast<float>(i), whole.width, height};
        const bool active = i == in.picking.active;
        if (!active && (bottom(rect) <= view.y || rect.y >= bottom(view))) continue;
        const std::size_t option = list.shown[i];
        const Use use = in.use({.id = optionOf(field, option),
                                .role = Role::option,
                                .name = list.options[option],
                                .checked = list.isChosen(option),
                                .tabStop = false,
                                .rows = static_cast<int>(i + 1),
                                .columns = static_cast<int>(list.shown.size()),
                                .rect = rect});
        paintOption(in, list, option, rect, use, active);
        if (use.pressed) pressed = option;
    }
    return pressed;
}

void sayNothingFound(Ui::Inner& in, const Rect& box) {
    const std::string& sentence = in.ui.texts("list.nothing");
    const Face face = in.fonts.face(Type::data);
    in.painter.words(face, box.x + in.px(12), middle(box) - face.line / 2, sentence,
                     in.color(Color::ink3));
    in.recorder.open(
        {.id = in.identify(Role::status, "nothing"), .role = Role::status, .rect = box});
    in.recorder.add({.id = in.identify(Role::text, sentence),
                     .role = Role::text,
                     .name = sentence,
                     .rect = box});
    in.recorder.close();
}

} // namespace

std::vector<std::size_t> matching(const std::vector<std::string>& options, std::string_view typed) {
    const std::vector<std::string> words = foldedWords(typed);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const std::string option = folded(options[i]);
        const bool holds = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return option.find(word) != std::string::npos;
        });
        if (holds) found.push_back(i);
    }
    return found;
}

FieldKind kindOfList(const Ui::Inner& in, std::uint32_t field,
                     const std::vector<std::size_t>& shown) {
    const bool open = in.picking.id == field;
    FieldKind kind{.role = Role::comboBox, .kept = chevronRoom, .expanded = open};
    if (open) kind.controls = listOf(field);
    if (open && in.picking.active < shown.size())
        kind.active = optionOf(field, shown[in.picking.active]);
    return kind;
}

void openList(Ui::Inner& in, std::uint32_t field, bool narrows, std::size_t active) {
    in.picking = {.id = field, .narrows = narrows, .active = active, .reveal = true, .drawn = true};
    in.acted = true;
}

void walkList(Ui::Inner& in, std::size_t count) {
    if (count == 0) return;
    std::size_t& active = in.picking.active;
    const std::size_t before = active, last = count - 1;
    const auto page = static_cast<std::size_t>(pageRows);
    const auto pressed = [&](std::string_view key) { return typedKey(in, key); };
    if (pressed("ArrowDown")) active = active == none || active == last ? 0 : active + 1;
    if (pressed("ArrowUp")) active = active == none || active == 0 ? last : active - 1;
    if (pressed("Home")) active = 0;
    if (pressed("End")) active = last;
    if (pressed("PageDown")) active = active == none ? 0 : std::min(last, active + page);
    if (pressed("PageUp")) active = active == none || active < page ? 0 : active - page;
    in.picking.reveal = in.picking.reveal || active != before;
}

void pressForList(Ui::Inner& in, std::uint32_t field, const Rect& box, std::size_t start) {
    in.painter.words(in.fonts.iconFace(18), right(box) - in.px(chevronRoom),
                     in.painter.snap(middle(box) - in.px(9)), icon::chevronDown,
                     in.color(Color::ink2));
    const Pointer& pointer = in.pointer;
    const bool pressed =
        pointer.touch() ? pointer.pressed() == field : pointer.clicked() && pointer.held() == field;
    if (!pressed) return;
    if (in.picking.id != field) {
        openList(in, field, false, start);
    } else if (pointer.x() >= right(box) - in.px(chevronRoom)) {
        in.picking = {};
        in.acted = true;
    }
}

std::size_t drawList(Ui& ui, std::uint32_t field, const Rect& anchor, const OptionList& list) {
    Ui::Inner& in = ui.inner();
    in.picking.drawn = true;
    const std::uint32_t id = listOf(field);
    const Overlay overlay = in.openOverlay({.id = id, .aside = true});
    const Above above(in, overlay.layer);
    const float rows = std::clamp(static_cast<float>(list.shown.size()), 1.0f, mostRows);
    const auto heightOf = [&](float many) { return many * rowHeight(in) + 2 * in.px(rim); };
    const Rect box = hangingFrom(in, anchor, std::max(in.px(narrowest), anchor.width),
                                 heightOf(rows), heightOf(std::min(rows, fewestRows)));
    paintFloating(in, box, in.px(6));
    // What is below is not hit through the gaps.
    in.pointer.add({.id = id, .rect = box, .layer = overlay.layer, .disabled = true});
    in.recorder.open(
        {.id = id, .role = Role::listBox, .name = std::string(list.name), .rect = box});
    in.seeds.push_back(id);
    std::size_t pressed = none;
    const Rect view = grown(box, -in.px(rim));
    if (list.shown.empty())
        sayNothingFound(in, view);
    else
        scrollInside(ui, Ui::Inner::about(id, "rows"), view,
                     [&] { pressed = drawRows(in, field, list, view); });
    in.popSeed();
    in.recorder.close();
    // Through the mirror an option can have the keyboard.
    const Node* node = nodeOf(in.tree, in.focus.id());
    const bool hasKeyboard = in.focus.id() == field || (node && node->role == Role::option);
    const bool onField = contains(anchor, in.pointer.x(), in.pointer.y());
    if (!hasKeyboard || escaped(in) || (!onField && pressedOutside(in, overlay, box))) {
        in.picking = {};
        in.acted = true;
    }
    return pressed;
}

} // namespace kam::ui
