#pragma once

#include "app/ui/inner.hpp"

namespace kam::ui {

/// What `content` draws, seen through `view` of the window and moved up and down in it. Returns its
/// height, CSS px.
float scrollInside(Ui& ui, std::uint32_t id, const Rect& view, Content content);

/// The thumbs beside what scrolls, where it is larger than its view; dragging them scrolls.
struct ScrollContent {
    float width = 0, height = 0; ///< CSS px; 0: nothing to scroll this way
};
void drawScrollBars(Ui::Inner& in, std::uint32_t id, const Rect& view,
                    const ScrollContent& content);

} // namespace kam::ui
