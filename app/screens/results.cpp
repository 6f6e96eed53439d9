#include "app/screens/company_switcher.hpp"
#include "app/screens/next_actions.hpp"
#include "app/screens/page.hpp"
#include "app/screens/questionnaire_parts.hpp"
#include "app/screens/report_menu.hpp"
#include "app/screens/results_cards.hpp"
#include "app/screens/rounds_card.hpp"
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
    std::string line = titleOf(*view.round, texts) + " · ";
    if (!view.round->questionnaire.empty())
        line += questionnaireName(view, view.round->questionnaire, texts) + " · ";
    line += texts.plural("people", view.assessment->respondents) + " · " +
            texts.plural("answers", levels);
    if (notApplicable > 0) line += " · " + texts.plural("results.notApplicable", notApplicable);
    if (view.assessment->coverage)
        line += " · " + texts("results.coverage",
                              {{"percent", formatPercent(100 * *view.assessment->coverage, 0,
                                                         texts.language())}});
    return line;
}

/// What to do where there is nothing to show: a key of its text; null: nothing.
const char* wayOn(const View& view, bool nothingApplies) {
    if (!view.round) return "welcome.begin";
    if (!view.isCurrent) return view.readOnly ? nullptr : "rounds.answer";
    return nothingApplies ? "assess.review" : "assess.continue";
}

/// Answers come in; what they say is not for anybody yet.
void drawStillHidden(Ui& ui, Actions& actions) {
    if (emptyState(ui, {.icon = icon::eyeOff,
                        .title = ui.texts("results.gathering"),
                        .sentence = ui.texts("results.gatheringMore"),
                        .action = ui.texts("room.open"),
                        .actionIcon = icon::users}))
        actions.go = Route{Screen::room, {}};
}

/// Who they are could be told from what they say.
void drawTooFew(const View& view, Ui& ui, Actions& actions) {
    if (emptyState(ui, {.icon = icon::eyeOff,
                        .title = ui.texts("results.gathering"),
                        .sentence = ui.texts("results.few"),
                        .action = view.isCurrent ? ui.texts("nav.workshop") : std::string_view(),
                        .actionIcon = icon::users}))
        actions.go = Route{Screen::workshop, {}};
}

void drawNothingYet(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (view.round && view.round->gathering && view.isCurrent) return drawStillHidden(ui, actions);
    if (view.disclosure == Disclosure::few) return drawTooFew(view, ui, actions);
    const bool nothingApplies = view.assessment && !view.assessment->coverage;
    const char* on = wayOn(view, nothingApplies);
    if (!emptyState(
            ui, {.icon = icon::chartRadar,
                 .title = texts(nothingApplies ? "results.none" : "results.empty"),
                 .sentence = texts(nothingApplies ? "reason.nothingApplies" : "results.emptyMore"),
                 .action = on ? std::string_view(texts(on)) : std::string_view(),
                 .actionIcon = icon::clipboardCheck}))
        return;
    if (view.round && !view.isCurrent)
        actions.wish(AnswerRound{view.round->id});
    else
        actions.go = Route{view.round ? Screen::assessment : Screen::home, {}};
}

/// All assessments, where there are others than this one.
void drawRounds(const View& view, Ui& ui, Actions& actions) {
    if (view.rounds.size() < 2) return;
    ui.gap(16);
    drawRoundsCard(view, ui, actions);
}

void drawSideBySide(const View& view, Ui& ui, Actions& actions) {
    columns(ui, {fixed(424), share(1)}, 16,
            {[&] { drawRadarCard(view, ui, actions); },
             [&] {
                 drawArithmeticCard(view, ui, actions);
                 ui.gap(16);
                 drawGatesCard(view, ui, actions);
             }});
    ui.gap(16);
    columns(
        ui, {share(0.95f), share(1.05f)}, 16,
        {[&] { drawGapsCard(view, ui, actions); }, [&] { drawAgreementCard(view, ui, actions); }});
}

void drawBelowEachOther(const View& view, Ui& ui, Actions& actions) {
    drawArithmeticCard(view, ui, actions);
    ui.gap(16);
    if (ui.phone())
        drawStepBarsCard(view, ui, actions);
    else
        drawRadarCard(view, ui, actions);
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
        PageHead head{.title = texts("nav.results")};
        if (view.round) head.subtitle = companyFirst(view, ui, titleOf(*view.round, texts));
        page(ui, "results", head, [&] {
            drawNothingYet(view, ui, actions);
            drawRounds(view, ui, actions);
        });
        return actions;
    }
    PageHead head{.title = texts("nav.results"),
                  .subtitle = companyFirst(view, ui, subtitleOf(view, texts))};
    head.actions = [&] {
        drawReportMenu(view, ui, actions);
        if (button(ui, texts("data.export"), {.leading = icon::fileExport}))
            actions.wish(Command::exportFile);
    };
    page(ui, "results", head, [&] {
        if (ui.phone()) {
            drawReportMenu(view, ui, actions);
            ui.gap(12);
        }
        if (ui.layout() == Layout::desktop && ui.width() >= 900)
            drawSideBySide(view, ui, actions);
        else
            drawBelowEachOther(view, ui, actions);
        ui.gap(16);
        const std::size_t all = view.assessment->nextActions.size();
        if (all > 0) {
            drawNextActions(view, ui, all, actions);
            ui.gap(16);
        }
        drawRolesCard(view, ui);
        drawComparisonCards(view, ui);
        drawItemsCard(view, ui, actions);
        drawRounds(view, ui, actions);
    });
    return actions;
}

} // namespace kam
