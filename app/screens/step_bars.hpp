#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// Every step in a row: a lock where it blocks, its level against its target. A press explains it.
void drawStepBars(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
