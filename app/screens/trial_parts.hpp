#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

/// The cards of the screen on which weights are tried.
namespace kam {

/// The weights on trial, to be moved.
void drawTrialWeights(const View& view, ui::Ui& ui, Actions& actions);
/// The list as it would be beside the one that holds.
void drawTrialList(const View& view, ui::Ui& ui, Actions& actions);
/// How far each weight can move, and what the score of the first does meanwhile.
void drawSensitivity(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
