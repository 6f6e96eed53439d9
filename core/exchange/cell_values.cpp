#include "core/exchange/cell_values.hpp"

#include "core/base/digits.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <utility>

namespace kam {
namespace {

/// Codes that stand beside amounts, and signs that only one currency has.
constexpr std::string_view codes[] = {"COP", "USD", "EUR", "MXN", "PEN", "CLP", "ARS", "BRL",
                                      "GBP", "UYU", "BOB", "PYG", "CRC", "GTQ", "HNL", "NIO",
                                      "DOP", "VES", "PAB", "JPY", "CHF", "CAD", "AUD"};
constexpr std::pair<std::string_view, std::string_view> signs[] = {
    {"US$", "USD"}, {"U$S", "USD"}, {"MX$", "MXN"}, {"R$", "BRL"}, {"S/.", "PEN"},
    {"S/", "PEN"},  {"€", "EUR"},   {"£", "GBP"},   {"¥", "JPY"},  {"$", ""}};

/// Signs that stand for another one: spaces of every width, a typographer's minus and apostrophe.
constexpr std::pair<std::string_view, char> alike[] = {
    {"\u00A0", ' '}, {"\u202F", ' '}, {"\u2009", ' '},  {"\t", ' '},
    {"\u2212", '-'}, {"\u2013", '-'}, {"\u2019", '\''},
};

void trim(std::string_view& text) {
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
}

std::string plainSigns(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const auto same = std::find_if(std::begin(alike), std::end(alike), [&](const auto& pair) {
            return text.starts_with(pair.first);
        });
        const bool found = same != std::end(alike);
        plain += found ? same->second : text[0];
        text.remove_prefix(found ? same->first.size() : 1);
    }
    return plain;
}

/// Takes a word from either end; whether it was there.
bool take(std::string_view& text, std::string_view word) {
    if (text.starts_with(word)) {
        text.remove_prefix(word.size());
    } else if (text.ends_with(word)) {
        text.remove_suffix(word.size());
    } else {
        return false;
    }
    trim(text);
    return true;
}

/// Takes the currency; the code of that which was there.
std::string_view takeCurrency(std::string_view& text) {
    std::string_view named;
    for (const auto& [sign, code] : signs)
        if (take(text, sign) && named.empty()) named = code;
    for (const std::string_view code : codes)
        if (take(text, code)) named = code;
    for (const auto& [sign, code] : signs)
        if (take(text, sign) && named.empty()) named = code; // "COP $ 5"
    return named;
}

/// Digits and the marks between them, without what stands around a number.
struct Bare {
    bool negative = false, percent = false;
    std::string_view currency; ///< as `Decimal` has it
    std::string digits;
};

std::optional<Bare> bareNumber(std::string_view cell) {
    const std::string plain = plainSigns(cell);
    std::string_view text = plain;
    Bare bare;
    trim(text);
    if (text.starts_with('(') && text.ends_with(')')) {
        bare.negative = true;
        text = text.substr(1, text.size() - 2);
        trim(text);
    }
    const auto takeSign = [&] {
        if (bare.negative) return;
        if (text.starts_with('+'))
            text.remove_prefix(1);
        else
            bare.negative = take(text, "-");
        trim(text);
    };
    takeSign();
    bare.percent = take(text, "%");
    bare.currency = takeCurrency(text);
    takeSign(); // "$ -5"
    if (text.empty() || !isDigit(text.back())) return std::nullopt;
    if (!isDigit(text[0]) && text[0] != '.' && text[0] != ',') return std::nullopt;
    if (text.find_first_not_of("0123456789., '") != std::string_view::npos) return std::nullopt;
    bare.digits = text;
    return bare;
}

/// The digits of a whole number, alone or in groups of three with one and the same mark.
std::optional<std::string> ungrouped(std::string_view text, char decimal) {
    std::string digits;
    char mark = 0;
    std::size_t group = 0;
    for (const char c : text) {
        if (isDigit(c)) {
            digits += c;
            ++group;
            continue;
        }
        const bool right =
            c != decimal && (mark == 0 ? group >= 1 && group <= 3 : c == mark && group == 3);
        if (!right) return std::nullopt;
        mark = c;
        group = 0;
    }
    if (mark != 0 && group != 3) return std::nullopt;
    return digits.erase(0, digits.find_first_not_of('0'));
}

/// Numbers of a date and what parts them.
struct DateParts {
    std::vector<int> numbers;
    bool yearFirst = false;
};

std::optional<DateParts> datePartsOf(std::string_view cell) {
    DateParts parts;
    const std::string plain = plainSigns(cell);
    std::string_view text = plain;
    trim(text);
    // A time of day may follow: "2026-11-28 00:00:00".
    if (const auto space = text.find_first_of(" T"); space != std::string_view::npos) {
        if (text.find(':', space) == std::string_view::npos) return std::nullopt;
        text = text.substr(0, space);
    }
    const auto mark = text.find_first_of("-/.");
    if (mark == std::string_view::npos) return std::nullopt;
    const auto pieces = split(text, text[mark]);
    if (pieces.size() != 3) return std::nullopt;
    for (const std::string& piece : pieces) {
        const auto number = parseDigits(piece);
        if (!number || piece.size() > 4 || piece.size() == 3) return std::nullopt;
        parts.numbers.push_back(*number);
    }
    parts.yearFirst = pieces[0].size() == 4;
    if (pieces[1].size() > 2 || (parts.yearFirst ? pieces[2] : pieces[0]).size() > 2)
        return std::nullopt;
    return parts;
}

} // namespace

