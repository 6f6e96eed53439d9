#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kam {

/// An amount of money in whole minor units of an ISO 4217 currency ("COP" has two: 1234567.89).
struct Money {
    std::int64_t minorUnits = 0;
    std::string currency; ///< three capital letters

    bool operator==(const Money&) const = default;
};

/// Digits after the point that the currency has (ISO 4217: CLP and JPY 0, most 2, KWD 3).
int minorDigits(std::string_view currency);
/// Reads a decimal text such as "-1234567.89"; nothing where it has more digits after the point
/// than the currency, does not fit 64 bits, or the currency is not three capital letters.
std::optional<Money> parseMoney(std::string_view amount, std::string_view currency);
/// The decimal text with all minor digits, "1234567.89".
std::string amountText(const Money& money);

} // namespace kam
