#include "core/exchange/mapping.hpp"

#include "core/base/digits.hpp"
#include "core/base/text.hpp"
#include "core/exchange/cell_values.hpp"
#include "core/exchange/headers.hpp"
#include "core/exchange/names.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

namespace kam {
namespace {

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
    std::size_t percents = 0;
    std::string currency; ///< that more than half of the cells name; empty: none
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
    std::map<std::string_view, std::size_t> currencies;
    for (const std::string& cell : cells) {
        ++found.filled;
        auto number = readDecimal(cell, mark);
        if (!number) number = readDecimal(cell, mark == '.' ? ',' : '.');
        if (!number) continue;
        found.numbers.push_back(number->value());
        if (number->percent) ++found.percents;
        if (!number->currency.empty()) ++currencies[number->currency];
    }
    for (const auto& [currency, count] : currencies)
        if (count * 2 > found.filled) found.currency = currency;
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
    case CustomerField::revenue:
    case CustomerField::costToServe:
        return column.percents == 0 || !column.mostAre(column.percents);
    default:
        return true;
    }
}

using Places = std::vector<std::optional<std::size_t>>;

/// The former column of the same name of each, the first of one name that of the first.
Places sameColumns(const Mapping& former, const Mapping& now) {
    Places places(now.columns.size());
    std::vector<bool> used(former.columns.size(), false);
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < used.size() && !places[i]; ++j) {
            if (used[j] || nameKey(former.columns[j].header) != nameKey(now.columns[i].header))
                continue;
            used[j] = true;
            places[i] = j;
        }
    return places;
}

int yearOf(const ColumnMapping& column) { return meaningOf(column.header).year; }

/// The name of a column with '#' for each year.
std::string withoutYears(std::string_view header) {
    std::string key;
    for (std::size_t at = 0; at < header.size();) {
        std::size_t end = at;
        while (end < header.size() && isDigit(header[end]))
            ++end;
        const bool isYear = end - at == 4 && (header[at] == '1' || header[at] == '2');
        end = std::max(end, at + 1);
        key += isYear ? "#" : header.substr(at, end - at);
        at = end;
    }
    return nameKey(key);
}

/// The former column of amounts that has the name of a new one but for the year, the latest of
/// them: it is in the same unit and currency.
std::optional<std::size_t> formerYear(const Mapping& former, const ColumnMapping& now) {
    std::optional<std::size_t> latest;
    if (!isAmount(now.field)) return latest;
    const std::string name = withoutYears(now.header);
    for (std::size_t i = 0; i < former.columns.size(); ++i) {
        const ColumnMapping& each = former.columns[i];
        if (each.field != now.field || withoutYears(each.header) != name) continue;
        if (!latest || yearOf(each) > yearOf(former.columns[*latest])) latest = i;
    }
    return latest;
}

/// Which of the columns that have a field keeps it, if only one can: of those remembered that of
/// the latest year, and a new one only where it is of a later year still.
std::size_t keeperOf(CustomerField field, const Mapping& mapping, const Places& before) {
    std::optional<std::size_t> old, fresh;
    const auto year = [&](std::size_t column) { return yearOf(mapping.columns[column]); };
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (mapping.columns[i].field != field) continue;
        auto& best = before[i] ? old : fresh;
        if (!best || year(i) > year(*best)) best = i;
    }
    if (!old || !fresh) return old ? *old : fresh.value_or(0);
    return year(*old) > 0 && year(*fresh) > year(*old) ? *fresh : *old;
}

/// What the columns of a table seem to hold, one thing found out after the other.
class Proposal {
public:
    Mapping mapping;