double Decimal::value() const {
    const std::string text =
        (negative ? "-" : "") + whole + '.' + fraction + "0e" + std::to_string(shift);
    return std::strtod(text.c_str(), nullptr);
}

std::optional<Money> Decimal::in(std::string_view code) const {
    const auto decimals = static_cast<std::size_t>(minorDigits(code) + shift);
    std::string digits = whole + fraction.substr(0, decimals);
    if (fraction.size() < decimals) digits.append(decimals - fraction.size(), '0');
    const auto minor = static_cast<std::size_t>(minorDigits(code));
    if (digits.size() < minor + 1) digits.insert(0, minor + 1 - digits.size(), '0');
    digits.insert(digits.size() - minor, 1, '.');
    while (digits.size() > minor + 2 && digits[0] == '0' && isDigit(digits[1]))
        digits.erase(0, 1);
    if (minor == 0) digits.pop_back();
    auto money = parseMoney((negative ? "-" : "") + digits, code);
    const bool up = fraction.size() > decimals && fraction[decimals] >= '5';
    if (money && up) {
        const auto most = negative ? std::numeric_limits<std::int64_t>::min()
                                   : std::numeric_limits<std::int64_t>::max();
        if (money->minorUnits == most) return std::nullopt;
        money->minorUnits += negative ? -1 : 1;
    }
    return money;
}

bool isNoValue(std::string_view cell) {
    constexpr std::string_view none[] = {"",     "-",    "--",  "–",    "—",   "n/a",
                                         "n.a.", "#n/a", "n/d", "n.d.", "s/d", "s.d."};
    const std::string key = nameKey(cell);
    return std::find(std::begin(none), std::end(none), key) != std::end(none);
}

std::optional<Decimal> readDecimal(std::string_view cell, char mark) {
    const auto bare = bareNumber(cell);
    if (!bare) return std::nullopt;
    const std::string_view text = bare->digits;
    const auto at = std::min(text.find(mark), text.size());
    const std::string_view fraction = at < text.size() ? text.substr(at + 1) : "";
    if (!std::all_of(fraction.begin(), fraction.end(), isDigit)) return std::nullopt;
    auto whole = ungrouped(text.substr(0, at), mark);
    if (!whole) return std::nullopt;
    return Decimal{.negative = bare->negative,
                   .whole = *std::move(whole),
                   .fraction = std::string(fraction),
                   .percent = bare->percent,
                   .currency = bare->currency};
}

std::optional<char> decimalMarkIn(std::string_view cell) {
    const auto bare = bareNumber(cell);
    if (!bare) return std::nullopt;
    const bool point = readDecimal(cell, '.').has_value(),
               comma = readDecimal(cell, ',').has_value();
    const auto marks = bare->digits.find_first_of(".,");
    if (point == comma) {
        if (!point || marks == std::string::npos) return std::nullopt;
        // Both readings hold: "1.234"; but no thousand begins with a zero.
        if (bare->digits[0] == '0') return bare->digits[marks];
        return std::nullopt;
    }
    return point ? '.' : ',';
}

std::optional<char> doubtfulMarkIn(std::string_view cell) {
    const auto bare = bareNumber(cell);
    if (!bare || !readDecimal(cell, '.') || !readDecimal(cell, ',')) return std::nullopt;
    const auto mark = bare->digits.find_first_of(".,");
    if (mark == std::string::npos || bare->digits[0] == '0') return std::nullopt;
    return bare->digits[mark];
}

