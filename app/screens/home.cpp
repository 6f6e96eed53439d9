#include "app/screens/page.hpp"
#include "app/screens/results_cards.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/figure/readiness_figures.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

/// One of the seven cells of the strip: number, name, level, target, bar.
void drawStepCell(const View& view, Ui& ui, const Step& step) {
    const Texts& texts = ui.texts;
    const StepResult* result = view.assessment->step(step.id);
    if (!result) return;
    group(ui, Role::listItem, step.name.in(texts.language()), [&] {
        row(ui, {.height = 20}, [&] {
            numberTile(ui, std::to_string(step.number));
            if (isBlocked(*view.assessment, step.id)) {
                pushRight(ui);
                badge(ui, texts("gate.blocks"), BadgeKind::alert, icon::lock);
            }
        });
        ui.gap(8);
        const float top = ui.pen();
        text(ui, step.name.in(texts.language()), Type::dataStrong, Color::ink, 2);
        ui.gap(top + 36 + 10 - ui.pen());
        const double target = result->targetLevel.value_or(defaultTarget);
        runs(ui, {{numeral(result->level, 1, texts), Type::title, Color::ink},
                  {" " + texts("step.target", {{"n", formatNumber(target, 1, texts.language())}}),
                   Type::data, Color::ink3}});
        ui.gap(4);
        figureInline(ui, levelBar(result->level, target, texts, ui.width()));
    });
}

void drawStrip(const View& view, Ui& ui) {
    const Questionnaire& questionnaire = view.questionnaire;
    card(ui, "strip", {.name = ui.texts("home.steps")}, [&] {
        group(ui, Role::list, ui.texts("home.steps"), [&] {
            const auto cell = [&](std::size_t i) {
                return std::function<void()>([&, i] {
                    if (i < questionnaire.steps.size())
                        drawStepCell(view, ui, questionnaire.steps[i]);
                });
            };
            columns(ui, {share(), share(), share(), share(), share(), share(), share()}, 20,
                    {cell(0), cell(1), cell(2), cell(3), cell(4), cell(5), cell(6)});
        });
    });
}

/// The same as rows, where seven cells would not fit.
void drawStepsCard(const View& view, Ui& ui) {
    card(ui, "steps", {.name = ui.texts("home.steps")}, [&] {
        cardTitle(ui, ui.texts("home.steps"));
        drawStepBars(view, ui);
    });
}

void drawBlocker(const View& view, Ui& ui, const GateResult& gate, Actions& actions) {
    const Item* item = view.questionnaire.item(gate.id);
    const ItemResult* result = view.assessment->item(gate.id);
    if (!item || !result) return;
    divider(ui, 8, 8);
    columns(ui, {fixed(18), share(1)}, 12,
            {[&] { glyph(ui, icon::lock, 18, Color::alert); },
             [&] {
                 if (linkRight(ui, ui.texts("link.see", {{"number", numberOf(*item)}}),
                               ui.texts("link.seeItem",
                                        {{"number", numberOf(*item)},
                                         {"topic", item->topic.in(ui.texts.language())}})))
                     actions.go = Route{Screen::assessment, item->id};
                 inset(ui, 0, 0, 56, 0, [&] {
                     text(ui, blockerOf(*item, ui.texts.language()), Type::dataStrong);
                     text(ui, gateLine(gate, *result, ui.texts), Type::note, Color::ink3);
                 });
             }});
}

void drawBlockers(const View& view, Ui& ui, Actions& actions) {
    const Assessment& assessment = *view.assessment;
    constexpr std::size_t shown = 3;
    std::size_t count = 0;
    for (const GateResult& gate : assessment.gates) {
        const bool blocking = std::find(assessment.blockers.begin(), assessment.blockers.end(),
                                        gate.id) != assessment.blockers.end();
        if (blocking && count++ < shown) drawBlocker(view, ui, gate, actions);
    }
    if (count > shown) {
        divider(ui, 8, 8);
        if (link(ui, ui.texts.plural("home.moreBlockers", static_cast<int>(count - shown))))
            actions.go = Route{Screen::results, {}};
    }
}

