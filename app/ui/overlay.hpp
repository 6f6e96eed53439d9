#pragma once

#include "app/ui/inner.hpp"

#include <vector>

namespace kam::ui {

/// While it lives, widgets are drawn in a layer above the page, in the whole window and with no
/// parent of the page.
class Above {
public:
    Above(Ui::Inner& inner, int layer);
    ~Above();
    Above(const Above&) = delete;
    Above& operator=(const Above&) = delete;

private:
    Ui::Inner& in;
    int before;
    std::vector<std::uint32_t> scrolls;
    Rect lastRect;
};

/// A box above the page: fill, border, shadow line.
void paintFloating(Ui::Inner& in, const Rect& box, float radius);
/// Whether Escape was pressed for it.
bool escaped(Ui::Inner& in);
bool pressedOutside(const Ui::Inner& in, const Overlay& overlay, const Rect& box);
/// Where a box of a size stands that hangs below `anchor`: above it where there is no room below
/// but more above, and always inside the window. What can be shown in part is lower where there is
/// less room, but not lower than `least`. CSS px.
Rect hangingFrom(const Ui::Inner& in, const Rect& anchor, float width, float height, float least);

} // namespace kam::ui
