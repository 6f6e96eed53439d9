#include "app/screens/wording.hpp"
#include "app/shell/application_state.hpp"
#include "app/ui/icons.hpp"
#include "core/base/text.hpp"
#include "core/workspace/questionnaire_list.hpp"

/// What is done with the company's own questionnaires.
namespace kam {

void Application::State::perform(const MakeQuestionnaire& what) {
    const OwnQuestionnaire made{.id = makeId("q", platform.randomBits()),
                                .name = cleaned(what.name)};
    if (!session.apply({{put(made)}, "change.makeQuestionnaire"})) return;
    go({Screen::questionnaires, made.id});
}

void Application::State::perform(const NextEdition& what) {
    const OwnQuestionnaire* former = session.workspace().questionnaires.find(what.questionnaire);
    if (!former) return;
    const Id id = makeId("q", platform.randomBits());
    if (!session.apply(nextEdition(session.workspace(), *former, id))) return;
    go({Screen::questionnaires, id});
    offerUndo(texts("questionnaires.editionMade",
                    {{"name", nameOf(*session.workspace().questionnaires.find(id), texts)}}));
}

void Application::State::perform(const RemoveQuestionnaire& what) {
    const Workspace& workspace = session.workspace();
    const OwnQuestionnaire* own = workspace.questionnaires.find(what.questionnaire);
    if (!own || !roundsAsking(workspace, own->id).empty()) return;
    std::string said = texts("questionnaires.removed", {{"name", nameOf(*own, texts)}});
    if (!session.apply(removal(workspace, *own))) return;
    go({Screen::questionnaires, {}});
    offerUndo(std::move(said));
}

/// Closing a dialog that names what it was about leaves something unsaved, which can come back.
void Application::State::perform(const Show& what) {
    if (what.dialog == Dialog::none && !what.about.empty())
        toasts.show(texts("draft.dropped"), ui::icon::infoCircle, texts("draft.recover"),
                    Show{asked.dialog, what.about}, platform.now());
    asked = what;
}

void Application::State::perform(const OpenQuestion& which) {
    toasts.clear(); // what it would bring back is written over
    const Questionnaire& all = session.results().questionnaires().whole(which.questionnaire);
    const Item* known = all.item(which.item);
    if (!known && !which.item.empty()) return;
    draft = {.questionnaire = which.questionnaire, .language = texts.language()};
    if (known) {
        draft.item = *known;
    } else {
        draft.item.step = which.step;
        draft.item.id = makeId(which.step + ".i", platform.randomBits());
    }
    draft.item.levels.resize(5);
    draft.added = !questionnaire.item(draft.item.id);
    asked = {Dialog::question, draft.item.id};
    if (!known) ui.focus("textbox", texts("question.topic"));
}

void Application::State::perform(const OpenStep& which) {
    toasts.clear();
    const Questionnaire& all = session.results().questionnaires().whole(which.questionnaire);
    draft = {.questionnaire = which.questionnaire, .language = texts.language()};
    if (const Step* known = all.step(which.step)) {
        draft.step = *known;
        draft.step.items.clear();
    } else {
        draft.step.id = makeId("s", platform.randomBits());
        ui.focus("textbox", texts("step.name"));
    }
    draft.added = !questionnaire.step(draft.step.id);
    asked = {Dialog::step, draft.step.id};
}

} // namespace kam
