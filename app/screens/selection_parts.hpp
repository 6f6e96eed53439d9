#pragma once

#include "app/ui/widgets.hpp"
#include "core/selection/ranking.hpp"
#include "core/selection/wording.hpp"

/// What the screens of the selection share.
namespace kam {

/// The sign of a class, and its colour.
ui::Icon iconOf(AccountClass which);
ui::Color colorOf(AccountClass which);

} // namespace kam
