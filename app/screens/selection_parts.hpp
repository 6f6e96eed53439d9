#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"
#include "core/selection/ranking.hpp"
#include "core/selection/wording.hpp"

/// What the screens of the selection share.
namespace kam {

/// The sign of a class, and its colour.
ui::Icon iconOf(AccountClass which);
ui::Color colorOf(AccountClass which);

/// Says how many accounts of all are not shown, and shows more of them; nothing where all are.
void drawMore(ui::Ui& ui, std::size_t all, std::size_t shown, Actions& actions);

} // namespace kam
