#include "app/screens/money_field.hpp"

#include <cmath>

namespace kam {

using namespace ui;

Entered<std::optional<Money>> moneyField(Ui& ui, std::string_view id,
                                         const std::optional<Money>& amount,
                                         const MoneyStyle& style) {
    const std::string currency = amount ? amount->currency : std::string(style.currency);
    const int digits = minorDigits(currency);
    const double unit = std::pow(10.0, digits);
    // What is entered goes through a double, which is exact up to here.
    constexpr double most = 1e12;
    std::optional<double> value;
    if (amount) value = static_cast<double>(amount->minorUnits) / unit;
    const bool whole = !value || *value == std::floor(*value);
    const auto entered = numberField(ui, id, value,
                                     {.label = style.label,
                                      .hideLabel = style.hideLabel,
                                      .unit = currency,
                                      .low = 0,
                                      .high = most,
                                      .decimals = whole ? 0 : digits,
                                      .disabled = style.disabled});
    Entered<std::optional<Money>> result{.value = amount, .changed = entered.changed};
    if (!entered.changed) return result;
    result.value.reset();
    if (entered.value)
        result.value =
            Money{static_cast<std::int64_t>(std::llround(*entered.value * unit)), currency};
    return result;
}

} // namespace kam
