#pragma once

#include "core/base/money_sum.hpp"
#include "core/offer/tiers.hpp"

#include <array>
#include <optional>
#include <vector>

namespace kam {

/// What a key account gets of one service.
struct OfferedService {
    const Service* service = nullptr;
    int agreed = 0;             ///< level: its own, else that of key accounts, else the standard
    bool own = false;           ///< agreed with this account alone
    std::optional<int> today;   ///< null: not said
    std::optional<Money> extra; ///< what it costs a year over the standard; null: not known

    /// Levels above the standard; below it is negative.
    int above() const { return agreed - service->standard; }
    /// Levels that are missing to what was agreed; null: not said what it has.
    std::optional<int> gap() const { return today ? std::optional(agreed - *today) : std::nullopt; }
};

/// The offer to one key account.
struct KeyOffer {
    const Account* account = nullptr;
    std::vector<OfferedService> services; ///< as those of the result
    int above = 0;                        ///< services of which it gets more than the standard
    int toClose = 0;                      ///< services of which it has less than agreed
    int unsaid = 0;                       ///< services of which it is not said what it has
    MoneySum extra;                       ///< a year, over the standard; parts are services
};

/// What the accounts of a tier get where nothing else is agreed.
struct TierOffer {
    std::vector<int> levels; ///< as the services of the result
    int accounts = 0;
    int above = 0;      ///< services above the standard
    MoneySum extraEach; ///< of an account and year, over the standard; parts are services
    MoneySum extra;     ///< of all its accounts; key accounts with what is agreed with each
};

/// The catalogue and who gets what of it. Points into the workspace.
struct OfferResult {
    std::vector<const Service*> services; ///< by name, equal names by id
    std::array<TierOffer, tierCount> tiers;
    std::vector<KeyOffer> key; ///< by rank, then those without one by id
    int unclassed = 0;         ///< accounts in no tier, which get the standard
    MoneySum extra;            ///< a year, of all

    const TierOffer& of(Tier tier) const { return tiers[static_cast<std::size_t>(tier)]; }
    /// Key accounts that get nothing above the standard: there "key" is but a word.
    std::vector<const KeyOffer*> withNothing() const;
    /// That of an account; null where it is not key.
    const KeyOffer* find(const Account& account) const;
};

/// The level of a service that a tier is meant to get.
int levelFor(const Service& service, Tier tier);

/// What a level costs a year over the standard; the standard itself costs nothing over it, whether
/// its cost is known or not. Null: not known.
std::optional<Money> extraOf(const Service& service, int level, const std::string& currency);

/// Who gets what. Costs with the account's exceptions for the key accounts alone: of all others
/// there are only the tiers and how many accounts each has.
OfferResult offerOf(const Workspace& workspace, const Ranking& ranking);

} // namespace kam
