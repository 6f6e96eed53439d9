#include "app/ui/chips.hpp"
#include "app/ui/field.hpp"
#include "app/ui/field_frame.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/typing.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <utility>

namespace kam::ui {
namespace {

/// Adds a word unless it is there already, with or without accents and capitals.
void add(Ui& ui, Entered<std::vector<std::string>>& tags, std::string_view typed) {
    const std::string word = cleaned(typed);
    if (word.empty()) return;
    const std::string plain = folded(word);
    const bool known = std::any_of(tags.value.begin(), tags.value.end(),
                                   [&](const std::string& tag) { return folded(tag) == plain; });
    if (known) return;
    ui.announce(ui.texts("list.added", {{"word", word}}));
    tags.value.push_back(word);
    tags.changed = true;
}

void remove(Ui& ui, Entered<std::vector<std::string>>& tags, std::size_t index) {
    ui.announce(ui.texts("list.removed", {{"word", tags.value[index]}}));
    tags.value.erase(tags.value.begin() + static_cast<std::ptrdiff_t>(index));
    tags.changed = true;
}

} // namespace

Entered<std::vector<std::string>> tagField(Ui& ui, std::string_view id,
                                           const std::vector<std::string>& tags,
                                           const FieldStyle& style) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t node = fieldNode(in, Role::textField, id, style.label, style.disabled);
    Entered<std::vector<std::string>> entered{.value = tags};
    fieldFrame(ui, node, [&] {
        const std::string* typed = typedInto(in, node);
        if (typed && typed->empty() && in.edited != node && !tags.empty() &&
            typedKey(in, "Backspace"))
            remove(ui, entered, tags.size() - 1);
        const FieldState state = drawField(ui, node, "", style, {}).state;
        std::string rest = state.text;
        for (auto comma = rest.find(','); comma != std::string::npos; comma = rest.find(',')) {
            add(ui, entered, std::string_view(rest).substr(0, comma));
            rest.erase(0, comma + 1);
        }
        if (state.submitted || state.left) {
            add(ui, entered, rest);
            rest.clear();
        }
        if (rest != state.text && typedInto(in, node)) retype(in, rest);
        const std::string name = ui.texts("list.chosen", {{"field", std::string(style.label)}});
        const int removed = drawChips(ui, name, entered.value, style.disabled);
        if (removed >= 0) {
            remove(ui, entered, static_cast<std::size_t>(removed));
            in.focus.set(node, in.keyboardLast); // the chip's button is gone
        }
    });
    in.acted = in.acted || entered.changed;
    return entered;
}

} // namespace kam::ui
