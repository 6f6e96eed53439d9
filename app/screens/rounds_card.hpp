#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// All assessments of the workspace, the latest first: each can be opened, made the one that is
/// answered, renamed and removed.
void drawRoundsCard(const View& view, ui::Ui& ui, Actions& actions);

/// Where the assessment before is found, as long as the one that is answered has no verdict;
/// nothing where there is none with results.
void drawFormerRound(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
