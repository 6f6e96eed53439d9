#include "app/screens/confirmation.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/title_field.hpp"
#include "app/screens/wording.hpp"

#include <algorithm>
#include <optional>

namespace kam {
namespace {

using namespace ui;

void drawNewRound(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::string sentence =
        view.answeredRound
            ? texts("round.newMore", {{"title", titleOf(*view.answeredRound, texts)}})
            : std::string();
    std::optional<std::string> given;
    const bool open = dialog(ui, texts("assess.newRound"), 560, [&] {
        given = titleField(view, ui,
                           {.label = texts("round.title"),
                            .sentence = sentence,
                            .confirm = texts("round.create"),
                            .readOnly = view.readOnly},
                           actions);
    });
    if (given) {
        actions.wish(Show{});
        actions.wish(StartAssessment{view.workspace.company.name, *given});
    } else if (!open) {
        actions.wish(Show{});
    }
}

void drawRename(const View& view, Ui& ui, const Round& round, Actions& actions) {
    const Texts& texts = ui.texts;
    std::optional<std::string> given;
    const bool open = dialog(ui, texts("rounds.rename"), 560, [&] {
        given = titleField(view, ui,
                           {.label = texts("round.title"),
                            .confirm = texts("action.save"),
                            .readOnly = view.readOnly},
                           actions);
    });
    if (given) {
        Round renamed = round;
        renamed.title = *given;
        actions.changes.push_back({{put(std::move(renamed))}, "change.renameRound"});
    }
    if (given || !open) actions.wish(Show{});
}

void drawRemove(const View& view, Ui& ui, const Round& round, Actions& actions) {
    const Texts& texts = ui.texts;
    const auto responses = responsesOf(view.workspace, round.id);
    const auto people = std::count_if(responses.begin(), responses.end(),
                                      [](const Response* each) { return each->answered(); });
    const std::string sentence = people == 0
                                     ? texts("round.removeEmpty")
                                     : texts.plural("round.removeMore", static_cast<int>(people));
    const std::string title = texts("round.removeAsk", {{"title", titleOf(round, texts)}});
    const Confirmation asked{title, sentence, texts("rounds.remove"), ButtonKind::danger,
                             view.readOnly};
    if (confirmed(ui, asked, actions)) actions.wish(RemoveRound{round.id});
}

} // namespace

Actions drawRoundDialogs(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog == Dialog::newRound) drawNewRound(view, ui, actions);
    if (view.dialog != Dialog::renameRound && view.dialog != Dialog::removeRound) return actions;
    const Round* round = view.workspace.rounds.find(view.dialogAbout);
    if (!round)
        actions.wish(Show{});
    else if (view.dialog == Dialog::renameRound)
        drawRename(view, ui, *round, actions);
    else
        drawRemove(view, ui, *round, actions);
    return actions;
}

} // namespace kam
