#include "app/screens/screens.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/fields.hpp"
#include "core/base/text.hpp"
#include "core/selection/decisions.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

/// Only who was decided in can leave again.
void drawKind(const View& view, Ui& ui, Decision& decision) {
    const Texts& texts = ui.texts;
    const Decided decided = decidedIn(view.workspace);
    const auto before = decided.find(decision.account);
    std::vector<DecisionKind> kinds{DecisionKind::in, DecisionKind::out, DecisionKind::develop};
    if ((before != decided.end() && before->second) || decision.kind == DecisionKind::exit)
        kinds.push_back(DecisionKind::exit);
    std::vector<std::string> options;
    for (const DecisionKind kind : kinds)
        options.push_back(decidedWords({.kind = kind}, texts));
    const auto at = std::find(kinds.begin(), kinds.end(), decision.kind) - kinds.begin();
    const int now = radioList(ui, texts("decision.kind"), options, static_cast<int>(at));
    if (now >= 0 && !view.readOnly) decision.kind = kinds[static_cast<std::size_t>(now)];
}

} // namespace

Actions drawDecisionDialog(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::decide) return actions;
    const Texts& texts = ui.texts;
    const Account* account = view.workspace.accounts.find(view.dialogAbout);
    const bool all = view.dialogAbout.empty(); // that are suggested
    if ((!account && !all) || !view.selection.decision) {
        actions.wish(Show{});
        return actions;
    }
    Decision decision = *view.selection.decision;
    const auto body = [&] {
        if (all) {
            decision.kind = DecisionKind::in;
            text(ui, texts("decision.allMore"), Type::data, Color::ink2);
        } else {
            drawKind(view, ui, decision);
        }
        ui.gap(16);
        const FieldState reason = textField(ui, "reason", decision.reason,
                                            {.label = texts("decision.reason"),
                                             .placeholder = texts("decision.reasonExample"),
                                             .multiline = true,
                                             .maxCharacters = 1000,
                                             .disabled = view.readOnly});
        if (reason.changed) decision.reason = reason.text;
        ui.gap(16);
        const auto people = tagField(ui, "people", decision.people,
                                     {.label = texts("decision.people"),
                                      .optional = texts("field.optional"),
                                      .disabled = view.readOnly});
        if (people.changed) decision.people = people.value;
        ui.gap(16);
        const auto on = [&] {
            const auto entered = dateField(
                ui, "on", decision.on, {.label = texts("decision.on"), .disabled = view.readOnly});
            if (entered.changed) decision.on = entered.value;
        };
        const auto review = [&] {
            const auto entered = dateField(ui, "review", decision.reviewOn,
                                           {.label = texts("decision.reviewOn"),
                                            .optional = texts("field.optional"),
                                            .disabled = view.readOnly});
            if (entered.changed) decision.reviewOn = entered.value;
        };
        if (ui.phone()) {
            on();
            ui.gap(12);
            review();
        } else {
            columns(ui, {share(1), share(1)}, 16, {on, review});
        }
    };
    bool given = false;
    const auto foot = [&] {
        const bool usable = !view.readOnly && !cleaned(decision.reason).empty();
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            pushRight(ui);
            if (button(ui, texts("action.cancel"))) actions.wish(Show{});
            if (button(ui, texts("decision.keep"),
                       {.kind = ButtonKind::primary,
                        .disabled = !usable,
                        .tooltip = usable ? std::string_view()
                                          : std::string_view(texts("decision.needsReason"))}))
                given = true;
        });
    };
    const std::string title =
        all ? texts("decision.all") : texts("decision.title", {{"name", account->name}});
    const bool open = dialog(ui, title, 560, body, foot);
    if (given) {
        decision.reason = cleaned(decision.reason);
        actions.wish(Decide{decision});
        actions.wish(Show{});
    } else if (!open) {
        actions.wish(Show{});
    } else if (decision != *view.selection.decision) {
        actions.wish(DecisionDraft{decision});
    }
    return actions;
}

} // namespace kam
