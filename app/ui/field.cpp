#include "app/ui/field.hpp"

#include "app/ui/field_frame.hpp"
#include "app/ui/text_box.hpp"
#include "core/base/text.hpp"

#include <tuple>
#include <utility>

namespace kam::ui {
namespace {

constexpr float padX = 13, padY = 9; // border included
constexpr float cellPad = 8;
constexpr std::size_t fewestLines = 2, mostLines = 5;
constexpr float smallestArea = 60;

/// Cuts text to so many characters.
void limit(std::string& text, std::size_t characters) {
    if (codePoints(text) <= characters) return;
    std::size_t at = 0;
    for (std::size_t i = 0; i < characters; ++i)
        at = letterAt(text, at).next;
    text.resize(at);
}

/// One field in one pass; a class only to hand its context around.
class Field {
public:
    Field(Ui& owner, std::uint32_t node, std::string_view held, const FieldStyle& look,
          const FieldKind& what)
        : in(owner.inner()), style(look), kind(what), id(node),
          focused(in.focus.id() == node && !look.disabled), pad(in.px(what.cell ? cellPad : padX)) {
        state.changed = in.edited == id && !style.disabled;
        if (focused) begin(held);
        state.focused = focused;
        state.text = focused ? in.editing.text : std::string(held);
        if (in.left.id == id && in.leftPasses > 0) {
            state.left = true;
            state.text = in.left.text;
            in.leftPasses = 0;
        }
    }

    void draw() {
        if (!style.hideLabel) fieldLabel(in, style.label, style.optional);
        layOut();
        interact();
        paint();
        if (!kind.cell) fieldError(in, style.error);
        if (isFull()) fieldFull(in, style.maxCharacters);
        if (focused) tell();
    }

    FieldState state;
    Rect box;

private:
    void begin(std::string_view held) {
        Editing& edit = in.editing;
        if (edit.id != id) {
            edit = {};
            edit.id = id;
            edit.text = edit.held = std::string(held);
            edit.caret = edit.text.size();
            // As browsers do: who comes by key replaces a line, but goes on with a longer text.
            edit.anchor = style.multiline || in.interrupted == id ? edit.caret : 0;
            return;
        }
        follow(held);
        // What was too long before the limit came is not cut behind the person's back.
        if (style.maxCharacters > 0)
            limit(edit.text, std::max(style.maxCharacters, codePoints(held)));
        edit.anchor = onBorder(edit.text, edit.anchor);
        edit.caret = onBorder(edit.text, edit.caret);
    }

    /// What its owner holds can become another text than the one that is edited: by an undo, an
    /// import, another tab. What is typed would overwrite that.
    void follow(std::string_view held) {
        Editing& edit = in.editing;
        const bool expected = std::exchange(edit.told, state.changed);
        if (edit.held == held) return;
        edit.held = held;
        if (expected || edit.text == held) return;
        edit.text = held;
        edit.anchor = edit.caret = held.size();
        edit.composedFrom = edit.composedTo = 0;
        edit.follow = true;
        edit.told = state.changed = false;
        in.drafts.end();
    }

    void layOut() {
        text.face = in.fonts.face(style.multiline || kind.cell ? Type::data : Type::body);
        text.text = state.text;
        text.multiline = style.multiline;
        const Face& face = text.face;
        const float width = in.region().width;
        unitWidth = style.unit.empty() ? 0 : widthOf(face, style.unit) + in.px(6);
        text.lines = style.multiline
                         ? breakLines(face, state.text, wrapWidth())
                         : std::vector<Line>{{0, state.text.size(), state.text.size(), 0}};
        box = in.place(width, height());
        const float top = style.multiline ? in.px(padY) : (box.height - face.line) / 2;
        text.inside = {box.x + pad, box.y + top, box.width - 2 * pad - unitWidth - in.px(kind.kept),
                       box.height - 2 * top};
        const float spare = text.inside.width - widthOf(face, state.text) - in.px(2);
        fits = kind.right && spare > 0;
        text.scroll = fits ? -spare : focused ? in.editing.scroll : 0;
    }

    bool isFull() const {
        return focused && !kind.cell && style.maxCharacters > 0 &&
               codePoints(state.text) >= style.maxCharacters;
    }

    /// Where lines are broken; the caret needs a little room behind them.
    float wrapWidth() const { return in.region().width - 2 * in.px(padX) - in.px(2); }

    float height() const {
        if (!style.multiline) return fieldHeight(in);
        const std::size_t shown = std::clamp(text.lines.size(), fewestLines, mostLines);
        return std::max(in.px(smallestArea),
                        text.face.line * static_cast<float>(shown) + 2 * in.px(padY));
    }

