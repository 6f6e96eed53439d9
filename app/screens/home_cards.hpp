#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

/// The cards of the home screen.
namespace kam {

/// The seven steps side by side: number, name, level, target, bar.
void drawStrip(const View& view, ui::Ui& ui);
/// The same as rows, where seven cells would not fit.
void drawStepsCard(const View& view, ui::Ui& ui, Actions& actions);
/// The verdict, its place on the ladder, and what keeps the next one away.
void drawVerdict(const View& view, ui::Ui& ui, Actions& actions);
/// What should have been done by now; nothing where nothing is late.
void drawOverdue(const View& view, ui::Ui& ui, Actions& actions);
/// Who answers, and how far they are.
void drawAnswers(const View& view, ui::Ui& ui, Actions& actions);
/// Where the data is, and how long ago a copy left.
void drawDataCard(const View& view, ui::Ui& ui, Actions& actions);
/// Where the assessment before is found, as long as the one that is answered has no verdict;
/// nothing where there is none with results.
void drawFormerRound(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