std::optional<char> decimalMarkOf(const std::vector<std::string>& cells) {
    std::ptrdiff_t points = 0, commas = 0;
    for (const std::string& cell : cells) {
        const auto mark = decimalMarkIn(cell);
        if (mark) ++(*mark == '.' ? points : commas);
    }
    if (points == commas) return std::nullopt;
    return points > commas ? '.' : ',';
}

std::string currencyIn(std::string_view cell) {
    if (const auto number = bareNumber(cell)) return std::string(number->currency);
    const std::string plain = plainSigns(cell);
    std::string_view text = plain;
    trim(text);
    const std::string_view named = takeCurrency(text);
    return text.empty() ? std::string(named) : std::string();
}

std::string codeKey(std::string_view code) {
    std::string key = nameKey(code);
    const std::size_t end = std::min(key.find_first_not_of("0123456789.,"), key.size());
    const char mark = key.find(',') < end ? ',' : '.';
    const auto marks =
        std::count(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(end), mark);
    const auto digits = ungrouped(std::string_view(key).substr(0, end), 0);
    if (marks < 2 || !digits || key[0] == '0') return key;
    return *digits + key.substr(end);
}

bool isShortened(std::string_view cell) {
    const std::string key = nameKey(cell);
    const auto exponent = key.find("e+");
    if (exponent == std::string::npos || exponent == 0 || exponent + 2 == key.size()) return false;
    return key.find_first_not_of("0123456789.,") == exponent &&
           key.find_first_not_of("0123456789", exponent + 2) == std::string::npos;
}

std::optional<DateOrder> dateOrderOf(const std::vector<std::string>& cells, DateOrder otherwise) {
    bool any = false, yearFirst = false, dayFirst = true, monthFirst = true;
    for (const std::string& cell : cells) {
        if (isNoValue(cell)) continue;
        const auto parts = datePartsOf(cell);
        if (!parts) return std::nullopt;
        if (any && parts->yearFirst != yearFirst) return std::nullopt;
        any = true;
        yearFirst = parts->yearFirst;
        if (yearFirst && !readTableDate(cell, DateOrder::yearFirst)) return std::nullopt;
        dayFirst = dayFirst && readTableDate(cell, DateOrder::dayFirst);
        monthFirst = monthFirst && readTableDate(cell, DateOrder::monthFirst);
    }
    if (!any) return std::nullopt;
    if (yearFirst) return DateOrder::yearFirst;
    if (dayFirst && monthFirst) return otherwise;
    if (!dayFirst && !monthFirst) return std::nullopt;
    return dayFirst ? DateOrder::dayFirst : DateOrder::monthFirst;
}

bool isTableDate(const std::string& cell) {
    return readTableDate(cell, DateOrder::yearFirst) || readTableDate(cell, DateOrder::dayFirst) ||
           readTableDate(cell, DateOrder::monthFirst);
}

std::optional<DateOrder> likelyDateOrder(const std::vector<std::string>& cells) {
    constexpr DateOrder orders[] = {DateOrder::dayFirst, DateOrder::yearFirst,
                                    DateOrder::monthFirst}; // of two the first, where both may be
    std::optional<DateOrder> best;
    std::ptrdiff_t most = 0;
    for (const DateOrder order : orders) {
        const auto count = std::count_if(cells.begin(), cells.end(), [&](const std::string& cell) {
            return readTableDate(cell, order).has_value();
        });
        if (count <= most) continue;
        most = count;
        best = order;
    }
    return best;
}

std::optional<Date> readTableDate(std::string_view cell, DateOrder order) {
    const auto parts = datePartsOf(cell);
    if (!parts || parts->yearFirst != (order == DateOrder::yearFirst)) return std::nullopt;
    const auto& n = parts->numbers;
    if (order == DateOrder::yearFirst)
        return isDate(n[0], n[1], n[2]) ? std::optional(Date{n[0], n[1], n[2]}) : std::nullopt;
    const int year = n[2] >= 100 ? n[2] : n[2] < 70 ? 2000 + n[2] : 1900 + n[2];
    const int day = order == DateOrder::dayFirst ? n[0] : n[1];
    const int month = order == DateOrder::dayFirst ? n[1] : n[0];
    return isDate(year, month, day) ? std::optional(Date{year, month, day}) : std::nullopt;
}

} // namespace kam
