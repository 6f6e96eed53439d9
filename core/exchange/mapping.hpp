#pragma once

#include "core/exchange/sheet.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// What a column of a customer table says of an account.
enum class CustomerField : std::uint8_t {
    ignored,
    name,
    code,        ///< number in the company's own system
    parent,      ///< code or name of the group it belongs to
    since,       ///< day from which on it is a customer
    revenue,     ///< of a year
    growth,      ///< % a year
    grossMargin, ///< %
    costToServe, ///< of a year
    figure,      ///< a number under a name of its own
};

/// "name", "grossMargin", …
std::string_view name(CustomerField field);
/// Whether it is money.
bool isAmount(CustomerField field);
/// Whether several columns can have it.
bool canRepeat(CustomerField field);

struct ColumnMapping {
    std::string header; ///< as it stands in the table
    CustomerField field = CustomerField::ignored;
    int shift = 0; ///< numbers are in so many powers of ten: 3 of thousands, 6 of millions
    /// That its header or most of its cells name; empty: none.
    std::string currency;

    bool operator==(const ColumnMapping&) const = default;
};

/// What each column of a table means. A plain value: it can be shown, changed and kept for the next
/// table of the same source.
struct Mapping {
    static constexpr std::size_t noHeader = static_cast<std::size_t>(-1);

    std::size_t headerRow = 0; ///< index of the row with the names of the columns, or `noHeader`
    std::vector<ColumnMapping> columns;
    std::string currency; ///< of amounts whose column names none; empty: the company's
    char decimalMark = 0; ///< '.' or ',' in all columns; 0: to be found out

    bool operator==(const Mapping&) const = default;
    /// Index of the first row below the header.
    std::size_t firstRow() const { return headerRow == noHeader ? 0 : headerRow + 1; }
    /// The column of a field, the first where several have it; nothing where none does.
    std::optional<std::size_t> columnOf(CustomerField field) const;
    /// Of the amounts of a column that name none themselves; empty: the company's.
    const std::string& currencyOf(std::size_t column) const;
    /// Whether customers can be told apart: by their name or code.
    bool namesCustomers() const;
};

/// Finds the row that names the columns and what each of them means, by its name in Spanish or
/// English and by what stands below. Of several columns of one meaning the one of the latest year
/// has it; the others are figures, as is every other column of numbers that has a name.
Mapping proposedMapping(const Sheet& sheet);

/// The mapping of a sheet whose header is known. Without one the first column of words has the
/// names.
Mapping proposedMapping(const Sheet& sheet, std::size_t headerRow);

/// What was said before of columns of the same name holds again; the rest as proposed. What the
/// table says itself goes before it: the currency that a column names, and of columns for one and
/// the same field a new one of a later year. Of several that were remembered for one field that of
/// the latest year has it, of one year the first; the others are what they are without memory,
/// where that is no field for one column alone.
Mapping remembered(const Mapping& former, Mapping proposed);

} // namespace kam
