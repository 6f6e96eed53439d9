#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// In which order the gaps of the round could be closed, quarter by quarter, with what is not yet
/// an action to be made one. Nothing where there are no gaps, or results are not shown yet.
void drawRoadmapCard(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
