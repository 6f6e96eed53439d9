#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

namespace kam {

/// The file outside the browser that gets a copy after every save: which, since when, and what is
/// to be decided about it.
void drawBackupCard(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
