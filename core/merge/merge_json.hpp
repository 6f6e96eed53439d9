#pragma once

#include "core/merge/merge.hpp"

#include <string>
#include <vector>

namespace kam {

/// What `kam merge` prints: what was taken in, what the files lack, and every conflict with both
/// sides. `names`: of the files, in their order.
std::string encodeMerge(const Comparison& comparison, const Merged& merged,
                        const std::vector<std::string>& names);

} // namespace kam
