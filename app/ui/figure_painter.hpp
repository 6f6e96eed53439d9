#pragma once

#include "app/ui/inner.hpp"
#include "core/figure/figure.hpp"

namespace kam::ui {

/// Paints a figure with its upper left corner at (x, y), CSS px; `scale`: CSS px of its unit.
void paintFigure(Ui::Inner& in, const Figure& figure, float x, float y, float scale);

/// Paints a figure where the pen is, records it as its table, and offers both. Where it lies.
Rect showFigure(Ui::Inner& in, const Figure& figure);

} // namespace kam::ui
