#include "core/exchange/mapping.hpp"

#include "core/base/text.hpp"
#include "core/exchange/cell_values.hpp"
#include "core/exchange/headers.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace kam {
namespace {

constexpr std::array<std::string_view, 10> names{"ignored",     "name",    "code",   "parent",
                                                 "since",       "revenue", "growth", "grossMargin",
                                                 "costToServe", "figure"};
constexpr std::size_t looked = 50;    // rows in which the header is looked for
constexpr std::size_t sampled = 1000; // rows that tell what a column holds
constexpr double mostOf = 0.8;        // of its values are numbers in a column of numbers

bool isNumber(const std::string& cell) {
    return !isNoValue(cell) && (readDecimal(cell, '.') || readDecimal(cell, ','));
}

std::size_t filledIn(const Sheet& sheet, std::size_t row) {
    return static_cast<std::size_t>(
        std::count_if(sheet.rows[row].begin(), sheet.rows[row].end(),
                      [](const std::string& cell) { return !cleaned(cell).empty(); }));
}

bool hasNumbers(const Sheet& sheet, std::size_t row) {
    // "2025" is a name too, of a column of that year; a header has a name that is none as well.
    return std::any_of(sheet.rows[row].begin(), sheet.rows[row].end(), [](const std::string& cell) {
        return isNumber(cell) && meaningOf(cell).year == 0;
    });
}

bool namesCustomersIn(const Sheet& sheet, std::size_t row) {
    return std::any_of(sheet.rows[row].begin(), sheet.rows[row].end(), [](const std::string& cell) {
        const CustomerField field = meaningOf(cell).field;
        return field == CustomerField::name || field == CustomerField::code;
    });
}

/// The first row that names customers and has no numbers; else the first that has words in half of
/// its columns; else the first.
std::size_t headerRowOf(const Sheet& sheet) {
    const std::size_t rows = std::min(looked, sheet.rows.size());
    const std::size_t width = sheet.width();
    std::optional<std::size_t> likely;
    for (std::size_t row = 0; row < rows; ++row) {
        if (hasNumbers(sheet, row)) continue;
        const std::size_t filled = filledIn(sheet, row);
        if (filled >= std::min<std::size_t>(width, 2) && namesCustomersIn(sheet, row)) return row;
        if (!likely && filled > 0 && filled * 2 >= width) likely = row;
    }
    return likely.value_or(0);
}

/// What stands in a column, in the first of its rows.
struct Column {
    std::size_t filled = 0;
    std::vector<double> numbers;
    std::string currency; ///< that cells name, where all that do name one
    bool currenciesDiffer = false;
    bool dates = false;

    bool mostAre(std::size_t some) const {
        return static_cast<double>(some) >= mostOf * static_cast<double>(filled);
    }
    bool ofNumbers() const { return !numbers.empty() && !dates && mostAre(numbers.size()); }
    bool within(double least, double most) const {
        const auto fits = [&](double each) { return each >= least && each <= most; };
        return ofNumbers() && mostAre(static_cast<std::size_t>(
                                  std::count_if(numbers.begin(), numbers.end(), fits)));
    }
};

Column columnAt(const Sheet& sheet, std::size_t firstRow, std::size_t column) {
    Column found;
    std::vector<std::string> cells;
    const std::size_t end = std::min(sheet.rows.size(), firstRow + sampled);
    for (std::size_t row = firstRow; row < end; ++row)
        if (std::string cell = sheet.cell(row, column); !isNoValue(cell))
            cells.push_back(std::move(cell));
    const char mark = decimalMarkOf(cells).value_or('.');
    for (const std::string& cell : cells) {
        ++found.filled;
        auto number = readDecimal(cell, mark);
        if (!number) number = readDecimal(cell, mark == '.' ? ',' : '.');
        if (!number) continue;
        found.numbers.push_back(number->value());
        const std::string currency = currencyIn(cell);
        if (currency.empty()) continue;
        found.currenciesDiffer |= !found.currency.empty() && found.currency != currency;
        found.currency = currency;
    }
    found.dates = !cells.empty() && found.mostAre(static_cast<std::size_t>(
                                        std::count_if(cells.begin(), cells.end(), isTableDate)));
    return found;
}

/// Whether values below can be what the header says.
bool fits(CustomerField field, const Column& column) {
    switch (field) {
    case CustomerField::since:
        return column.dates;
    case CustomerField::growth:
        return column.within(-100, 1000);
    case CustomerField::grossMargin:
        return column.within(-1000, 100);
    default:
        return true;
    }
}

bool isAmount(CustomerField field) {
    return field == CustomerField::revenue || field == CustomerField::costToServe;
}

} // namespace

