#include "app/screens/company_switcher.hpp"
#include "app/screens/page.hpp"
#include "app/screens/people_card.hpp"
#include "app/screens/question_words.hpp"
#include "app/screens/rounds_card.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

namespace kam {
namespace {

using namespace ui;

void drawOwn(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const Response& own = *view.own;
    const int total = static_cast<int>(view.questionnaire.items(view.round->mode).size());
    const int answered = answeredIn(own, view);
    card(ui, "own", {.padY = 20, .name = texts("assess.youAnswer")}, [&] {
        cardTitle(
            ui, texts("assess.youAnswer"),
            texts("count.of", {{"n", std::to_string(answered)}, {"total", std::to_string(total)}}));
        progressBar(ui, texts("rail.progress"), total ? double(answered) / total : 0, 6);
        if (answered > 0 && answered < total) {
            ui.gap(6);
            text(ui,
                 texts.plural("assess.left", total - answered,
                              {{"minutes", std::to_string(minutesFor(total - answered))}}),
                 Type::note, Color::ink3);
        }
        ui.gap(16);
        drawPersonFields(view, ui, own, actions);
        ui.gap(16);
        row(ui, {.gap = 8, .wrap = true}, [&] {
            const std::string_view label = answered == 0       ? "assess.begin"
                                           : answered >= total ? "assess.review"
                                                               : "assess.continue";
            if (button(ui, texts(label),
                       {.kind = ButtonKind::primary, .trailing = icon::arrowRight}))
                if (const Item* open = nextOpen(own, view))
                    actions.go = Route{Screen::assessment, open->id};
            if (answered > 0 &&
                button(ui, texts("assess.results"),
                       {.kind = ui.phone() ? ButtonKind::secondary // below the other
                                           : ButtonKind::quiet}))
                actions.go = Route{Screen::results, {}};
            if (view.round->mode == Mode::quick && answered >= total &&
                button(ui, texts("assess.widen"),
                       {.kind = ButtonKind::quiet, .disabled = view.readOnly})) {
                Round wider = *view.round;
                wider.mode = Mode::full;
                actions.changes.push_back({{put(std::move(wider))}, "change.widen"});
            }
        });
    });
}

/// A question and its levels, for those who do not answer.
void drawQuestionToRead(Ui& ui, const Item& item) {
    if (!item.askable()) return;
    const std::string topic = numberedTopic(item, ui.texts.language());
    card(ui, "question", {.padY = 20, .name = topic}, [&] {
        cardTitle(ui, topic);
        drawQuestionWords(ui, item);
    });
}

/// Nobody has said who answers here.
void drawNobody(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (emptyState(ui, {.icon = icon::clipboardCheck,
                        .title = texts("assess.nobody"),
                        .sentence = texts(view.responses.empty()      ? "assess.nobodyFirst"
                                          : hidesAnswers(*view.round) ? "assess.nobodyHidden"
                                                                      : "assess.nobodyMore"),
                        .action = texts("assess.answerMyself"),
                        .actionIcon = icon::plus}))
        actions.wish(AddPerson{});
}

std::string subtitleOf(const View& view, const Texts& texts) {
    return titleOf(*view.round, texts) + " · " +
           formatLongDate(view.round->date, texts.language()) + " · " +
           texts(view.round->mode == Mode::quick ? "mode.quick" : "mode.full");
}

} // namespace

Actions drawAssessment(const View& view, Ui& ui) {
    if (!view.round) return drawWelcome(view, ui);
    Actions actions;
    const Texts& texts = ui.texts;
    PageHead head{.title = texts("nav.assessment"),
                  .subtitle = companyFirst(view, ui, subtitleOf(view, texts))};
    head.actions = [&] {
        if (button(ui, texts("assess.newRound"),
                   {.leading = icon::plus, .disabled = view.readOnly}))
            actions.wish(StartAssessment{view.workspace.company.name});
    };
    page(ui, "assessment", head, [&] {
        if (view.own)
            drawOwn(view, ui, actions);
        else if (!view.readOnly)
            drawNobody(view, ui, actions);
        ui.gap(view.own || !view.readOnly ? 16 : 0);
        if (const Item* asked = view.own ? nullptr : view.questionnaire.item(view.route.detail)) {
            drawQuestionToRead(ui, *asked);
            ui.gap(16);
        }
        if (!view.responses.empty()) {
            drawPeopleCard(view, ui, actions);
            ui.gap(16);
        }
        drawRoundsCard(view, ui, actions);
        if (ui.phone()) {
            ui.gap(16);
            head.actions();
        }
    });
    return actions;
}

} // namespace kam
