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

} // namespace kam::ui
