#pragma once

#include "core/base/result.hpp"

#include <string_view>
#include <vector>

namespace kam {

/// Every fault of a file of the family, whatever its kind: workspace, invitation, response or
/// questionnaire. Empty: valid.
std::vector<Fault> check(std::string_view json);

/// Whether a fault keeps the file from being looked into at all: not JSON, not ours, too new or
/// too large. Then it is the only one, or those with it are of the same sort.
bool isUnreadable(const Fault& fault);

} // namespace kam
