#pragma once

#include "core/base/money_sum.hpp"
#include "core/offer/tiers.hpp"

#include <array>
#include <optional>
#include <vector>

namespace kam {

/// Hours added up; those that are not known are counted and never taken for 0.
struct HoursSum {
    double known = 0; ///< a month
    int unknownParts = 0;

    void add(const std::optional<double>& hours);
};

/// The accounts that are looked after in one way, and what that takes.
struct ServedAccounts {
    int accounts = 0;
    MoneySum cost;  ///< a year; parts are accounts
    HoursSum hours; ///< a month; likewise
};

/// An account that is to be looked after otherwise than today.
struct ServiceMove {
    const Account* account = nullptr;
    std::optional<Tier> tier;
    ServiceModelKind from = ServiceModelKind::direct, to = ServiceModelKind::direct;
    bool byTier = false;         ///< as its tier; else agreed for this account alone
    std::optional<Money> freed;  ///< a year; negative: it costs more; null: not known
    std::optional<double> hours; ///< freed a month; likewise
};

/// Who looks after whom today and as planned, and what the moves free.
struct ServiceResult {
    ServiceModels models; ///< as the workspace has them, else as they begin
    TierCounts tiers;
    std::array<ServedAccounts, serviceModelCount> today, planned; ///< by kind
    ServedAccounts allToday, allPlanned;
    /// Of each tier, the last of none: how many accounts each kind looks after today, the last of
    /// which it is not said.
    std::array<std::array<int, serviceModelCount + 1>, tierCount + 1> todayOf{};
    int unsaid = 0;    ///< accounts of which it is not said who looks after them
    int unplanned = 0; ///< of these, how many have no tier and no plan of their own either
    std::vector<ServiceMove> moves; ///< by rank, then those without one by id
    MoneySum freed;                 ///< a year, by all moves: what they save less what they cost
    MoneySum saves, costs; ///< what is known of it: of those that free, of those that cost more
    HoursSum hours;        ///< a month, by all moves
};

/// How an account is meant to be looked after: by its own plan, else by its tier; an account
/// without either stays as it is. Null: nothing says.
std::optional<ServiceModelKind> plannedFor(const TieredAccount& account,
                                           const ServiceModels& models);

/// What looking after an account costs a year: today what it itself is known to cost, else as the
/// model does; looked after in another way as that model does.
ServiceResult serviceOf(const Workspace& workspace, const Ranking& ranking);

} // namespace kam
