#include "app/screens/page.hpp"
#include "app/screens/results_cards.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

namespace kam {
namespace {

using namespace ui;

std::string subtitleOf(const View& view, const Texts& texts) {
    int levels = 0, notApplicable = 0;
    for (const ItemResult& item : view.assessment->items) {
        levels += item.n;
        notApplicable += item.notApplicable;
    }
    std::string line = view.round->title + " · " +
                       texts.plural("people", static_cast<int>(view.responses.size())) + " · " +
                       texts.plural("answers", levels);
    if (notApplicable > 0) line += " · " + texts.plural("results.notApplicable", notApplicable);
    if (view.assessment->coverage)
        line += " · " + texts("results.coverage",
                              {{"percent", formatPercent(100 * *view.assessment->coverage, 0,
                                                         texts.language())}});
    return line;
}

void drawNothingYet(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (emptyState(ui, {.icon = icon::chartRadar,
                        .title = texts("results.empty"),
                        .sentence = texts(view.assessment && !view.assessment->coverage
                                              ? "reason.nothingApplies"
                                              : "results.emptyMore"),
                        .action = texts(view.round ? "assess.continue" : "welcome.begin"),
                        .actionIcon = icon::clipboardCheck}))
        actions.go = Route{view.round ? Screen::assessment : Screen::home, {}};
}

void drawSideBySide(const View& view, Ui& ui, Actions& actions) {
    columns(ui, {fixed(424), share(1)}, 16,
            {[&] { drawRadarCard(view, ui); },
             [&] {
                 drawArithmeticCard(view, ui);
                 ui.gap(16);
                 drawGatesCard(view, ui, actions);
             }});
    ui.gap(16);
    columns(
        ui, {share(0.95f), share(1.05f)}, 16,
        {[&] { drawGapsCard(view, ui, actions); }, [&] { drawAgreementCard(view, ui, actions); }});
}

void drawBelowEachOther(const View& view, Ui& ui, Actions& actions) {
    drawArithmeticCard(view, ui);
    ui.gap(16);
    if (ui.phone())
        drawStepBarsCard(view, ui);
    else
        drawRadarCard(view, ui);
    ui.gap(16);
    drawGatesCard(view, ui, actions);
    ui.gap(16);
    drawGapsCard(view, ui, actions);
    ui.gap(16);
    drawAgreementCard(view, ui, actions);
}

} // namespace

Actions drawResults(const View& view, Ui& ui) {
    Actions actions;
    const Texts& texts = ui.texts;
    if (!view.round || !view.assessment || !view.assessment->overall) {
        page(ui, "results", {.title = texts("nav.results")},
             [&] { drawNothingYet(view, ui, actions); });
        return actions;
    }
    PageHead head{.title = texts("nav.results"), .subtitle = subtitleOf(view, texts)};
    head.actions = [&] {
        if (button(ui, texts("action.export"), {.leading = icon::fileExport}))
            actions.wish(Command::exportFile);
    };
    page(ui, "results", head, [&] {
        if (ui.layout() == Layout::desktop && ui.width() >= 900)
            drawSideBySide(view, ui, actions);
        else
            drawBelowEachOther(view, ui, actions);
        ui.gap(16);
        drawItemsCard(view, ui, actions);
        if (view.rounds.size() > 1) {
            ui.gap(16);
            drawRoundsCard(view, ui, actions);
        }
    });
    return actions;
}

} // namespace kam
