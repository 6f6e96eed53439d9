#include "app/screens/confirmation.hpp"
#include "app/screens/questionnaire_parts.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/title_field.hpp"
#include "app/screens/wording.hpp"

#include <optional>

namespace kam {
namespace {

using namespace ui;

/// A dialog that asks what a questionnaire is called. Null: not yet said.
std::optional<std::string> nameAsked(const View& view, Ui& ui, std::string_view title,
                                     std::string_view sentence, Actions& actions) {
    const Texts& texts = ui.texts;
    std::optional<std::string> given;
    const bool open = dialog(ui, texts(title), 560, [&] {
        given = titleField(view, ui,
                           {.label = texts("questionnaires.name"),
                            .sentence = sentence.empty() ? std::string_view() : texts(sentence),
                            .confirm = texts("action.save"),
                            .readOnly = view.readOnly},
                           actions);
    });
    if (given || !open) actions.wish(Show{});
    return given;
}

/// A gate item that is not asked is never met: whoever hides it is to know.
void drawHideGate(const View& view, Ui& ui, const OwnQuestionnaire& own, Actions& actions) {
    const Texts& texts = ui.texts;
    const Questionnaire& all = view.questionnaires.whole(own.id);
    const Item* item = all.item(view.dialogWords);
    const Step* step = all.step(view.dialogWords);
    if (!item && !step) return actions.wish(Show{});
    const std::string& name = (item ? item->topic : step->name).in(texts.language());
    const Confirmation asked{texts("question.hideAsk", {{"name", name}}),
                             texts(item ? "question.hideGate" : "step.hideGates"),
                             texts("question.hideAnyway"), ButtonKind::danger, view.readOnly};
    if (!confirmed(ui, asked, actions)) return;
    actions.changes.push_back(item ? hiding(view, own.id, *item, true) : hiding(own, *step, true));
}

void drawRemove(const View& view, Ui& ui, const OwnQuestionnaire& own, Actions& actions) {
    const Texts& texts = ui.texts;
    const Confirmation asked{texts("questionnaires.removeAsk", {{"name", nameOf(own, texts)}}),
                             texts("questionnaires.removeMore"), texts("questionnaires.remove"),
                             ButtonKind::danger, view.readOnly};
    if (confirmed(ui, asked, actions)) actions.wish(RemoveQuestionnaire{own.id});
}

} // namespace

Actions drawQuestionnaireDialogs(const View& view, Ui& ui) {
    Actions actions;
    switch (view.dialog) {
    case Dialog::newQuestionnaire:
        if (auto name =
                nameAsked(view, ui, "questionnaires.make", "questionnaires.makeMore", actions))
            actions.wish(MakeQuestionnaire{*std::move(name)});
        return actions;
    case Dialog::question:
        drawQuestionDialog(view, ui, actions);
        return actions;
    case Dialog::step:
        drawStepDialog(view, ui, actions);
        return actions;
    case Dialog::renameQuestionnaire:
    case Dialog::removeQuestionnaire:
    case Dialog::hideGate:
        break;
    default:
        return actions;
    }
    const OwnQuestionnaire* own = view.workspace.questionnaires.find(view.dialogAbout);
    if (!own) {
        actions.wish(Show{});
    } else if (view.dialog == Dialog::removeQuestionnaire) {
        drawRemove(view, ui, *own, actions);
    } else if (view.dialog == Dialog::hideGate) {
        drawHideGate(view, ui, *own, actions);
    } else if (auto name = nameAsked(view, ui, "questionnaires.rename", {}, actions)) {
        OwnQuestionnaire renamed = *own;
        renamed.name = *std::move(name);
        actions.changes.push_back({{put(std::move(renamed))}, "change.renameQuestionnaire"});
    }
    return actions;
}

} // namespace kam
