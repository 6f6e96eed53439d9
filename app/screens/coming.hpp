#pragma once

#include "app/ui/ui.hpp"

namespace kam {

/// Stands for a screen whose code is still on its way; `failed`: it did not arrive. True where
/// somebody wants to try again.
bool drawComing(ui::Ui& ui, bool failed);

} // namespace kam
