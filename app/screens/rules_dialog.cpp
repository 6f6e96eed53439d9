#include "app/screens/screens.hpp"
#include "app/ui/fields.hpp"

/// The dialog about when an account comes onto the list and when it leaves.
namespace kam {

using namespace ui;

Actions drawRulesDialog(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::listRules) return actions;
    const Texts& texts = ui.texts;
    Selection changed = view.workspace.selection.value_or(Selection{});
    const Selection before = changed;
    const auto score = [&](std::string_view id, std::optional<double>& value) {
        const auto entered = numberField(ui, id, value,
                                         {.label = texts("rules." + std::string(id)),
                                          .optional = texts("field.optional"),
                                          .low = 0,
                                          .high = 10,
                                          .step = 0.5,
                                          .decimals = 1,
                                          .disabled = view.readOnly});
        if (entered.changed) value = entered.value;
    };
    const auto rule = [&](std::string_view id, std::string& value) {
        const FieldState field =
            textField(ui, id, value,
                      {.label = texts("rules." + std::string(id)),
                       .optional = texts("field.optional"),
                       .placeholder = texts("rules." + std::string(id) + "Example"),
                       .multiline = true,
                       .maxCharacters = 1000,
                       .disabled = view.readOnly});
        if (field.changed) value = field.text;
    };
    const auto body = [&] {
        text(ui, texts("rules.more"), Type::data, Color::ink2);
        ui.gap(16);
        columns(ui, {share(1), share(1)}, 12,
                {[&] { score("enterFrom", changed.enterFrom); },
                 [&] { score("leaveBelow", changed.leaveBelow); }});
        if (changed.enterFrom && changed.leaveBelow && *changed.leaveBelow > *changed.enterFrom) {
            ui.gap(8);
            text(ui, texts("rules.crossed"), Type::data, Color::alert);
        }
        ui.gap(16);
        rule("entry", changed.entryRule);
        ui.gap(16);
        rule("exit", changed.exitRule);
    };
    bool done = false;
    const auto foot = [&] {
        row(ui, {.height = 36, .gap = 8}, [&] {
            pushRight(ui);
            if (button(ui, texts("action.done"), {.kind = ButtonKind::primary})) done = true;
        });
    };
    const bool open = dialog(ui, texts("rules.title"), 560, body, foot);
    if (changed != before && !view.readOnly) {
        actions.changes.push_back({{put(std::move(changed))}, "change.rules"});
        actions.typing = true;
    }
    if (!open || done) actions.wish(Show{});
    return actions;
}

} // namespace kam
