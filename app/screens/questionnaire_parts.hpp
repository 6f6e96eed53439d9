#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"
#include "core/workspace/questionnaire_list.hpp"

#include <string>

/// What the screens of questionnaires have in common.
namespace kam {

/// The name of a questionnaire by its id; empty: the standard one.
std::string questionnaireName(const View& view, std::string_view id, const Texts& texts);
/// "42 preguntas en la completa, 14 en la rápida".
std::string sizesOf(const Questionnaire& asked, const Texts& texts);
/// "2 cambiadas, 1 agregada, 3 ocultas"; empty where there are none.
std::string wordsFor(const ItemCounts& counts, const Texts& texts);
/// "2 cambiadas, 1 agregada, 3 ocultas"; empty where nothing differs.
std::string changesOf(const View& view, std::string_view id, const Texts& texts);
/// Gives a person its file.
void giveFile(const View& view, const OwnQuestionnaire& own, const Texts& texts, Actions& actions);

/// One questionnaire: its steps and items, to be read, or to be changed where no round keeps it.
void drawQuestionnaire(const View& view, ui::Ui& ui, std::string_view id, Actions& actions);

/// Which questionnaire a round asks, to be chosen where the company has its own. Returns its id.
Id chooseQuestionnaire(const View& view, ui::Ui& ui, const Id& chosen);

/// What a question says, to be read or written.
void drawQuestionDialog(const View& view, ui::Ui& ui, Actions& actions);
/// What a step is called and weighs.
void drawStepDialog(const View& view, ui::Ui& ui, Actions& actions);

/// The questionnaire with a step as it is from now on; one that differs in nothing is not kept.
OwnQuestionnaire withStep(OwnQuestionnaire own, OwnStep step);

/// The change that hides or shows an item of a questionnaire, or a step.
Change hiding(const View& view, std::string_view questionnaire, const Item& item, bool hidden);
Change hiding(const OwnQuestionnaire& own, const Step& step, bool hidden);

} // namespace kam
