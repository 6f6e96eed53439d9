#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// All assessments of the workspace, the latest first: each can be opened, made the one that is
/// answered, renamed and removed.
void drawRoundsCard(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
