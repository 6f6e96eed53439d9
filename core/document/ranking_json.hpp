#pragma once

#include "core/selection/selection_result.hpp"

#include <string>

namespace kam {

/// Which accounts are key as `kam rank` prints it, with full precision; what is undefined is null.
std::string encodeRanking(SelectionResult& result);

} // namespace kam
