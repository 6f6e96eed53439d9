#include "core/offer/service_result.hpp"

namespace kam {
namespace {

/// Adds accounts one by one.
class Serving {
public:
    Serving(const Workspace& of, const Ranking& by) : accounts(tiersOf(by)) {
        result.models = of.serviceModels.value_or(ServiceModels{});
        result.tiers = countsOf(accounts);
        const MoneySum none(of.company.currency);
        for (auto* each : {&result.today, &result.planned})
            for (ServedAccounts& served : *each)
                served.cost = none;
        result.allToday.cost = result.allPlanned.cost = none;
        result.freed = result.saves = result.costs = none;
    }

    ServiceResult serve() {
        for (const TieredAccount& each : accounts)
            add(each);
        return std::move(result);
    }

private:
    void add(const TieredAccount& tiered) {
        const auto from = tiered.account->servedBy;
        const auto to = plannedFor(tiered, result.models);
        const auto tier = tiered.tier ? static_cast<std::size_t>(*tiered.tier) : tierCount;
        ++result.todayOf[tier][from ? static_cast<std::size_t>(*from) : serviceModelCount];
        if (from)
            addTo(result.today, result.allToday, *from, costToday(*tiered.account, *from));
        else
            ++result.unsaid;
        if (to)
            addTo(result.planned, result.allPlanned, *to,
                  from == to ? costToday(*tiered.account, *to) : result.models.of(*to).cost);
        else
            ++result.unplanned;
        if (from && to && from != to) addMove(tiered, *from, *to);
    }

    void addTo(std::array<ServedAccounts, serviceModelCount>& kinds, ServedAccounts& all,
               ServiceModelKind kind, const std::optional<Money>& cost) {
        for (ServedAccounts* served : {&kinds[static_cast<std::size_t>(kind)], &all}) {
            ++served->accounts;
            served->cost.add(cost);
            served->hours.add(result.models.of(kind).hours);
        }
    }

    void addMove(const TieredAccount& tiered, ServiceModelKind from, ServiceModelKind to) {
        ServiceMove move{.account = tiered.account, .tier = tiered.tier, .from = from, .to = to};
        move.byTier = !tiered.account->toBeServedBy;
        move.freed = difference(costToday(*tiered.account, from), result.models.of(to).cost);
        const auto before = result.models.of(from).hours, after = result.models.of(to).hours;
        if (before && after) move.hours = *before - *after;
        result.freed.add(move.freed);
        if (move.freed && move.freed->minorUnits > 0) result.saves.add(move.freed);
        if (move.freed && move.freed->minorUnits < 0)
            result.costs.add(difference(Money{0, move.freed->currency}, move.freed));
        result.hours.add(move.hours);
        result.moves.push_back(move);
    }

    std::optional<Money> costToday(const Account& account, ServiceModelKind kind) const {
        if (account.value && account.value->costToServe) return account.value->costToServe;
        return result.models.of(kind).cost;
    }

    std::vector<TieredAccount> accounts;
    ServiceResult result;
};

} // namespace

void HoursSum::add(const std::optional<double>& hours) {
    if (hours)
        known += *hours;
    else
        ++unknownParts;
}

std::optional<ServiceModelKind> plannedFor(const TieredAccount& account,
                                           const ServiceModels& models) {
    if (account.account->toBeServedBy) return account.account->toBeServedBy;
    if (account.tier) return models.meantFor(*account.tier);
    return account.account->servedBy;
}

ServiceResult serviceOf(const Workspace& workspace, const Ranking& ranking) {
    return Serving(workspace, ranking).serve();
}

} // namespace kam
