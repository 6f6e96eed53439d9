#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// What stands around every screen: the sidebar, on narrower windows a rail of icons, on phones
/// a bar at the bottom; and how the data stands. `screen` is drawn in the room that is left.
void drawNavigation(const View& view, ui::Ui& ui, ui::Content screen, Actions& actions);

} // namespace kam
