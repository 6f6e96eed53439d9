#include "app/ui/icons.hpp"
#include "app/ui/inner.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/text.hpp"

#include <cmath>
#include <tuple>
#include <utility>

namespace kam::ui {
namespace {

constexpr float padX = 13, padY = 9; // border included
constexpr std::size_t fewestLines = 2, mostLines = 5;
constexpr float smallestArea = 60;

/// Cuts text to so many characters.
void limit(std::string& text, std::size_t characters) {
    if (characters == 0 || codePoints(text) <= characters) return;
    std::size_t at = 0;
    for (std::size_t i = 0; i < characters; ++i)
        at = letterAt(text, at).next;
    text.resize(at);
}

/// One field in one pass; a class only to hand its context around.
class Field {
public:
    Field(Ui& owner, std::uint32_t node, std::string_view held, const FieldStyle& look)
        : in(owner.inner()), style(look), id(node),
          face(in.fonts.face(look.multiline ? Type::data : Type::body)),
          focused(in.focus.id() == node) {
        if (focused) begin(held);
        state.focused = focused;
        state.text = focused ? in.editing.text : std::string(held);
        state.changed = in.edited == id;
        if (in.leaving.id == id) {
            state.left = true;
            state.text = in.leaving.text;
            in.leaving.id = 0; // the text stays, to know a late report by
        }
        lines = style.multiline ? std::vector<Line>{}
                                : std::vector<Line>{{0, state.text.size(), state.text.size(), 0}};
    }

    void draw() {
        label();
        const float width = in.region().width;
        unitWidth = style.unit.empty() ? 0 : widthOf(face, style.unit) + in.px(6);
        if (style.multiline)
            lines = breakLines(face, state.text, width - 2 * in.px(padX) - in.px(2));
        box = in.place(width, height());
        inside = {box.x + in.px(padX),
                  box.y + (style.multiline ? in.px(padY) : (box.height - face.line) / 2),
                  box.width - 2 * in.px(padX) - unitWidth, 0};
        inside.height = style.multiline ? box.height - 2 * in.px(padY) : face.line;
        interact();
        paint();
        error();
        if (focused) tell();
    }

    FieldState state;

private:
    void begin(std::string_view held) {
        Editing& edit = in.editing;
        if (edit.id != id) {
            edit = {};
            edit.id = id;
            edit.text = std::string(held);
            limit(edit.text, style.maxCharacters);
            edit.caret = edit.text.size();
            // As browsers do: who comes by key replaces a line, but goes on with a longer text.
            edit.anchor = style.multiline ? edit.caret : 0;
            return;
        }
        limit(edit.text, style.maxCharacters);
        edit.anchor = onBorder(edit.text, edit.anchor);
        edit.caret = onBorder(edit.text, edit.caret);
    }

    void label() {
        if (style.hideLabel) return;
        const Face strong = in.fonts.face(Type::dataStrong);
        const Rect rect = in.place(in.region().width, strong.line);
        in.painter.words(strong, rect.x, rect.y, style.label, in.color(Color::ink2));
        if (!style.optional.empty())
            in.painter.words(in.fonts.face(Type::data),
                             rect.x + widthOf(strong, style.label) + in.px(4), rect.y,
                             style.optional, in.color(Color::ink3));
        in.region().pen += in.px(4);
    }

    float height() const {
        if (!style.multiline) return in.px(36);
        const std::size_t shown = std::clamp(lines.size(), fewestLines, mostLines);
        return std::max(in.px(smallestArea),
                        face.line * static_cast<float>(shown) + 2 * in.px(padY));
    }

    void interact() {
        std::string description(style.error);
        if (description.empty()) description = style.optional;
        const Use use = in.use({.id = id,
                                .role = Role::textField,
                                .name = std::string(style.label),
                                .value = state.text,
                                .description = std::move(description),
                                .disabled = style.disabled,
                                .invalid = !style.error.empty(),
                                .multiline = style.multiline,
                                .rect = box},
                               {}, true);
        hovered = use.hovered;
        // The mirror activates a field where a pointer would press it.
        if (use.pressed && !focused) in.focus.set(id, true);
        if (!focused) return;
        pointAndSelect();
        moveByKeys();
        const ImGuiIO& io = ImGui::GetIO();
        const bool composing = in.editing.composedFrom != in.editing.composedTo;
        const bool control = io.KeyCtrl || io.KeySuper;
        state.submitted =
            !composing && control == style.multiline && ImGui::IsKeyPressed(ImGuiKey_Enter, false);
    }