std::string_view name(CustomerField field) { return names[static_cast<std::size_t>(field)]; }

std::optional<std::size_t> Mapping::columnOf(CustomerField field) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].field == field) return i;
    return std::nullopt;
}

bool Mapping::namesCustomers() const {
    return columnOf(CustomerField::name) || columnOf(CustomerField::code);
}

Mapping proposedMapping(const Sheet& sheet) { return proposedMapping(sheet, headerRowOf(sheet)); }

Mapping proposedMapping(const Sheet& sheet, std::size_t headerRow) {
    Mapping mapping{.headerRow = headerRow};
    std::vector<HeaderMeaning> meanings;
    std::vector<Column> contents;
    const std::size_t width = sheet.width();
    for (std::size_t i = 0; i < width; ++i) {
        mapping.columns.push_back({sheet.cell(headerRow, i)});
        meanings.push_back(meaningOf(mapping.columns[i].header));
        contents.push_back(columnAt(sheet, mapping.firstRow(), i));
    }
    const bool named = headerRow != Mapping::noHeader;
    for (std::size_t i = 0; i < width && !named; ++i) {
        if (contents[i].filled == 0 || contents[i].ofNumbers() || contents[i].dates) continue;
        mapping.columns[i].field = CustomerField::name;
        break;
    }
    // Each field to the column of the latest year that says so, of one year to the first.
    std::array<std::optional<std::size_t>, names.size()> taken;
    for (std::size_t i = 0; i < width; ++i) {
        const CustomerField field = meanings[i].field;
        if (field == CustomerField::ignored || !fits(field, contents[i])) continue;
        auto& best = taken[static_cast<std::size_t>(field)];
        if (!best || meanings[i].year > meanings[*best].year) best = i;
    }
    std::set<std::string> figures;
    for (std::size_t i = 0; i < width; ++i) {
        ColumnMapping& column = mapping.columns[i];
        const CustomerField field = meanings[i].field;
        if (field != CustomerField::ignored && taken[static_cast<std::size_t>(field)] == i) {
            column.field = field;
            if (isAmount(field)) column.shift = meanings[i].shift;
            continue;
        }
        const bool measures = !meanings[i].known || field >= CustomerField::since;
        const bool isFigure = measures && !column.header.empty() && contents[i].ofNumbers();
        if (isFigure && figures.insert(column.header).second) column.field = CustomerField::figure;
    }
    for (const CustomerField field : {CustomerField::costToServe, CustomerField::revenue}) {
        const auto at = taken[static_cast<std::size_t>(field)];
        if (!at) continue;
        if (!contents[*at].currency.empty() && !contents[*at].currenciesDiffer)
            mapping.currency = contents[*at].currency;
        if (!meanings[*at].currency.empty()) mapping.currency = meanings[*at].currency;
    }
    return mapping;
}

Mapping remembered(const Mapping& former, Mapping proposed) {
    std::vector<bool> known(proposed.columns.size(), false), used(former.columns.size(), false);
    std::set<CustomerField> taken;
    for (std::size_t i = 0; i < known.size(); ++i)
        for (std::size_t j = 0; j < used.size() && !known[i]; ++j) {
            const ColumnMapping& before = former.columns[j];
            if (used[j] || nameKey(before.header) != nameKey(proposed.columns[i].header)) continue;
            used[j] = known[i] = true;
            proposed.columns[i].field = before.field;
            proposed.columns[i].shift = before.shift;
            if (before.field != CustomerField::figure) taken.insert(before.field);
        }
    for (std::size_t i = 0; i < known.size(); ++i)
        if (!known[i] && taken.contains(proposed.columns[i].field))
            proposed.columns[i].field = CustomerField::ignored;
    if (!former.currency.empty()) proposed.currency = former.currency;
    return proposed;
}

} // namespace kam
