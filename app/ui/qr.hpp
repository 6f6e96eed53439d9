#pragma once

#include "app/qr_code.hpp"
#include "app/ui/ui.hpp"

#include <string_view>

namespace kam::ui {

/// A QR code in the middle of the region, at most so many dp a side with its quiet zone; dark on
/// light in every theme, as that is what cameras read.
void qr(Ui& ui, const QrCode& code, float most, std::string_view name);

} // namespace kam::ui
