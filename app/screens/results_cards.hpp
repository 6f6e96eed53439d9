#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

#include <string>

/// The cards of the results screen; each shows one part of the same assessment.
namespace kam {

void drawRadarCard(const View& view, ui::Ui& ui, Actions& actions);
/// The steps as level bars, where a radar would be too small to read.
void drawStepBarsCard(const View& view, ui::Ui& ui, Actions& actions);
/// The verdict with the sum it comes from, step by step.
void drawArithmeticCard(const View& view, ui::Ui& ui, Actions& actions);
void drawGatesCard(const View& view, ui::Ui& ui, Actions& actions);
void drawGapsCard(const View& view, ui::Ui& ui, Actions& actions);
void drawAgreementCard(const View& view, ui::Ui& ui, Actions& actions);
/// What each role says about each question; nothing where only one person answered.
void drawRolesCard(const View& view, ui::Ui& ui);
/// Earlier rounds, and other units; nothing where there are none.
void drawComparisonCards(const View& view, ui::Ui& ui);
/// Every question with its value.
void drawItemsCard(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