    void pointAndSelect() {
        Editing& edit = in.editing;
        const Pointer& pointer = in.pointer;
        const bool pressedNow =
            pointer.touch() ? pointer.pressed() == id : pointer.clicked() && pointer.held() == id;
        if (pressedNow) {
            const std::size_t offset = offsetUnder(pointer.x(), pointer.y());
            if (pointer.clicks() >= 3) {
                edit.anchor = 0;
                edit.caret = edit.text.size();
            } else if (pointer.clicks() == 2) {
                std::tie(edit.anchor, edit.caret) = wordAround(edit.text, offset);
            } else {
                edit.caret = offset;
                if (!ImGui::GetIO().KeyShift) edit.anchor = offset;
            }
            moved();
        } else if (!pointer.touch() && pointer.held() == id && pointer.clicks() == 1 &&
                   (std::abs(pointer.movedX()) > 0 || std::abs(pointer.movedY()) > 0)) {
            edit.caret = offsetUnder(pointer.x(), pointer.y());
            moved();
        }
    }

    void moveByKeys() {
        const ImGuiIO& io = ImGui::GetIO();
        if (!style.multiline || io.KeyCtrl || io.KeySuper || io.KeyAlt) return;
        Editing& edit = in.editing;
        const std::size_t at = lineOf(lines, edit.caret);
        const auto pressed = [](ImGuiKey key) { return ImGui::IsKeyPressed(key, true); };
        std::size_t to = edit.caret;
        if (pressed(ImGuiKey_Home)) to = lines[at].from;
        if (pressed(ImGuiKey_End)) to = lines[at].to;
        const bool up = pressed(ImGuiKey_UpArrow);
        if (up || pressed(ImGuiKey_DownArrow)) {
            const float goal = edit.goal >= 0 ? edit.goal : widthTo(lines[at], edit.caret);
            if (up)
                to = at == 0 ? 0 : offsetAt(face, edit.text, lines[at - 1], goal);
            else
                to = at + 1 == lines.size() ? edit.text.size()
                                            : offsetAt(face, edit.text, lines[at + 1], goal);
            edit.caret = to;
            if (!io.KeyShift) edit.anchor = to;
            moved();
            edit.goal = goal;
        } else if (to != edit.caret) {
            edit.caret = to;
            if (!io.KeyShift) edit.anchor = to;
            moved();
        }
    }

    void moved() {
        in.editing.follow = true;
        in.editing.goal = -1;
    }

    float widthTo(const Line& line, std::size_t offset) const {
        return widthOf(face, std::string_view(state.text).substr(line.from, offset - line.from));
    }

    std::size_t offsetUnder(float x, float y) const {
        const float scroll = in.editing.scroll;
        if (!style.multiline)
            return offsetAt(face, in.editing.text, lines[0], x - inside.x + scroll);
        const float row = (y - inside.y + scroll) / face.line;
        const auto last = static_cast<float>(lines.size() - 1);
        const auto index = static_cast<std::size_t>(std::clamp(row, 0.0f, last));
        return offsetAt(face, in.editing.text, lines[index], x - inside.x);
    }

    /// Scrolls so that the caret can be seen, when it moved.
    void follow() {
        Editing& edit = in.editing;
        if (!std::exchange(edit.follow, false)) return;
        const std::size_t at = lineOf(lines, edit.caret);
        const float from =
            style.multiline ? face.line * static_cast<float>(at) : widthTo(lines[0], edit.caret);
        const float to = from + (style.multiline ? face.line : in.px(2));
        const float room = style.multiline ? inside.height : inside.width;
        const float whole = style.multiline ? face.line * static_cast<float>(lines.size())
                                            : widthOf(face, state.text) + in.px(2);
        edit.scroll = std::clamp(edit.scroll, std::max(0.0f, to - room), std::max(0.0f, from));
        edit.scroll = std::min(edit.scroll, std::max(0.0f, whole - room));
    }

    void paint() {
        const float radius = in.px(6);
        const bool wrong = !style.error.empty();
        in.painter.fill(box, in.color(style.disabled ? Color::sunken : Color::surface), radius);
        if (focused)
            in.painter.outline(grown(box, in.px(1)), in.color(wrong ? Color::alert : Color::accent),
                               radius + in.px(1), in.px(2));
        else if (!style.disabled)
            in.painter.outline(box,
                               in.color(wrong     ? Color::alert
                                        : hovered ? Color::ink3
                                                  : Color::borderStrong),
                               radius, in.painter.hair());
        if (unitWidth > 0)
            in.painter.words(face, right(box) - in.px(padX) - unitWidth + in.px(6), inside.y,
                             style.unit, in.color(Color::ink3));
        if (focused) follow();
        in.painter.pushClip({inside.x - in.px(1), box.y + in.px(3), inside.width + in.px(3),
                             box.height - in.px(6)});
        if (state.text.empty() && !style.placeholder.empty()) placeholder();
        const float scroll = focused ? in.editing.scroll : 0;
        for (std::size_t i = 0; i < lines.size(); ++i)
            paintLine(lines[i], i, scroll);
        if (focused) paintCaret(scroll);
        in.painter.popClip();
    }

