#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// Every step in a row: a lock where it blocks, its level against its target.
void drawStepBars(const View& view, ui::Ui& ui);

} // namespace kam