void drawVerdict(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const Assessment& assessment = *view.assessment;
    card(ui, "verdict", {.name = texts("home.verdict")}, [&] {
        if (linkRight(ui, texts("home.seeArithmetic"))) actions.go = Route{Screen::results, {}};
        text(ui, texts("home.verdict"), Type::data, Color::ink3);
        ui.gap(6);
        const auto score = numeral(assessment.overall, 0, texts);
        columns(ui, {share(1), fixed(118)}, 8,
                {[&] {
                     ui.gap(4);
                     heading(ui, 2, titleOf(assessment.verdict, texts), Type::title);
                 },
                 [&] {
                     row(ui, {.height = 36, .gap = 4}, [&] {
                         pushRight(ui);
                         runs(ui, {{score, Type::figure, Color::ink},
                                   {" " + texts("home.outOf"), Type::data, Color::ink3}});
                     });
                 }});
        ui.gap(10);
        figure(ui, verdictLadder(assessment, texts, ui.width()));
        ui.gap(12);
        text(ui, reasonOf(assessment, texts), Type::dataStrong);
        drawBlockers(view, ui, actions);
    });
}

void drawNextAction(const View& view, Ui& ui, const NextAction& next, Actions& actions) {
    const Texts& texts = ui.texts;
    const Item* item = view.questionnaire.item(next.item);
    const ItemResult* result = view.assessment->item(next.item);
    if (!item || !result) return;
    const std::string action = suggestedAction(*item, *result, texts.language());
    divider(ui, 0, 10);
    group(ui, Role::listItem, item->topic.in(texts.language()), [&] {
        text(ui, action.empty() ? item->topic.in(texts.language()) : action, Type::body);
        ui.gap(2);
        const std::string line =
            texts(result->gate ? "home.actionGateLine" : "home.actionLine",
                  {{"number", numberOf(*item)},
                   {"topic", item->topic.in(texts.language())},
                   {"level", numeral(result->value, 1, texts)},
                   {"target", formatNumber(result->target, 1, texts.language())}});
        if (linkRight(ui, texts("link.see", {{"number", numberOf(*item)}}),
                      texts("link.seeItem", {{"number", numberOf(*item)},
                                             {"topic", item->topic.in(texts.language())}})))
            actions.go = Route{Screen::assessment, item->id};
        inset(ui, 0, 0, 56, 0, [&] { text(ui, line, Type::note, Color::ink3); });
    });
    ui.gap(10);
}

void drawNextActions(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::vector<NextAction>& all = view.assessment->nextActions;
    card(ui, "actions", {.name = texts("home.nextActions")}, [&] {
        cardTitle(ui, texts("home.nextActions"),
                  all.empty() ? std::string()
                              : texts.plural("home.gapsTotal", static_cast<int>(all.size())));
        if (all.empty()) {
            divider(ui, 0, 12);
            text(ui, texts(view.assessment->overall ? "home.noGaps" : "home.noAnswersYet"),
                 Type::data, Color::ink2);
            return;
        }
        group(ui, Role::list, texts("home.nextActions"), [&] {
            for (std::size_t i = 0; i < std::min<std::size_t>(3, all.size()); ++i)
                scope(ui, static_cast<int>(i), [&] { drawNextAction(view, ui, all[i], actions); });
        });
    });
}

void drawAnswers(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "answers", {.name = texts("home.answers")}, [&] {
        cardTitle(ui, texts("home.answers"),
                  texts.plural("people", static_cast<int>(view.responses.size())));
        const int total = static_cast<int>(view.questionnaire.items(view.round->mode).size());
        constexpr std::size_t shown = 4;
        for (std::size_t i = 0; i < std::min(shown, view.responses.size()); ++i) {
            const Response& response = *view.responses[i];
            divider(ui, 0, 0);
            row(ui, {.height = 44, .gap = 8}, [&] {
                avatar(ui, nameOf(response, view, texts));
                text(ui, nameOf(response, view, texts), Type::dataStrong);
                text(ui, roleOf(response, texts), Type::note, Color::ink3);
                pushRight(ui);
                text(ui,
                     texts("count.of", {{"n", std::to_string(answeredIn(response, view))},
                                        {"total", std::to_string(total)}}),
                     Type::data, Color::ink2);
            });
        }
        ui.gap(8);
        if (link(ui, view.responses.size() > shown
                         ? texts("home.allPeople", {{"n", std::to_string(view.responses.size())}})
                         : texts("home.whoAnswers")))
            actions.go = Route{Screen::assessment, {}};
    });
}

void drawDataCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const auto line = [&](Icon sign, Color color, const std::string& words, bool strong) {
        row(ui, {.height = 24, .gap = 8}, [&] {
            glyph(ui, sign, 18, color);
            text(ui, words, strong ? Type::dataStrong : Type::data,
                 strong ? Color::ink : Color::ink2);
        });
    };
    card(ui, "data", {.name = texts("home.data")}, [&] {
        cardTitle(ui, texts("home.data"));
        line(icon::circleCheck, Color::accent,
             texts(view.save.kind == SaveState::Kind::memory ? "save.memoryShort" : "home.kept"),
             false);
        const std::optional<Date> exported = view.exported.on;
        const int days = exported ? daysBetween(*exported, view.today) : 0;
        if (!exported)
            line(icon::infoCircle, Color::ink2, texts("home.neverExported"), false);
        else if (days > 7 && view.exported.changesSince > 0)
            line(icon::alertTriangle, Color::alert, texts.plural("home.daysSinceExport", days),
                 true);
        else
            line(icon::download, Color::ink2,
                 texts("home.exportedOn", {{"date", formatShortDate(*exported, texts.language())}}),
                 false);
        line(icon::database, Color::ink2,
             texts("home.used", {{"size", formatBytes(static_cast<double>(view.bytesOnDisk),
                                                      texts.language())}}),
             false);
        ui.gap(12);
        if (button(ui, texts("data.export"), {.leading = icon::download, .height = 32}))
            actions.wish(Command::exportFile);
    });
}

bool continueButton(const View& view, Ui& ui) {
    const int total = static_cast<int>(view.questionnaire.items(view.round->mode).size());
    const bool done = view.own && answeredIn(*view.own, view) >= total;
    return button(ui, ui.texts(done ? "home.review" : "home.continue"),
                  {.kind = ButtonKind::primary,
                   .leading = icon::clipboardCheck,
                   .height = ui.phone() ? 48.0f : 36.0f,
                   .fill = ui.phone()});
}

Route whereToAnswer(const View& view) {
    const Item* open = view.own ? nextOpen(*view.own, view) : nullptr;
    return {Screen::assessment, open ? open->id : ItemId()};
}

} // namespace

Actions drawHome(const View& view, Ui& ui) {
    if (!view.round || !view.assessment) return drawWelcome(view, ui);
    Actions actions;
    const Texts& texts = ui.texts;
    PageHead head{.title = texts("home.title"),
                  .subtitle = capitalised(formatDayAndDate(view.today, texts.language())) + " · " +
                              view.round->title};
    head.actions = [&] {
        const bool room = ui.layout() == Layout::desktop;
        if (room && button(ui, texts("action.export"), {.leading = icon::fileExport}))
            actions.wish(Command::exportFile);
        if (continueButton(view, ui)) actions.go = whereToAnswer(view);
    };
    page(ui, "home", head, [&] {
        if (ui.phone()) {
            if (continueButton(view, ui)) actions.go = whereToAnswer(view);
            ui.gap(16);
            drawVerdict(view, ui, actions);
            ui.gap(16);
            drawNextActions(view, ui, actions);
            ui.gap(16);
            drawStepsCard(view, ui);
            ui.gap(16);
            drawAnswers(view, ui, actions);
            ui.gap(16);
            drawDataCard(view, ui, actions);
            return;
        }
        if (ui.layout() == Layout::desktop) {
            drawStrip(view, ui);
            ui.gap(16);
            columns(ui, {fixed(444), share(1)}, 16,
                    {[&] { drawVerdict(view, ui, actions); },
                     [&] { drawNextActions(view, ui, actions); }});
            ui.gap(16);
            columns(ui, {share(1), fixed(300)}, 16,
                    {[&] { drawAnswers(view, ui, actions); },
                     [&] { drawDataCard(view, ui, actions); }});
        } else {
            drawVerdict(view, ui, actions);
            ui.gap(16);
            drawNextActions(view, ui, actions);
            ui.gap(16);
            drawStepsCard(view, ui);
            ui.gap(16);
            columns(ui, {share(1), share(1)}, 16,
                    {[&] { drawAnswers(view, ui, actions); },
                     [&] { drawDataCard(view, ui, actions); }});
        }
    });
    return actions;
}

} // namespace kam
