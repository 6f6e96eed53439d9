#pragma once

#include "app/ui/inner.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::ui {

/// Something that a thing's menu offers to copy; its text is made once somebody wants it.
struct Copy {
    std::string_view label;
    std::function<std::string()> text;
};

/// Offers it in the menu of a thing; see `Ui::Inner::menuOf`. Cheap only where
/// `ContextMenu::idle` was asked before.
void offerCopies(Ui::Inner& in, std::uint32_t id, const Rect& rect, std::string_view name,
                 const std::vector<Copy>& copies);

} // namespace kam::ui
