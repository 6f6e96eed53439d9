#pragma once

#include "app/ui/inner.hpp"

#include <functional>

namespace kam::ui {

/// What `content` draws, seen through `view` of the window and moved up and down in it. Returns its
/// height, CSS px.
float scrollInside(Ui& ui, std::uint32_t id, const Rect& view,
                   const std::function<void()>& content);

} // namespace kam::ui
