#pragma once

#include "core/base/date.hpp"
#include "core/base/id.hpp"
#include "core/base/money.hpp"
#include "core/workspace/service.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace kam {

/// When a customer's payments fall (Fader & Hardie 2012).
enum class Timing { start, renewed, end };

/// One year of an account's forecast.
struct ForecastYear {
    int year = 0;
    Money revenue;
    double grossMargin = 0; ///< % of revenue
    Money costToServe;

    bool operator==(const ForecastYear&) const = default;
};

/// What the lifetime value of an account is computed from. Percentages 0-100, but growth and
/// margins may be negative: growth -100 to 1000, margins -1000 to 100. Null: not known, which is
/// not 0.
struct ValueInputs {
    std::optional<Money> baseRevenue; ///< of year one
    std::optional<double> growth;     ///< % a year, from year two
    std::optional<double> grossMargin;
    std::optional<Money> costToServe; ///< of year one; grows with revenue
    std::optional<Money> acquisitionCost;
    std::optional<double> retention;
    std::optional<double> discountRate;
    std::optional<int> horizonYears; ///< 1-100; null: endless
    Timing timing = Timing::renewed;
    std::vector<ForecastYear> forecast; ///< replaces base figures in its years

    bool operator==(const ValueInputs&) const = default;
};

/// Who says something about an account, and on which criterion.
struct ScoreKey {
    Id criterion;
    std::string scorer;

    bool operator==(const ScoreKey&) const = default;
    bool operator<(const ScoreKey& other) const {
        return std::tie(criterion, scorer) < std::tie(other.criterion, other.scorer);
    }
    /// So that what is said on one criterion is found without making a key.
    friend bool operator<(const ScoreKey& key, std::string_view which) {
        return key.criterion < which;
    }
    friend bool operator<(std::string_view which, const ScoreKey& key) {
        return which < key.criterion;
    }
};

/// What a scorer says; there may be a note alone.
struct Score {
    std::optional<double> rating; ///< 0-10
    std::string note;

    bool operator==(const Score&) const = default;
};
using Scores = std::map<ScoreKey, Score, std::less<>>;

/// A customer that is, or may become, a key account.
struct Account {
    Id id;
    std::string name;
    std::string code;                          ///< in the company's own system; empty: none
    std::optional<Id> parent;                  ///< the group it belongs to
    std::optional<Date> since;                 ///< a customer from this day on; null: not known
    std::string status;                        ///< "candidate", "key", …; empty: not said
    std::map<Id, double, std::less<>> ratings; ///< agreed on: criterion → 0-10
    Scores scores;                             ///< of each scorer
    std::map<std::string, double, std::less<>> figures; ///< by the company's own names; finite
    std::map<Id, OfferLine, std::less<>> offer;         ///< by service, what is said of it alone
    std::optional<ServiceModelKind> servedBy;           ///< today; null: not said
    std::optional<ServiceModelKind> toBeServedBy;       ///< otherwise than its tier; null: as that
    std::optional<ValueInputs> value;
    std::string plan; ///< JSON object as it came; empty: none

    bool operator==(const Account&) const = default;
};

} // namespace kam
