#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// What stands around every screen: the sidebar, on narrower windows a rail of icons, on phones
/// a bar at the bottom; and how the data stands.
void drawNavigation(const View& view, ui::Ui& ui, Actions& actions);

/// Where the screen itself goes, dp.
ui::Rect contentOf(const View& view, const ui::Ui& ui);

} // namespace kam
