#include "app/screens/company_switcher.hpp"
#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/trial_parts.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

/// What other weights would do to the list.
namespace kam {
namespace {

using namespace ui;

/// Whether something on trial differs from what holds.
bool differs(const View& view) {
    const SelectionResult& held = *view.selection.result;
    return view.selection.trial->trial != trialOf(held.weights(), held.selection());
}

void drawHeadActions(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const bool other = differs(view);
    if (button(ui, texts("nav.portfolio"), {.leading = icon::chartBubble}))
        actions.go = Route{Screen::portfolio, {}};
    if (button(ui, texts("trial.back"), {.leading = icon::history, .disabled = !other}))
        actions.wish(TryWeights{});
    if (view.selection.result->selection().frozenOn || view.readOnly) return;
    if (button(ui, texts("trial.keep"),
               {.kind = ButtonKind::primary, .leading = icon::check, .disabled = !other}))
        actions.wish(KeepTrial{});
}

void drawNothingToTry(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const bool criteria = view.workspace.criteria.empty();
    if (emptyState(ui,
                   {.icon = icon::gitCompare,
                    .title = texts(criteria ? "portfolio.noCriteria" : "trial.nobody"),
                    .sentence = texts(criteria ? "portfolio.noCriteriaMore" : "trial.nobodyMore"),
                    .action = texts(criteria ? "criteria.begin" : "nav.scoring")}))
        actions.go = Route{criteria ? Screen::criteria : Screen::scoring, {}};
}

} // namespace

Actions drawTrial(const View& view, Ui& ui) {
    Actions actions;
    const Texts& texts = ui.texts;
    const bool any = !view.selection.result->ranking().accounts.empty() || differs(view);
    PageHead head{.title = texts("nav.trial"),
                  .subtitle = companyFirst(view, ui, texts("trial.subtitle"))};
    if (any) head.actions = [&] { drawHeadActions(view, ui, actions); };
    page(ui, "trial", head, [&] {
        if (!any) return drawNothingToTry(view, ui, actions);
        if (ui.phone()) {
            row(ui, {.height = 36, .gap = 8, .wrap = true}, head.actions);
            ui.gap(16);
        }
        const auto weights = [&] { drawTrialWeights(view, ui, actions); };
        const auto list = [&] {
            drawTrialList(view, ui, actions);
            drawSensitivity(view, ui, actions);
        };
        if (ui.layout() == Layout::desktop)
            return columns(ui, {share(2), share(3)}, 16, {weights, list});
        list();
        weights();
    });
    return actions;
}

} // namespace kam
