#include "app/screens/home_cards.hpp"

#include "app/screens/page.hpp"
#include "app/screens/save_line.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/workspace/people.hpp"

#include <algorithm>

namespace kam {

using namespace ui;

/// Without a copy outside the browser for longer, or through more changes, than a person would want
/// to lose.
constexpr int mostDays = 7, mostChanges = 100;

void drawAnswers(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "answers", {.name = texts("home.answers")}, [&] {
        cardTitle(ui, texts("home.answers"), peopleOf(view, texts));
        const int total = static_cast<int>(view.questionnaire.items(view.round->mode).size());
        constexpr std::size_t shown = 4;
        const std::vector<const Response*> people = participants(view.responses);
        for (std::size_t i = 0; i < std::min(shown, people.size()); ++i) {
            const Response& response = *people[i];
            divider(ui, 0, 0);
            row(ui, {.height = 44, .gap = 8}, [&] {
                avatar(ui, nameOf(response, view, texts));
                text(ui, nameOf(response, view, texts), Type::dataStrong);
                text(ui, roleOf(response, view, texts), Type::note, Color::ink3);
                pushRight(ui);
                text(ui,
                     texts("count.of", {{"n", std::to_string(answeredIn(response, view))},
                                        {"total", std::to_string(total)}}),
                     Type::data, Color::ink2);
            });
        }
        ui.gap(8);
        if (link(ui, people.size() > shown
                         ? texts("home.allPeople", {{"n", std::to_string(people.size())}})
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
        const SaveLine state = saveLine(view, texts);
        line(state.icon, state.color,
             view.save.kind == SaveState::Kind::saved ? texts("home.kept") : state.words,
             state.alert);
        const std::optional<Date> exported = view.exported.on;
        const int days = exported ? daysBetween(*exported, view.today) : 0;
        if (!exported && view.exported.changesSince < mostChanges)
            line(icon::infoCircle, Color::ink2, texts("home.neverExported"), false);
        else if (exported && days > mostDays && view.exported.changesSince > 0)
            line(icon::alertTriangle, Color::alert, texts.plural("home.daysSinceExport", days),
                 true);
        else if (view.exported.changesSince >= mostChanges)
            line(icon::alertTriangle, Color::alert,
                 texts.plural("home.changesSinceExport", view.exported.changesSince), true);
        else
            line(icon::fileExport, Color::ink2,
                 texts("home.exportedOn", {{"date", formatShortDate(*exported, texts.language())}}),
                 false);
        line(icon::database, Color::ink2,
             texts("home.used", {{"size", formatBytes(static_cast<double>(view.bytesOnDisk),
                                                      texts.language())}}),
             false);
        ui.gap(12);
        if (button(
                ui, texts("data.export"),
                {.leading = icon::fileExport, .height = 32, .disabled = view.save.untouchable()}))
            actions.wish(Command::exportFile);
    });
}

void drawFormerRound(const View& view, Ui& ui, Actions& actions) {
    if (!view.assessment || view.assessment->verdict != Verdict::incomplete) return;
    const auto found = std::find_if(view.rounds.begin(), view.rounds.end(), [&](const auto& each) {
        return isBefore(*each.first, *view.round) && each.second->overall;
    });
    if (found == view.rounds.end()) return;
    const auto& [former, result] = *found;
    const Texts& texts = ui.texts;
    if (notice(
            ui, NoticeKind::info,
            texts("home.former", {{"title", titleOf(*former, texts)},
                                  {"date", formatLongDate(former->date, texts.language())},
                                  {"verdict", titleOf(result->verdict, texts)},
                                  {"score", formatNumber(result->overall, 0, texts.language())}}),
            texts("assess.results")))
        actions.go = Route{Screen::results, former->id};
    ui.gap(16);
}

} // namespace kam
