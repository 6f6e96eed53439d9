#include "app/ui/chips.hpp"
#include "app/ui/field.hpp"
#include "app/ui/field_frame.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/option_list.hpp"
#include "app/ui/typing.hpp"

#include <algorithm>
#include <utility>

namespace kam::ui {
namespace {

/// One multi-select in one pass; a class only to hand its context around.
class MultiSelect {
public:
    MultiSelect(Ui& owner, std::uint32_t node, const std::vector<std::string>& listed,
                const std::vector<std::string>& chosen, const ComboStyle& look)
        : ui(owner), in(owner.inner()), style(look), options(listed), id(node) {
        result.value = chosen;
    }

    void draw() {
        const std::string* typed = typedInto(in, id);
        // First, as a key may come in the same pass: it is meant for the narrowed list.
        if (in.edited == id && typed && !style.disabled) openList(in, id, true, 0);
        open = in.picking.id == id;
        if (open) shown = matching(options, typed ? *typed : "");
        if (typed) useKeys();
        const DrawnField field = drawField(ui, id, "",
                                           {.label = style.label,
                                            .hideLabel = style.hideLabel,
                                            .optional = style.optional,
                                            .placeholder = style.placeholder,
                                            .error = style.error,
                                            .disabled = style.disabled},
                                           kindOfList(in, id, shown));
        if (!style.disabled) pressForList(in, id, field.box, 0);
        if (open && in.picking.id == id) list(field.box);
        const std::string name = ui.texts("list.chosen", {{"field", std::string(style.label)}});
        const int removed = drawChips(ui, name, result.value, style.disabled);
        if (removed < 0) return;
        toggle(result.value[static_cast<std::size_t>(removed)]);
        // The chip's button is gone.
        if (in.focus.id() != id) in.focus.set(id, in.keyboardLast);
    }

    Entered<std::vector<std::string>> result;

private:
    bool isChosen(const std::string& option) const {
        return std::find(result.value.begin(), result.value.end(), option) != result.value.end();
    }

    void useKeys() {
        const bool empty = in.editing.text.empty();
        if (empty && in.edited != id && !result.value.empty() && typedKey(in, "Backspace"))
            return toggle(std::string(result.value.back()));
        if (!open) {
            if (typedKey(in, "ArrowDown") || typedKey(in, "ArrowUp")) openList(in, id, false, 0);
            return;
        }
        walkList(in, shown.size());
        if (typedKey(in, "Enter") && in.picking.active < shown.size())
            choose(shown[in.picking.active]);
    }

    void list(const Rect& box) {
        const std::size_t pressed =
            drawList(ui, id, box,
                     {.name = style.label,
                      .options = options,
                      .shown = shown,
                      .isChosen = [this](std::size_t at) { return isChosen(options[at]); },
                      .several = true});
        if (pressed == Picking::none) return;
        in.picking.active = static_cast<std::size_t>(
            std::find(shown.begin(), shown.end(), pressed) - shown.begin());
        choose(pressed);
    }

    /// The list stays open for the next one, all of it again.
    void choose(std::size_t option) {
        toggle(options[option]);
        if (in.editing.id == id && !in.editing.text.empty()) {
            retype(in, "");
            shown = matching(options, "");
            in.picking.active = option;
            in.picking.reveal = true;
        }
        in.focus.set(id, in.keyboardLast);
    }

    void toggle(const std::string& option) {
        const bool was = isChosen(option);
        ui.announce(ui.texts(was ? "list.removed" : "list.added", {{"word", option}}));
        if (was)
            std::erase(result.value, std::string(option));
        else
            result.value.push_back(option);
        result.changed = true;
        in.acted = true;
    }

    Ui& ui;
    Ui::Inner& in;
    const ComboStyle& style;
    const std::vector<std::string>& options;
    std::uint32_t id;
    bool open = false;
    std::vector<std::size_t> shown;
};

} // namespace

Entered<std::vector<std::string>> multiSelect(Ui& ui, std::string_view id,
                                              const std::vector<std::string>& options,
                                              const std::vector<std::string>& chosen,
                                              const ComboStyle& style) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t node = fieldNode(in, Role::comboBox, id, style.label, style.disabled);
    Entered<std::vector<std::string>> entered;
    fieldFrame(ui, node, [&] {
        MultiSelect select(ui, node, options, chosen, style);
        select.draw();
        entered = std::move(select.result);
    });
    return entered;
}

} // namespace kam::ui
