#pragma once

#include "core/exchange/account_update.hpp"

#include <string>

namespace kam {

/// What was taken in from a customer table as `kam convert` prints it: numbers of rows, what each
/// column was taken for, which rows are no customers.
std::string encodeUpdate(const Mapping& mapping, const CustomerTable& table,
                         const AccountUpdate& update);

} // namespace kam
