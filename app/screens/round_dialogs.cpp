#include "app/screens/confirmation.hpp"
#include "app/screens/questionnaire_parts.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/title_field.hpp"
#include "app/screens/wording.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <optional>

namespace kam {
namespace {

using namespace ui;

std::string lengthOf(const Id& questionnaire, Mode mode, const View& view, const Texts& texts) {
    const Questionnaire& asked = view.questionnaires.of(questionnaire);
    const int questions = static_cast<int>(asked.items(mode).size());
    return texts.plural("round.length", questions,
                        {{"minutes", std::to_string(minutesFor(questions))}});
}

/// What kind of assessment it becomes.
void drawKind(const View& view, Ui& ui, NewRound& round) {
    const Texts& texts = ui.texts;
    round.questionnaire = chooseQuestionnaire(view, ui, round.questionnaire);
    text(ui, texts("round.mode"), Type::dataStrong);
    ui.gap(4);
    round.mode = segmented(ui, texts("round.mode"), {texts("round.quick"), texts("round.full")},
                           round.mode == Mode::full)
                     ? Mode::full
                     : Mode::quick;
    ui.gap(4);
    text(ui, lengthOf(round.questionnaire, round.mode, view, texts), Type::note, Color::ink3);
    ui.gap(16);
    const FieldState unit = textField(ui, "unit", round.unit,
                                      {.label = texts("round.unit"),
                                       .optional = texts("field.optional"),
                                       .placeholder = texts("round.unitExample"),
                                       .maxCharacters = 120,
                                       .disabled = view.readOnly});
    if (unit.changed) round.unit = unit.text;
    ui.gap(16);
    if (checkbox(ui, texts("round.anonymous"), round.anonymous, {}, view.readOnly))
        round.anonymous = !round.anonymous;
    text(ui, texts("round.anonymousMore"), Type::note, Color::ink3);
    if (!view.answeredRound || hidesAnswers(*view.answeredRound)) return;
    const auto answers = responsesOf(view.workspace, view.answeredRound->id);
    if (std::none_of(answers.begin(), answers.end(),
                     [](const Response* each) { return each->answered(); }))
        return;
    ui.gap(12);
    if (checkbox(ui, texts("round.goesOn", {{"title", titleOf(*view.answeredRound, texts)}}),
                 round.goesOn, {}, view.readOnly))
        round.goesOn = !round.goesOn;
}

void drawNewRound(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    NewRound round = *view.newRound;
    bool given = false;
    const auto body = [&] {
        const FieldState title = textField(
            ui, "title", round.title,
            {.label = texts("round.title"), .maxCharacters = 120, .disabled = view.readOnly});
        if (title.changed) round.title = title.text;
        given = title.submitted;
        ui.gap(16);
        drawKind(view, ui, round);
        if (!view.answeredRound) return;
        ui.gap(12);
        text(ui, texts("round.newMore", {{"title", titleOf(*view.answeredRound, texts)}}),
             Type::note, Color::ink3);
    };
    const auto foot = [&] {
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            pushRight(ui);
            if (button(ui, texts("action.cancel"))) actions.wish(Show{});
            if (button(ui, texts("round.create"),
                       {.kind = ButtonKind::primary,
                        .disabled = view.readOnly || cleaned(round.title).empty()}))
                given = true;
        });
    };
    const bool open = dialog(ui, texts("assess.newRound"), 560, body, foot);
    if (round != *view.newRound) actions.wish(round);
    if (given && !view.readOnly && !cleaned(round.title).empty()) {
        actions.wish(Show{});
        actions.wish(StartAssessment{view.workspace.company.name, std::move(round)});
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
