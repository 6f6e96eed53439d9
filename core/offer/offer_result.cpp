#include "core/offer/offer_result.hpp"

#include "core/base/sorting.hpp"

#include <algorithm>

namespace kam {
namespace {

/// Builds the result, one part after the other.
class Offering {
public:
    Offering(const Workspace& of, const Ranking& by)
        : workspace(of), currency(of.company.currency), accounts(tiersOf(by)) {}

    OfferResult offer() {
        for (const auto& [id, service] : workspace.services)
            result.services.push_back(&service);
        sortByName(result.services);
        result.extra = MoneySum(currency);
        const TierCounts counts = countsOf(accounts);
        result.unclassed = counts.none;
        for (const Tier tier : allTiers)
            addTier(tier, counts.in[static_cast<std::size_t>(tier)]);
        TierOffer& key = result.tiers[static_cast<std::size_t>(Tier::key)];
        for (const TieredAccount& each : accounts) {
            if (each.tier != Tier::key) continue;
            addKey(*each.account);
            key.extra.add(result.key.back().extra);
        }
        for (const TierOffer& tier : result.tiers)
            result.extra.add(tier.extra);
        return std::move(result);
    }

private:
    void addTier(Tier tier, int count) {
        TierOffer& offer = result.tiers[static_cast<std::size_t>(tier)];
        offer.accounts = count;
        offer.extraEach = offer.extra = MoneySum(currency);
        for (const Service* service : result.services) {
            const int level = levelFor(*service, tier);
            const auto extra = extraOf(*service, level, currency);
            offer.levels.push_back(level);
            offer.above += level > service->standard ? 1 : 0;
            offer.extraEach.add(extra);
            if (tier != Tier::key) offer.extra.add(extra, count);
        }
    }

    void addKey(const Account& account) {
        KeyOffer offer{.account = &account};
        offer.extra = MoneySum(currency);
        for (const Service* service : result.services) {
            OfferedService line{.service = service, .agreed = levelFor(*service, Tier::key)};
            if (const auto own = account.offer.find(service->id); own != account.offer.end()) {
                line.own = own->second.agreed.has_value();
                line.agreed = own->second.agreed.value_or(line.agreed);
                line.today = own->second.today;
            }
            line.extra = extraOf(*service, line.agreed, currency);
            offer.above += line.above() > 0 ? 1 : 0;
            offer.toClose += line.gap().value_or(0) > 0 ? 1 : 0;
            offer.unsaid += line.today ? 0 : 1;
            offer.extra.add(line.extra);
            offer.services.push_back(line);
        }
        result.key.push_back(std::move(offer));
    }

    const Workspace& workspace;
    const std::string& currency;
    std::vector<TieredAccount> accounts;
    OfferResult result;
};

} // namespace

std::vector<const KeyOffer*> OfferResult::withNothing() const {
    std::vector<const KeyOffer*> found;
    for (const KeyOffer& each : key)
        if (each.above == 0) found.push_back(&each);
    return found;
}

const KeyOffer* OfferResult::find(const Account& account) const {
    const auto found = std::find_if(key.begin(), key.end(),
                                    [&](const KeyOffer& each) { return each.account == &account; });
    return found == key.end() ? nullptr : &*found;
}

int levelFor(const Service& service, Tier tier) {
    return service.meant[static_cast<std::size_t>(tier)].value_or(service.standard);
}

std::optional<Money> extraOf(const Service& service, int level, const std::string& currency) {
    if (level == service.standard) return Money{0, currency};
    const auto cost = [&](int place) {
        return service.levels[static_cast<std::size_t>(place)].cost;
    };
    const auto extra = difference(cost(level), cost(service.standard));
    return extra && extra->currency == currency ? extra : std::nullopt;
}

OfferResult offerOf(const Workspace& workspace, const Ranking& ranking) {
    return Offering(workspace, ranking).offer();
}

} // namespace kam
