#pragma once

#include "core/workspace/workspace.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace kam {

/// An account among those that it belongs to and that belong to it. Points into the workspace.
struct AccountNode {
    const Account* account = nullptr;
    std::size_t depth = 0; ///< groups above it
    std::size_t end = 0;   ///< index of the first node behind it that is not below it

    // Of the account and all below it.
    std::size_t accounts = 1;
    std::size_t withoutRevenue = 0; ///< whose revenue is not known, and so is not in the sum
    /// Sum of what is known for a year. Null where nothing is, where currencies differ, or where
    /// the sum has no room.
    std::optional<Money> revenue;
};

/// All accounts, each followed by those below it, by id. One whose group is not there belongs to
/// none; of groups that belong to themselves by way of others the first by id does.
std::vector<AccountNode> accountTree(const Workspace& workspace);

} // namespace kam
