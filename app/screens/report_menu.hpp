#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// The button behind which are the report of the round in view and the tables of all; nothing where
/// its answers are still coming in.
void drawReportMenu(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
