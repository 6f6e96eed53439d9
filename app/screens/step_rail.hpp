#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// The steps beside a question: how far each is answered; pressing one goes to its first open
/// question. Below, who answers.
void drawStepRail(const View& view, ui::Ui& ui, const Item* current, Actions& actions);

/// The same as a bar of one segment a step, for narrow windows.
void drawStepBar(const View& view, ui::Ui& ui, const Item* current);

} // namespace kam
