#include "core/offer/tiers.hpp"

namespace kam {

Tier tierOf(AccountClass kind) {
    constexpr Tier tiers[] = {Tier::strategic, Tier::star, Tier::status, Tier::streamline};
    return tiers[static_cast<std::size_t>(kind)];
}

std::vector<TieredAccount> tiersOf(const Ranking& ranking) {
    std::vector<TieredAccount> all;
    all.reserve(ranking.accounts.size() + ranking.incomplete.size());
    for (const RankedAccount& each : ranking.accounts)
        all.push_back({each.account, each.onList ? Tier::key : tierOf(each.kind)});
    for (const IncompleteAccount& each : ranking.incomplete)
        all.push_back(
            {each.account, each.decided == true ? std::optional(Tier::key) : std::nullopt});
    return all;
}

TierCounts countsOf(const std::vector<TieredAccount>& accounts) {
    TierCounts counts;
    for (const TieredAccount& each : accounts)
        ++(each.tier ? counts.in[static_cast<std::size_t>(*each.tier)] : counts.none);
    return counts;
}

} // namespace kam
