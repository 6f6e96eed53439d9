#include "app/screens/rounds_card.hpp"

#include "app/screens/page.hpp"
#include "app/screens/questionnaire_parts.hpp"
#include "app/screens/record_row.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"

#include <algorithm>
#include <array>

namespace kam {
namespace {

using namespace ui;

/// A round with all that its row says.
struct Row {
    const Round* round;
    std::string title, dateAndPeople, verdict, score;
    bool answered; ///< it is the one that is answered here
    bool shown;    ///< its results are on screen
};

Row rowOf(const View& view, const Round& round, const Assessment& result, const Texts& texts) {
    Row row{.round = &round,
            .title = titleOf(round, texts),
            .dateAndPeople = formatLongDate(round.date, texts.language()),
            .verdict = texts("rounds.noAnswers"),
            .answered = &round == view.answeredRound,
            .shown = view.route.screen == Screen::results && &round == view.round};
    if (!round.questionnaire.empty())
        row.dateAndPeople += " · " + questionnaireName(view, round.questionnaire, texts);
    const Disclosure shown = disclosureOf(view.workspace, round);
    if (shown != Disclosure::open)
        row.verdict = texts(shown == Disclosure::few ? "rounds.few" : "room.gathering");
    if (result.respondents > 0) {
        row.dateAndPeople += " · " + texts.plural("people", result.respondents);
        row.verdict = titleOf(result.verdict, texts);
    }
    if (result.overall) row.score = formatNumber(result.overall, 0, texts.language());
    return row;
}

std::string spokenOf(const Row& row, const Texts& texts) {
    std::string words = row.title;
    if (row.answered) words += ", " + texts("rounds.answered");
    words += ", " + row.dateAndPeople + ", " + row.verdict;
    if (!row.score.empty()) words += ", " + row.score + " " + texts("home.outOf");
    return words;
}

void drawTitle(Ui& ui, const Row& row) {
    ui::row(ui, {.height = 20, .gap = 8}, [&] {
        text(ui, row.title, Type::dataStrong);
        // On the tinted row a tinted badge would be words without a box.
        if (row.answered)
            badge(ui, ui.texts("rounds.answered"),
                  row.shown ? BadgeKind::neutral : BadgeKind::positive);
    });
}

void drawScore(Ui& ui, const Row& row) {
    if (row.score.empty()) return;
    ui::row(ui, {.height = 18}, [&] {
        pushRight(ui);
        runs(ui, {{row.score, Type::dataStrong, Color::ink},
                  {" " + ui.texts("home.outOf"), Type::note, Color::ink3}});
    });
}

void drawContent(Ui& ui, const Row& row) {
    ui.gap(9);
    if (ui.phone()) {
        drawTitle(ui, row);
        text(ui, row.dateAndPeople, Type::note, Color::ink3);
        text(ui,
             row.score.empty() ? row.verdict
                               : row.verdict + " · " + row.score + " " + ui.texts("home.outOf"),
             Type::note, Color::ink2);
    } else {
        columns(ui, {share(1), fixed(190), fixed(100)}, 12,
                {[&] {
                     drawTitle(ui, row);
                     text(ui, row.dateAndPeople, Type::note, Color::ink3);
                 },
                 [&] {
                     ui.gap(9);
                     text(ui, row.verdict, Type::data, Color::ink2);
                 },
                 [&] {
                     ui.gap(9);
                     drawScore(ui, row);
                 }});
    }
    ui.gap(9);
}

void drawRound(const View& view, Ui& ui, const Row& row, Actions& actions) {
    const Texts& texts = ui.texts;
    const Id& id = row.round->id;
    enum Option { see, answer, rename, remove };
    std::vector<Option> does{see, answer, rename, remove};
    if (row.answered) std::erase(does, answer);
    constexpr std::array keys{"assess.results", "rounds.answer", "rounds.rename", "rounds.remove"};
    std::vector<std::string> options;
    options.reserve(does.size());
    for (const Option each : does)
        options.push_back(texts(keys[each]));
    const RecordUse use = recordRow(
        view, ui,
        {.id = id,
         .name = row.title,
         .spoken = spokenOf(row, texts),
         .options = options,
         .height = ui.phone() ? 70.0f : 56.0f,
         .current = row.shown,
         .readOnly = view.readOnly},
        [&] { drawContent(ui, row); }, actions);
    if (use.opened) actions.go = Route{Screen::results, id};
    if (use.chosen < 0) return;
    switch (does[static_cast<std::size_t>(use.chosen)]) {
    case see:
        actions.go = Route{Screen::results, id};
        break;
    case answer:
        actions.wish(AnswerRound{id});
        break;
    case rename:
        actions.wish(Show{Dialog::renameRound, id, row.round->title});
        break;
    case remove:
        actions.wish(Show{Dialog::removeRound, id});
        break;
    }
}

} // namespace

void drawRoundsCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "rounds", {.padY = 20, .name = texts("rounds.title")}, [&] {
        cardTitle(ui, texts("rounds.title"),
                  texts.plural("rounds", static_cast<int>(view.rounds.size())));
        group(ui, Role::list, texts("rounds.title"), [&] {
            for (const auto& [round, result] : view.rounds)
                scope(ui, round->id, [&, round = round, result = result] {
                    divider(ui);
                    drawRound(view, ui, rowOf(view, *round, *result, texts), actions);
                });
        });
    });
}

} // namespace kam
