#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

namespace kam {

/// One account of the portfolio: how its score came about, how far it is from its neighbours, and
/// what was decided about it.
void drawAccountCard(const View& view, ui::Ui& ui, const Account& account, Actions& actions);

} // namespace kam
