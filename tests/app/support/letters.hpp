#pragma once

#include "app/ui/rect.hpp"

#include <vector>

namespace kam::test {

/// A letter or icon as the last frame painted it.
struct PaintedLetter {
    ui::Rect rect;
    ui::Rect clip; ///< nothing of it is seen outside
};

/// All that can be seen, in the order of painting, read from what is sent to the graphics card.
std::vector<PaintedLetter> paintedLetters();

/// Pairs of letters of which one covers a good part of the other: words upon words.
std::vector<std::pair<ui::Rect, ui::Rect>> overlaps(const std::vector<PaintedLetter>& letters);

} // namespace kam::test
