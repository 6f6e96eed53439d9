#include "core/base/money_sum.hpp"

namespace kam {
namespace {

/// `sum` + `amount` × `times`, left as it was where that does not fit.
bool addTo(std::int64_t& sum, std::int64_t amount, std::int64_t times) {
    std::int64_t product = 0, result = 0;
    if (__builtin_mul_overflow(amount, times, &product)) return false;
    if (__builtin_add_overflow(sum, product, &result)) return false;
    sum = result;
    return true;
}

} // namespace

void MoneySum::add(const std::optional<Money>& amount, int times) {
    if (amount && amount->currency == sum.currency &&
        addTo(sum.minorUnits, amount->minorUnits, times))
        parts += times;
    else
        missing += times;
}

void MoneySum::add(const MoneySum& other) {
    missing += other.missing;
    if (other.parts == 0) return;
    if (other.sum.currency == sum.currency && addTo(sum.minorUnits, other.sum.minorUnits, 1))
        parts += other.parts;
    else
        missing += other.parts;
}

std::optional<Money> MoneySum::whole() const {
    return missing == 0 ? std::optional(sum) : std::nullopt;
}

std::optional<Money> difference(const std::optional<Money>& first,
                                const std::optional<Money>& second) {
    if (!first || !second || first->currency != second->currency) return std::nullopt;
    Money result = *first;
    if (__builtin_sub_overflow(first->minorUnits, second->minorUnits, &result.minorUnits))
        return std::nullopt;
    return result;
}

} // namespace kam
