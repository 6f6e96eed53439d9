#include "core/base/money.hpp"

#include "core/base/digits.hpp"

#include <algorithm>
#include <limits>

namespace kam {

namespace {

struct MinorUnit {
    std::string_view currency;
    int digits;
};

/// ISO 4217, list one: the currencies whose minor unit is not a hundredth.
constexpr MinorUnit notHundredths[] = {
    {"BHD", 3}, {"BIF", 0}, {"CLF", 4}, {"CLP", 0}, {"DJF", 0}, {"GNF", 0}, {"IQD", 3},
    {"ISK", 0}, {"JOD", 3}, {"JPY", 0}, {"KMF", 0}, {"KRW", 0}, {"KWD", 3}, {"LYD", 3},
    {"OMR", 3}, {"PYG", 0}, {"RWF", 0}, {"TND", 3}, {"UGX", 0}, {"UYI", 0}, {"UYW", 4},
    {"VND", 0}, {"VUV", 0}, {"XAF", 0}, {"XOF", 0}, {"XPF", 0},
};

bool isCurrency(std::string_view text) {
    return text.size() == 3 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool areDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// A row of digits as a number <= `largest`.
std::optional<std::uint64_t> parseUpTo(std::string_view digits, std::uint64_t largest) {
    std::uint64_t value = 0;
    for (const char c : digits) {
        const auto digit = static_cast<std::uint64_t>(c - '0');
        if (value > (largest - digit) / 10) return std::nullopt;
        value = value * 10 + digit;
    }
    return value;
}

} // namespace

int minorDigits(std::string_view currency) {
    for (const MinorUnit& unit : notHundredths) {
        if (unit.currency == currency) return unit.digits;
    }
    return 2;
}

std::optional<Money> parseMoney(std::string_view amount, std::string_view currency) {
    if (!isCurrency(currency)) return std::nullopt;
    const auto decimals = static_cast<std::size_t>(minorDigits(currency));
    const bool negative = amount.starts_with('-');
    if (negative) amount.remove_prefix(1);
    const auto point = amount.find('.');
    const bool hasPoint = point != std::string_view::npos;
    const auto whole = amount.substr(0, point);
    const auto fraction = hasPoint ? amount.substr(point + 1) : std::string_view{};
    if (!areDigits(whole) || (hasPoint && !areDigits(fraction))) return std::nullopt;
    if (whole.size() > 1 && whole[0] == '0') return std::nullopt;
    if (fraction.size() > decimals) return std::nullopt;

    std::string digits(whole);
    digits += fraction;
    digits.append(decimals - fraction.size(), '0');
    constexpr auto largest = std::uint64_t{std::numeric_limits<std::int64_t>::max()};
    const auto units = parseUpTo(digits, negative ? largest + 1 : largest);
    if (!units) return std::nullopt;
    // Unsigned negation also reaches the one value whose positive does not fit.
    return Money{static_cast<std::int64_t>(negative ? 0 - *units : *units), std::string(currency)};
}

std::string amountText(const Money& money) {
    const auto decimals = static_cast<std::size_t>(minorDigits(money.currency));
    const bool negative = money.minorUnits < 0;
    const auto units = static_cast<std::uint64_t>(money.minorUnits);
    std::string text = std::to_string(negative ? 0 - units : units);
    if (text.size() <= decimals) text.insert(0, decimals + 1 - text.size(), '0');
    if (decimals > 0) text.insert(text.size() - decimals, 1, '.');
    return negative ? '-' + text : text;
}

} // namespace kam