    /// All that is painted around what is typed.
    std::string description() const {
        std::string all(style.error);
        const auto also = [&](std::string_view words) {
            if (words.empty()) return;
            if (!all.empty()) all += all.back() == '.' ? " " : ", ";
            all += words;
        };
        if (style.error.empty() && isFull())
            also(in.ui.texts("field.full", {{"n", std::to_string(style.maxCharacters)}}));
        also(style.unit);
        also(style.optional);
        if (state.text.empty() && style.placeholder != style.label) also(style.placeholder);
        return all;
    }

    void interact() {
        const Use use = in.use({.id = id,
                                .role = kind.role,
                                .name = std::string(style.label),
                                .value = state.text,
                                .description = description(),
                                .expanded = kind.expanded,
                                .disabled = style.disabled,
                                .invalid = !style.error.empty(),
                                .multiline = style.multiline,
                                .range = kind.range,
                                .controls = kind.controls,
                                .active = kind.active,
                                .rect = box},
                               {}, true);
        hovered = use.hovered;
        // The mirror activates a field where a pointer would press it.
        if (use.pressed && !focused) in.focus.set(id, true);
        if (!focused) return;
        pointAndSelect();
        if (style.multiline) moveByKeys();
        Editing& edit = in.editing;
        if (std::exchange(edit.follow, false)) {
            if (!fits) edit.scroll = text.scroll = text.scrolledTo(edit.caret, in.px(2));
            // It grows with its text, and what is typed is to be seen.
            if (!kind.cell && !in.scrollStack.empty())
                in.scrolling.reveal(in.scrollStack.back(), box.y, bottom(box));
        }
        in.wanted.add("Enter", style.multiline);
        const ImGuiIO& io = ImGui::GetIO();
        const bool composing = edit.composedFrom != edit.composedTo;
        const bool control = io.KeyCtrl || io.KeySuper;
        state.submitted =
            !composing && control == style.multiline && ImGui::IsKeyPressed(ImGuiKey_Enter, false);
        in.acted = in.acted || state.submitted;
        edit.told = edit.told || state.submitted;
    }

    void pointAndSelect() {
        Editing& edit = in.editing;
        const Pointer& pointer = in.pointer;
        const bool pressedNow =
            pointer.touch() ? pointer.pressed() == id : pointer.clicked() && pointer.held() == id;
        const bool dragged = !pointer.touch() && pointer.held() == id && pointer.clicks() == 1 &&
                             (pointer.movedX() != 0 || pointer.movedY() != 0);
        if (!pressedNow && !dragged) return;
        const std::size_t offset = text.offsetUnder(pointer.x(), pointer.y());
        if (dragged) return moveTo(offset, true);
        if (pointer.clicks() == 1) return moveTo(offset, ImGui::GetIO().KeyShift);
        std::tie(edit.anchor, edit.caret) = pointer.clicks() == 2
                                                ? wordAround(edit.text, offset)
                                                : std::make_pair(std::size_t{0}, edit.text.size());
        edit.follow = true;
    }

    /// What the platform's editor cannot know, as it does not see how lines are broken here.
    void moveByKeys() {
        Editing& edit = in.editing;
        const Line& line = text.lines[lineOf(text.lines, edit.caret)];
        for (const char* key : {"Home", "End", "ArrowUp", "ArrowDown"})
            in.wanted.add(key);
        const ImGuiIO& io = ImGui::GetIO();
        if (io.KeyCtrl || io.KeySuper || io.KeyAlt) return;
        const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key, false); };
        if (pressed(ImGuiKey_Home)) moveTo(line.from, io.KeyShift);
        if (pressed(ImGuiKey_End)) moveTo(line.to, io.KeyShift);
        const bool up = pressed(ImGuiKey_UpArrow);
        if (up || pressed(ImGuiKey_DownArrow)) {
            const float goal = edit.goal >= 0 ? edit.goal : text.widthTo(line, edit.caret);
            moveTo(text.verticallyFrom(edit.caret, up, goal), io.KeyShift);
            edit.goal = goal;
        }
    }

    void moveTo(std::size_t offset, bool select) {
        Editing& edit = in.editing;
        edit.caret = offset;
        if (!select) edit.anchor = offset;
        edit.follow = true;
        edit.goal = -1;
    }

