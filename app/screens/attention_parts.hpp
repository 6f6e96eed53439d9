#pragma once

#include "app/screens/offer_parts.hpp"

#include <string>
#include <vector>

namespace kam {

/// The service models by name, in their order.
std::vector<std::string> modelNames(const Texts& texts);

/// All customers in a table: who looks after each today, and who is to.
void drawServedAccounts(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
