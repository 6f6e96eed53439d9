#include "app/ui/field.hpp"
#include "app/ui/field_frame.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/option_list.hpp"
#include "app/ui/typing.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <utility>

namespace kam::ui {
namespace {

constexpr float clearRoom = 28; // dp inside the field

/// One combo box in one pass; a class only to hand its context around.
class Combo {
public:
    Combo(Ui& owner, std::uint32_t node, const std::vector<std::string>& listed,
          std::string_view value, const ComboStyle& look)
        : ui(owner), in(owner.inner()), style(look), options(listed), id(node), held(value) {
        result.value = held;
        const std::string* draft = in.drafts.of(id, held);
        isDraft = draft != nullptr;
        atRest = draft ? *draft : held;
        const std::string* typing = typedInto(in, id);
        typed = typing ? *typing : atRest;
    }

    void draw() {
        // First, as a key may come in the same pass: it is meant for the narrowed list.
        if (in.edited == id && typedInto(in, id) && !style.disabled) narrow();
        open = in.picking.id == id;
        shown = open ? matching(options, in.picking.narrows ? typed : "") : shown;
        if (typedInto(in, id)) useKeys();
        const DrawnField field = drawIt();
        if (field.state.changed) change(field.state.text);
        if (clears()) clear(field.box);
        if (!style.disabled) pressForList(in, id, field.box, startOf());
        if (in.picking.id == id && open) list(field.box);
        if (field.state.left) leave(field.state.text);
    }

    Entered<std::string> result;

private:
    std::size_t indexOf(std::string_view words) const {
        const std::string plain = folded(words);
        const auto at = std::find_if(options.begin(), options.end(), [&](const std::string& each) {
            return each == words || folded(each) == plain;
        });
        return at == options.end() ? Picking::none : static_cast<std::size_t>(at - options.begin());
    }

    /// Where Enter stands when the list opens: at what is chosen.
    std::size_t startOf() const {
        const std::size_t at = indexOf(held);
        return at != Picking::none || style.free ? at : 0;
    }

    void useKeys() {
        if (!open) {
            if (typedKey(in, "ArrowDown") || typedKey(in, "ArrowUp"))
                openList(in, id, false, startOf());
            return;
        }
        walkList(in, shown.size());
        if (!typedKey(in, "Enter")) return;
        if (in.picking.active < shown.size())
            choose(shown[in.picking.active]);
        else if (style.free)
            close();
    }

    DrawnField drawIt() {
        const bool unlisted = isDraft && !typed.empty() && indexOf(typed) == Picking::none;
        const std::string& sentence = ui.texts("list.notListed");
        FieldKind kind = kindOfList(in, id, shown);
        signRoom = kind.kept;
        if (!held.empty() && !style.required) kind.kept += clearRoom;
        return drawField(ui, id, atRest,
                         {.label = style.label,
                          .hideLabel = style.hideLabel,
                          .optional = style.optional,
                          .placeholder = style.placeholder,
                          .error = unlisted ? std::string_view(sentence) : style.error,
                          .disabled = style.disabled},
                         kind);
    }

    bool clears() const { return !held.empty() && !style.disabled && !style.required; }

    void clear(const Rect& box) {
        const Rect rect{right(box) - in.px(signRoom + clearRoom), box.y, in.px(clearRoom),
                        box.height};
        const std::string name = ui.texts("list.clear", {{"field", std::string(style.label)}});
        const Use use = in.use({.id = in.identify(Role::button, name),
                                .role = Role::button,
                                .name = name,
                                .tabStop = false,
                                .rect = rect});
        in.painter.words(in.fonts.iconFace(16), rect.x + in.px(6),
                         in.painter.snap(middle(rect) - in.px(8)), icon::x,
                         in.color(use.hovered ? Color::ink : Color::ink3));
        if (!use.pressed) return;
        set("");
        in.drafts.drop(id);
        in.focus.set(id, in.keyboardLast);
    }

    void list(const Rect& box) {
        const std::size_t pressed =
            drawList(ui, id, box,
                     {.name = style.label,
                      .options = options,
                      .shown = shown,
                      .isChosen = [this](std::size_t at) { return options[at] == held; }});
        if (pressed != Picking::none) choose(pressed);
    }

    void change(const std::string& text) {
        if (text.empty() && !style.required) set("");
        if (style.free) set(text);
    }

    void narrow() { openList(in, id, !typed.empty(), style.free ? Picking::none : 0); }

    void choose(std::size_t option) {
        set(options[option]);
        in.drafts.drop(id);
        if (in.editing.id == id) retype(in, options[option]);
        in.focus.set(id, in.keyboardLast);
        atRest = typed = options[option];
        close();
    }

    void leave(const std::string& text) {
        const std::size_t at = indexOf(text);
        if (style.free || text.empty() || at != Picking::none) {
            in.drafts.drop(id);
            if (at != Picking::none) set(options[at]);
            return;
        }
        in.drafts.keep(id, text, held);
        announceFault(ui, style.label, ui.texts("list.notListed"));
        in.acted = true;
    }

    void set(std::string_view value) {
        result.changed = result.changed || value != held;
        result.value = value;
        in.acted = in.acted || result.changed;
    }

    void close() {
        in.picking = {};
        open = false;
        in.acted = true;
    }

    Ui& ui;
    Ui::Inner& in;
    const ComboStyle& style;
    const std::vector<std::string>& options;
    std::uint32_t id;
    std::string held, atRest, typed;
    bool isDraft = false, open = false;
    float signRoom = 0;
    std::vector<std::size_t> shown;
};

} // namespace

Entered<std::string> comboBox(Ui& ui, std::string_view id, const std::vector<std::string>& options,
                              std::string_view value, const ComboStyle& style) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t node = fieldNode(in, Role::comboBox, id, style.label, style.disabled);
    Entered<std::string> entered;
    fieldFrame(ui, node, [&] {
        Combo combo(ui, node, options, value, style);
        combo.draw();
        entered = std::move(combo.result);
    });
    return entered;
}

} // namespace kam::ui
