#pragma once

#include "core/base/money_sum.hpp"

#include <optional>
#include <string_view>

/// Rows of a table that add up others and are no customers.
namespace kam {

/// Whether what stands in the place of a name says so whatever the numbers are: "TOTAL 2025:",
/// "Subtotal Norte", but not "Total Energies".
bool isTotal(std::string_view cell);

/// What the revenue of the rows so far comes to: of all, and of those since the total before.
class SumsSoFar {
public:
    void add(const std::optional<Money>& revenue);
    /// A row with a total stands here.
    void close() { part.reset(); }
    /// Whether a row by the name of "Total Antioquia" has what two or more rows come to.
    bool comeTo(std::string_view name, const std::optional<Money>& revenue) const;

private:
    std::optional<MoneySum> all, part; ///< null: of no rows
};

} // namespace kam