    void placeholder() {
        const std::vector<Line> hint = breakLines(face, style.placeholder, inside.width);
        for (std::size_t i = 0; i < hint.size() && (i == 0 || style.multiline); ++i)
            in.painter.words(face, inside.x, inside.y + face.line * static_cast<float>(i),
                             style.multiline
                                 ? style.placeholder.substr(hint[i].from, hint[i].to - hint[i].from)
                                 : style.placeholder,
                             in.color(Color::ink3));
    }

    Vertex origin(std::size_t index, float scroll) const {
        if (!style.multiline) return {inside.x - scroll, inside.y};
        return {inside.x, inside.y + face.line * static_cast<float>(index) - scroll};
    }

    void paintLine(const Line& line, std::size_t index, float scroll) {
        const Vertex at = origin(index, scroll);
        const Editing& edit = in.editing;
        if (focused) {
            const std::size_t from = std::max(line.from, std::min(edit.anchor, edit.caret));
            const std::size_t to = std::min(line.next, std::max(edit.anchor, edit.caret));
            if (from < to) {
                const float x = at.x + widthTo(line, from);
                // A selected line end is seen as a little width of its own.
                const float end =
                    at.x + widthTo(line, std::min(to, line.to)) + (to > line.to ? in.px(4) : 0);
                in.painter.fill({x, at.y, end - x, face.line}, in.color(Color::accentSoft));
            }
        }
        const std::string_view text = state.text;
        in.painter.words(face, at.x, at.y, text.substr(line.from, line.to - line.from),
                         in.color(style.disabled ? Color::inkDisabled : Color::ink));
        if (!focused) return;
        const std::size_t from = std::max(line.from, edit.composedFrom);
        const std::size_t to = std::min(line.to, edit.composedTo);
        if (from < to)
            in.painter.horizontal(at.x + widthTo(line, from),
                                  in.painter.baseline(face, at.y) + in.px(2),
                                  widthTo(line, to) - widthTo(line, from), in.color(Color::ink));
    }

    Rect caretRect(float scroll) const {
        const std::size_t index = lineOf(lines, in.editing.caret);
        const Vertex at = origin(index, scroll);
        const float x = std::min(at.x + widthTo(lines[index], in.editing.caret), right(inside));
        return {x, at.y + (face.line - face.boxHeight) / 2, in.px(1.5f), face.boxHeight};
    }

    void paintCaret(float scroll) {
        if (in.editing.anchor == in.editing.caret)
            in.painter.fill(caretRect(scroll), in.color(Color::accent));
    }

    void error() {
        if (style.error.empty()) return;
        const Face note = in.fonts.face(Type::note);
        in.region().pen += in.px(4);
        const float iconRoom = in.px(14 + 4);
        const std::vector<Line> words = breakLines(note, style.error, in.region().width - iconRoom);
        const Rect rect = in.place(in.region().width, note.line * static_cast<float>(words.size()));
        in.painter.words(in.fonts.iconFace(14), rect.x, in.painter.snap(rect.y + in.px(1)),
                         icon::alertTriangle, in.color(Color::alert));
        for (std::size_t i = 0; i < words.size(); ++i)
            in.painter.words(note, rect.x + iconRoom, rect.y + note.line * static_cast<float>(i),
                             style.error.substr(words[i].from, words[i].to - words[i].from),
                             in.color(Color::alert));
    }

    void tell() {
        const Editing& edit = in.editing;
        in.textEditDrawn = true;
        in.textEdit.id = id;
        in.textEdit.label = std::string(style.label);
        in.textEdit.text = edit.text;
        in.textEdit.anchor = edit.anchor;
        in.textEdit.caret = edit.caret;
        in.textEdit.multiline = style.multiline;
        in.textEdit.maxCharacters = style.maxCharacters;
        in.textEdit.field = box;
        in.textEdit.caretRect = caretRect(edit.scroll);
    }

    Ui::Inner& in;
    const FieldStyle& style;
    std::uint32_t id;
    Face face;
    bool focused = false, hovered = false;
    std::vector<Line> lines;
    Rect box, inside;
    float unitWidth = 0;
};

} // namespace

FieldState textField(Ui& ui, std::string_view id, std::string_view value, const FieldStyle& style) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t node = in.identify(Role::textField, id);
    in.focus.offer(node, ariaRole(Role::textField), style.label, id);
    const std::uint32_t size = Ui::Inner::about(node, "height");
    const Slot slot = in.open(in.sizes.recall(size, in.px(36)));
    in.pushRegion(node, {slot.rect.x, slot.rect.y, slot.rect.width, 0});
    Field field(ui, node, value, style);
    field.draw();
    const float height = in.region().pen - slot.rect.y;
    in.popRegion();
    in.sizes.remember(size, height);
    in.close(slot, slot.rect.width, height);
    return std::move(field.state);
}

} // namespace kam::ui
