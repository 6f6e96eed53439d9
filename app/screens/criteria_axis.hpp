#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// The criteria of one axis and how much each weighs: by points, or by comparing them two by two.
/// `locked`: they stay as they are.
void drawAxisCard(const View& view, ui::Ui& ui, Axis axis, bool locked, Actions& actions);

} // namespace kam
