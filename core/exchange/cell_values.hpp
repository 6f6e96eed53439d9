#pragma once

#include "core/base/date.hpp"
#include "core/base/money.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Numbers and dates as they stand in tables. What one cell leaves open its column decides: "1.234"
/// is a thousand where another cell says "1.234.567", and 3 April or 4 March where one says 25.
namespace kam {

/// A number as its digits, so that money never passes through a double.
struct Decimal {
    bool negative = false;
    std::string whole;    ///< digits, without zeros in front; empty: 0
    std::string fraction; ///< digits
    int shift = 0;        ///< it is so many powers of ten more: 6 of an amount in millions
    bool percent = false; ///< "%" stands beside it
    /// Code of the currency that the cell names, by that or by a sign that only it has; empty:
    /// none.
    std::string_view currency = {};

    double value() const;
    /// As money of a currency by its code, rounded half away from zero to what that has; nothing
    /// where it has no room.
    std::optional<Money> in(std::string_view code) const;
};

/// Whether a cell says that there is no value: it is empty, or "-", "n/a", "s/d" …
bool isNoValue(std::string_view cell);

/// A number with `mark`, '.' or ',', before its decimals, and the other one, spaces or apostrophes
/// between thousands. Currency signs and codes, % and a minus in front, behind or as parentheses
/// are understood. Nothing where it is no such number.
std::optional<Decimal> readDecimal(std::string_view cell, char mark);

/// The mark before the decimals that a number by itself tells: that of "1.234,5", "0,125" or
/// "1.234.567". Nothing where either could be meant, or it is no number.
std::optional<char> decimalMarkIn(std::string_view cell);

/// The mark of "1.234" and "12,345", which may stand before decimals or between thousands; nothing
/// where there is no such mark.
std::optional<char> doubtfulMarkIn(std::string_view cell);

/// The mark that most cells of a column tell; nothing where none does.
std::optional<char> decimalMarkOf(const std::vector<std::string>& cells);

/// The currency that a cell names, by code or by a sign that only it has, alone or beside a number;
/// empty: none.
std::string currencyIn(std::string_view cell);

/// A code for comparing: as `nameKey`, and "900.123.456-7" is "900123456-7".
std::string codeKey(std::string_view code);

/// Whether it is a long number of which a spreadsheet kept the first digits alone: "9,00123E+08".
bool isShortened(std::string_view cell);

enum class DateOrder : std::uint8_t { yearFirst, dayFirst, monthFirst };

/// How all dates of a column are written; where day and month could change places, `otherwise`.
/// Nothing where not every cell that has a value is a date.
std::optional<DateOrder> dateOrderOf(const std::vector<std::string>& cells,
                                     DateOrder otherwise = DateOrder::dayFirst);

/// Whether a cell is a day, however it is written.
bool isTableDate(const std::string& cell);

/// How most dates of a column are written, whatever else stands there; nothing where none does.
std::optional<DateOrder> likelyDateOrder(const std::vector<std::string>& cells);

/// "2026-11-28", "28/11/2026", "28.11.26": two digits are a year of 1970 to 2069.
std::optional<Date> readTableDate(std::string_view cell, DateOrder order);

} // namespace kam
