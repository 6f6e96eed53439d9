#pragma once

#include "core/selection/selection_result.hpp"

#include <array>
#include <optional>
#include <vector>

namespace kam {

/// An account and the tier it is in; null: neither key nor rated enough to have a class.
struct TieredAccount {
    const Account* account = nullptr;
    std::optional<Tier> tier;
};

/// The tier of a class.
Tier tierOf(AccountClass kind);

/// Every account: the ranked ones by rank, then the others by id.
std::vector<TieredAccount> tiersOf(const Ranking& ranking);

/// How many are in each tier, and how many in none.
struct TierCounts {
    std::array<int, tierCount> in{};
    int none = 0;
};
TierCounts countsOf(const std::vector<TieredAccount>& accounts);

} // namespace kam
