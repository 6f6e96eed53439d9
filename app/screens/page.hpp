#pragma once

#include "app/ui/widgets.hpp"

#include <functional>
#include <string>

namespace kam {

/// The top of a screen: its title, a line about what it shows, and what can be done with all of
/// it. On phones the actions are left out here; screens offer them in their body.
struct PageHead {
    std::string title = {}, subtitle = {};
    std::function<void()> actions = {};
};

/// A head of 80 dp (56 on phones) and below it a body that scrolls, in the margins of the design.
/// In a low window the head scrolls too.
void page(ui::Ui& ui, std::string_view id, const PageHead& head, ui::Content body);

/// Height of the bar below a page on phones, dp.
float bottomBarHeight(const ui::Ui& ui);

/// A card's title with a remark at its right edge or, where that has no room, below.
void cardTitle(ui::Ui& ui, std::string_view title, std::string_view remark = {});

} // namespace kam
