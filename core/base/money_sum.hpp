#pragma once

#include "core/base/money.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace kam {

/// Amounts of one currency added up in whole minor units. What is not known, is in another currency
/// or does not fit is counted and never taken for 0.
class MoneySum {
public:
    MoneySum() = default;
    explicit MoneySum(std::string currency) { sum.currency = std::move(currency); }

    /// Adds an amount so many times; null: one that is not known.
    void add(const std::optional<Money>& amount, int times = 1);
    void add(const MoneySum& other);

    /// Of all that is known.
    const Money& known() const { return sum; }
    int knownParts() const { return parts; }
    int unknownParts() const { return missing; }
    /// The sum where every part is known, 0 of none.
    std::optional<Money> whole() const;

    bool operator==(const MoneySum&) const = default;

private:
    Money sum;
    int parts = 0, missing = 0;
};

/// How much more the first is; null where one is not known, they differ in currency, or it does not
/// fit.
std::optional<Money> difference(const std::optional<Money>& first,
                                const std::optional<Money>& second);

} // namespace kam