    void paint() {
        const float radius = in.px(6);
        const bool wrong = !style.error.empty();
        in.painter.fill(box, in.color(style.disabled ? Color::sunken : Color::surface), radius);
        // One that is only read can have the keyboard too.
        if (in.focus.id() == id)
            in.painter.outline(grown(box, in.px(1)), in.color(wrong ? Color::alert : Color::accent),
                               radius + in.px(1), in.px(2));
        else if (!style.disabled)
            in.painter.outline(box,
                               in.color(wrong     ? Color::alert
                                        : hovered ? Color::ink3
                                                  : Color::borderStrong),
                               radius, in.painter.hair());
        if (unitWidth > 0)
            in.painter.words(text.face, right(text.inside) + in.px(6), text.inside.y, style.unit,
                             in.color(Color::ink3));
        in.painter.pushClip({text.inside.x - in.px(1), box.y + in.px(3),
                             text.inside.width + in.px(3), box.height - in.px(6)});
        if (state.text.empty() && !style.placeholder.empty()) placeholder();
        for (std::size_t i = 0; i < text.lines.size(); ++i)
            paintLine(text.lines[i], text.origin(i));
        if (focused && in.editing.anchor == in.editing.caret)
            in.painter.fill(text.caret(in.editing.caret, in.px(1.5f)), in.color(Color::accent));
        in.painter.popClip();
    }

    void placeholder() {
        const std::string_view words = style.placeholder;
        if (!style.multiline) {
            const float x = kind.right ? right(text.inside) - widthOf(text.face, words) - in.px(2)
                                       : text.inside.x;
            return in.painter.words(text.face, x, text.inside.y, words, in.color(Color::ink3));
        }
        float y = text.inside.y;
        for (const Line& line : breakLines(text.face, words, text.inside.width)) {
            in.painter.words(text.face, text.inside.x, y,
                             words.substr(line.from, line.to - line.from), in.color(Color::ink3));
            y += text.face.line;
        }
    }

    void paintLine(const Line& line, Vertex at) {
        const Editing& edit = in.editing;
        const auto x = [&](std::size_t offset) { return at.x + text.widthTo(line, offset); };
        if (focused) {
            const std::size_t from = std::max(line.from, std::min(edit.anchor, edit.caret));
            const std::size_t to = std::min(line.next, std::max(edit.anchor, edit.caret));
            // A selected line end is seen as a little width of its own.
            const float more = to > line.to ? in.px(4) : 0;
            if (from < to)
                in.painter.fill(
                    {x(from), at.y, x(std::min(to, line.to)) + more - x(from), text.face.line},
                    in.color(Color::selection));
        }
        std::string words(text.text.substr(line.from, line.to - line.from));
        if (!focused && !style.multiline && widthOf(text.face, words) > text.inside.width)
            words = shortened(text.face, words, text.inside.width);
        in.painter.words(text.face, at.x, at.y, words,
                         in.color(style.disabled ? Color::inkDisabled : Color::ink));
        if (!focused) return;
        const std::size_t from = std::max(line.from, edit.composedFrom);
        const std::size_t to = std::min(line.to, edit.composedTo);
        if (from < to)
            in.painter.horizontal(x(from), in.painter.baseline(text.face, at.y) + in.px(2),
                                  x(to) - x(from), in.color(Color::ink));
    }

    void tell() {
        const Editing& edit = in.editing;
        in.textEditDrawn = true;
        in.textEdit.id = id;
        in.textEdit.text = edit.text;
        in.textEdit.anchor = edit.anchor;
        in.textEdit.caret = edit.caret;
        in.textEdit.multiline = style.multiline;
        in.textEdit.maxCharacters =
            style.maxCharacters > 0 ? std::max(style.maxCharacters, codePoints(edit.text)) : 0;
        in.textEdit.field = box;
        in.textEdit.seen = intersection(box, in.painter.clip());
        in.textEdit.inside = text.inside;
        if (style.multiline) in.textEdit.inside.width = wrapWidth();
        in.textEdit.em = text.face.em;
        in.textEdit.line = text.face.line;
        in.textEdit.scroll = text.scroll;
    }

    Ui::Inner& in;
    const FieldStyle& style;
    const FieldKind& kind;
    std::uint32_t id;
    bool focused = false;
    float pad = 0; ///< beside its text
    bool hovered = false;
    TextBox text;
    bool fits = false; ///< its text is short enough to stand at the right edge
    float unitWidth = 0;
};

} // namespace

DrawnField drawField(Ui& ui, std::uint32_t id, std::string_view value, const FieldStyle& style,
                     const FieldKind& kind) {
    Field field(ui, id, value, style, kind);
    field.draw();
    return {std::move(field.state), field.box};
}

} // namespace kam::ui
