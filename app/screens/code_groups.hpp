#pragma once

#include "app/ui/widgets.hpp"

#include <string_view>

namespace kam {

/// A code to be read out or copied by hand: its groups, numbered, as many on a line as have room.
void drawCodeGroups(ui::Ui& ui, std::string_view code);

} // namespace kam