    Proposal(const Sheet& sheet, std::size_t headerRow) : mapping{.headerRow = headerRow} {
        for (std::size_t i = 0; i < sheet.width(); ++i) {
            ColumnMapping& column = mapping.columns.emplace_back();
            column.header = sheet.cell(headerRow, i);
            meanings.push_back(meaningOf(column.header));
            contents.push_back(columnAt(sheet, mapping.firstRow(), i));
            column.currency =
                meanings[i].currency.empty() ? contents[i].currency : meanings[i].currency;
        }
        if (headerRow == Mapping::noHeader) takeFirstWordsAsName();
        takeFields();
        std::set<std::string> figures;
        for (std::size_t i = 0; i < mapping.columns.size(); ++i)
            if (isFigure(i) && figures.insert(mapping.columns[i].header).second)
                mapping.columns[i].field = CustomerField::figure;
        for (const CustomerField field : {CustomerField::costToServe, CustomerField::revenue})
            if (const auto& at = columnOf(field); at && !mapping.columns[*at].currency.empty())
                mapping.currency = mapping.columns[*at].currency;
    }

private:
    std::optional<std::size_t>& columnOf(CustomerField field) {
        return taken[static_cast<std::size_t>(field)];
    }

    void takeFirstWordsAsName() {
        for (std::size_t i = 0; i < contents.size(); ++i) {
            if (contents[i].filled == 0 || contents[i].ofNumbers() || contents[i].dates) continue;
            mapping.columns[i].field = CustomerField::name;
            return;
        }
    }

    /// Each field to the column of the latest year that says so, of one year to the first.
    void takeFields() {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const CustomerField field = meanings[i].field;
            if (field == CustomerField::ignored || !fits(field, contents[i])) continue;
            auto& best = columnOf(field);
            if (!best || meanings[i].year > meanings[*best].year) best = i;
        }
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            if (!isTaken(i)) continue;
            mapping.columns[i].field = meanings[i].field;
            if (isAmount(meanings[i].field)) mapping.columns[i].shift = meanings[i].shift;
        }
    }

    bool isTaken(std::size_t column) {
        const CustomerField field = meanings[column].field;
        return field != CustomerField::ignored && columnOf(field) == column;
    }

    bool isFigure(std::size_t column) {
        if (isTaken(column) || mapping.columns[column].header.empty()) return false;
        const bool measures =
            !meanings[column].known || meanings[column].field >= CustomerField::since;
        return measures && contents[column].ofNumbers();
    }

    std::vector<HeaderMeaning> meanings;
    std::vector<Column> contents;
    std::array<std::optional<std::size_t>, names::customerFields.size()> taken; ///< by field
};

} // namespace

std::string_view name(CustomerField field) { return json::nameIn(names::customerFields, field); }

bool isAmount(CustomerField field) {
    return field == CustomerField::revenue || field == CustomerField::costToServe;
}

bool canRepeat(CustomerField field) {
    return field == CustomerField::ignored || field == CustomerField::figure;
}

const std::string& Mapping::currencyOf(std::size_t column) const {
    return columns[column].currency.empty() ? currency : columns[column].currency;
}

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
    return Proposal(sheet, headerRow).mapping;
}

Mapping remembered(const Mapping& former, Mapping proposed) {
    const Mapping alone = proposed;
    const Places before = sameColumns(former, alone);
    for (std::size_t i = 0; i < before.size(); ++i) {
        ColumnMapping& column = proposed.columns[i];
        const auto from = before[i] ? before[i] : formerYear(former, alone.columns[i]);
        if (!from) continue;
        column.field = former.columns[*from].field;
        column.shift = former.columns[*from].shift;
        const std::string& currency = former.currencyOf(*from);
        if (isAmount(column.field) && column.currency.empty() && currency != alone.currency)
            column.currency = currency;
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        ColumnMapping& column = proposed.columns[i];
        if (canRepeat(column.field) || keeperOf(column.field, proposed, before) == i) continue;
        column = alone.columns[i];
        if (canRepeat(column.field)) continue;
        column.field = CustomerField::ignored;
        column.shift = 0;
    }
    return proposed;
}

} // namespace kam
