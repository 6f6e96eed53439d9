#pragma once

#include "core/base/money.hpp"
#include "core/base/result.hpp"
#include "core/exchange/cell_values.hpp"
#include "core/exchange/mapping.hpp"
#include "core/exchange/sheet.hpp"
#include "core/workspace/workspace.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam {

/// A fault of one row, as a spreadsheet counts rows and columns: from 1, the header too.
struct RowFault {
    std::size_t row = 0;
    std::size_t column = 0; ///< 0: the row as a whole
    std::string header;     ///< name of the column
    FaultKind kind = FaultKind::missing;
    std::string argument;

    bool operator==(const RowFault&) const = default;
};

/// What a row says of a customer; what its cells leave empty it does not say.
struct CustomerRow {
    std::size_t row = 0; ///< as a spreadsheet counts
    std::string code, name, parent;
    std::optional<Date> since;
    std::optional<Money> revenue, costToServe;
    std::optional<double> growth, grossMargin; ///< %
    std::map<std::string, double, std::less<>> figures;

    bool operator==(const CustomerRow&) const = default;
};

/// Rows that are no customers.
struct LeftOutRows {
    enum class Why : std::uint8_t {
        title, ///< above the header
        blank,
        total,
        header, ///< that comes again, as printouts have it on every page
    };
    std::size_t first = 0, last = 0; ///< as a spreadsheet counts
    Why why = Why::blank;

    bool operator==(const LeftOutRows&) const = default;
};

/// "title", "blank", …
std::string_view name(LeftOutRows::Why why);

/// The customers of a table. A row with a fault is not among them.
struct CustomerTable {
    std::vector<CustomerRow> rows;
    std::vector<RowFault> faults; ///< by row and column
    std::vector<LeftOutRows> leftOut;
    /// The column of each field and its name, for what turns out to be wrong later.
    std::map<CustomerField, std::pair<std::size_t, std::string>> columns; ///< from 1
    char decimalMark = '.';             ///< of columns that tell none by themselves
    std::optional<DateOrder> dateOrder; ///< of the column of dates; null: there is none
    std::set<std::string> currencies;   ///< of the amounts

    RowFault faultAt(const CustomerRow& row, CustomerField field, FaultKind kind,
                     std::string argument = {}) const;
};

/// Reads the rows below the header. How numbers are written is found out column by column, then
/// from the other columns, then from amounts that all look like thousands, then from the separator:
/// who needs the comma for decimals parts cells otherwise, and at last from the company's language.
/// A customer that comes twice - by code, where there is one, else by name without regard to
/// capitals, accents and spaces - is a fault that names the first row. An amount is in the currency
/// that its cell names, else in that of its column, and in the company's where the mapping has
/// none.
CustomerTable readCustomers(const Sheet& sheet, const Mapping& mapping, const Company& company);

/// By row, then by column.
void sortByPlace(std::vector<RowFault>& faults);

} // namespace kam
