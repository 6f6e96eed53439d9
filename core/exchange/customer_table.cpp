#include "core/exchange/customer_table.hpp"

#include "core/base/sorting.hpp"
#include "core/base/text.hpp"
#include "core/exchange/cell_values.hpp"
#include "core/exchange/totals.hpp"
#include "core/json/limits.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace kam {
namespace {

using Field = CustomerField;

constexpr std::array<std::string_view, 4> names{"title", "blank", "total", "header"};

bool isNumeric(Field field) { return field >= Field::revenue; }

class Reading {
public:
    Reading(const Sheet& from, const Mapping& by, const Company& of)
        : sheet(from), mapping(by), company(of) {
        headerCells = mapping.headerRow < sheet.rows.size() ? sheet.rows[by.headerRow].size()
                                                            : mapping.columns.size();
    }

    CustomerTable read() {
        for (std::size_t i = 0; i < mapping.columns.size(); ++i)
            result.columns.try_emplace(mapping.columns[i].field, i + 1, mapping.columns[i].header);
        findMarks();
        std::size_t end = sheet.rows.size();
        while (end > mapping.firstRow() && sheet.isBlank(end - 1))
            --end; // behind the last row nobody sees any
        for (std::size_t row = 0; row + 1 < mapping.firstRow() && row < end; ++row)
            leaveOut(row, sheet.isBlank(row) ? LeftOutRows::Why::blank : LeftOutRows::Why::title);
        for (std::size_t row = mapping.firstRow(); row < end; ++row)
            readRow(row);
        sortByPlace(result.faults);
        return std::move(result);
    }

private:
    std::vector<std::string> cellsOf(std::size_t column) const {
        std::vector<std::string> cells;
        for (std::size_t row = mapping.firstRow(); row < sheet.rows.size(); ++row)
            if (column < sheet.rows[row].size()) cells.push_back(sheet.rows[row][column]);
        return cells;
    }

    void findMarks() {
        std::ptrdiff_t points = 0, commas = 0;
        std::vector<std::optional<char>> told;
        if (const auto since = mapping.columnOf(Field::since))
            result.dateOrder = likelyDateOrder(cellsOf(*since)).value_or(DateOrder::dayFirst);
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            told.emplace_back();
            if (!isNumeric(mapping.columns[i].field)) continue;
            told.back() = decimalMarkOf(cellsOf(i));
            if (told.back()) ++(*told.back() == '.' ? points : commas);
        }
        result.decimalMark = points == commas ? usualMark() : points > commas ? '.' : ',';
        if (mapping.decimalMark != 0) {
            result.decimalMark = mapping.decimalMark;
            std::fill(told.begin(), told.end(), mapping.decimalMark);
        }
        for (const auto& mark : told)
            marks.push_back(mark.value_or(result.decimalMark));
    }

    /// Where no column tells it. Amounts that have three digits behind their mark one and all have
    /// it between thousands: hardly anybody writes thousandths of money.
    char usualMark() const {
        constexpr int enough = 3;
        std::map<char, int> doubtful;
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            if (!isAmount(mapping.columns[i].field) || mapping.columns[i].shift != 0) continue;
            for (const std::string& cell : cellsOf(i))
                if (const auto mark = doubtfulMarkIn(cell)) ++doubtful[*mark];
        }
        if (doubtful.size() == 1 && doubtful.begin()->second >= enough)
            return doubtful.begin()->first == '.' ? ',' : '.';
        if (sheet.separator == ',') return '.';
        if (sheet.separator == ';') return ',';
        return company.language == Language::es ? ',' : '.';
    }

    void leaveOut(std::size_t row, LeftOutRows::Why why) {
        auto& all = result.leftOut;
        if (!all.empty() && all.back().why == why && all.back().last == row)
            all.back().last = row + 1;
        else
            all.push_back({row + 1, row + 1, why});
    }

    void fault(std::size_t row, std::size_t column, FaultKind kind, std::string argument = {}) {
        const bool named = column < mapping.columns.size();
        result.faults.push_back({row + 1, column + 1, named ? mapping.columns[column].header : "",
                                 kind, std::move(argument)});
    }

    bool isHeaderAgain(std::size_t row) const {
        if (mapping.headerRow == Mapping::noHeader || sheet.isBlank(mapping.headerRow))
            return false;
        for (std::size_t i = 0; i < mapping.columns.size(); ++i)
            if (sheet.cell(row, i) != sheet.cell(mapping.headerRow, i)) return false;
        return true;
    }

    /// Whether it adds up others: its first cell that is not empty, or that of the name, says so.
    bool isTotalRow(std::size_t row) const {
        const auto name = mapping.columnOf(Field::name);
        if (name && isTotal(sheet.cell(row, *name))) return true;
        for (std::size_t i = 0; i < sheet.rows[row].size(); ++i) {
            const std::string cell = sheet.cell(row, i);
            if (cell.empty()) continue;
            return isTotal(cell);
        }
        return false;
    }

    void readRow(std::size_t row) {
        if (sheet.isBlank(row)) return leaveOut(row, LeftOutRows::Why::blank);
        if (isTotalRow(row)) {
            sums.close();
            return leaveOut(row, LeftOutRows::Why::total);
        }
        if (isHeaderAgain(row)) return leaveOut(row, LeftOutRows::Why::header);
        const std::size_t before = result.faults.size();
        CustomerRow customer{.row = row + 1};
        for (std::size_t i = 0; i < sheet.rows[row].size(); ++i)
            readCell(row, i, customer);
        if (customer.name.empty() && customer.code.empty()) {
            const auto at = mapping.columnOf(Field::name);
            fault(row, at ? *at : mapping.columnOf(Field::code).value_or(0), FaultKind::missing);
        }
        if (result.faults.size() != before) return;
        if (sums.comeTo(customer.name, customer.revenue)) {
            sums.close();
            return leaveOut(row, LeftOutRows::Why::total);
        }
        if (isSaidAgain(customer)) return;
        sums.add(customer.revenue);
        result.rows.push_back(std::move(customer));
    }

    void readCell(std::size_t row, std::size_t column, CustomerRow& customer) {
        std::string cell = sheet.cell(row, column);
        if (column >= std::min(headerCells, mapping.columns.size())) {
            // A separator within a cell without quotes moves all that follows.
            if (!cell.empty()) fault(row, column, FaultKind::tooMany, std::to_string(headerCells));
            return;
        }
        const Field field = mapping.columns[column].field;
        if (field == Field::ignored || isNoValue(cell)) return;
        if (isNumeric(field)) return readNumber(row, column, cell, customer);
        if (field == Field::since) return readDay(row, column, cell, customer);
        if (field == Field::code && isShortened(cell))
            return fault(row, column, FaultKind::wrongType, "text");
        if (codePoints(cell) > Limits{}.characters)
            return fault(row, column, FaultKind::tooMany, std::to_string(Limits{}.characters));
        std::string& into = field == Field::name   ? customer.name
                            : field == Field::code ? customer.code
                                                   : customer.parent;
        if (into.empty()) into = std::move(cell);
    }

    void readDay(std::size_t row, std::size_t column, const std::string& cell,
                 CustomerRow& customer) {
        auto day = readTableDate(cell, *result.dateOrder);
        if (!day) day = readTableDate(cell, DateOrder::yearFirst); // which nobody mistakes
        if (!day) return fault(row, column, FaultKind::notADate);
        if (!customer.since) customer.since = day;
    }

    void readNumber(std::size_t row, std::size_t column, const std::string& cell,
                    CustomerRow& customer) {
        const ColumnMapping& meaning = mapping.columns[column];
        auto number = readDecimal(cell, marks[column]);
        if (!number) return fault(row, column, FaultKind::wrongType, "number");
        number->shift = meaning.shift;
        const auto percent = [&](double least, double most, const char* range,
                                 std::optional<double>& into) {
            into = number->value();
            if (*into < least || *into > most) fault(row, column, FaultKind::outOfRange, range);
        };
        const auto amount = [&](std::optional<Money>& into) {
            if (number->percent) return fault(row, column, FaultKind::wrongType, "number");
            into = number->in(currencyOf(*number, column));
            if (!into) return fault(row, column, FaultKind::outOfRange, "finite");
            result.currencies.insert(into->currency);
        };
        switch (meaning.field) {
        case Field::revenue:
            return amount(customer.revenue);
        case Field::costToServe:
            return amount(customer.costToServe);
        case Field::growth:
            return percent(-100, 1000, "-100 … 1000", customer.growth);
        case Field::grossMargin:
            return percent(-1000, 100, "-1000 … 100", customer.grossMargin);
        default:
            if (meaning.header.empty() || codePoints(meaning.header) > Limits{}.characters) return;
            if (!std::isfinite(number->value()))
                return fault(row, column, FaultKind::outOfRange, "finite");
            customer.figures.emplace(meaning.header, number->value());
        }
    }

    std::string_view currencyOf(const Decimal& number, std::size_t column) const {
        if (!number.currency.empty()) return number.currency;
        const std::string& said = mapping.currencyOf(column);
        return said.empty() ? company.currency : said;
    }

    /// Whether a row before is about the same customer: the same code; where one of the two has
    /// none, the same name.
    bool isSaidAgain(const CustomerRow& customer) {
        const std::string code = codeKey(customer.code), name = nameKey(customer.name);
        const auto first = [](const std::map<std::string, std::size_t>& rows,
                              const std::string& key) -> std::size_t {
            const auto found = key.empty() ? rows.end() : rows.find(key);
            return found == rows.end() ? 0 : found->second;
        };
        std::size_t before = first(byCode, code);
        Field same = Field::code;
        if (before == 0) {
            before = first(code.empty() ? byName : byNameAlone, name);
            same = Field::name;
        }
        if (before != 0) {
            result.faults.push_back(
                result.faultAt(customer, same, FaultKind::sameAsRow, std::to_string(before)));
            return true;
        }
        if (!code.empty()) byCode.emplace(code, customer.row);
        if (!name.empty()) byName.emplace(name, customer.row);
        if (!name.empty() && code.empty()) byNameAlone.emplace(name, customer.row);
        return false;
    }

    const Sheet& sheet;
    const Mapping& mapping;
    const Company& company;
    std::size_t headerCells = 0;
    std::vector<char> marks; ///< before the decimals of each column
    SumsSoFar sums;
    std::map<std::string, std::size_t> byCode, byName;
    std::map<std::string, std::size_t> byNameAlone; ///< of rows without a code
    CustomerTable result;
};

} // namespace

std::string_view name(LeftOutRows::Why why) { return names[static_cast<std::size_t>(why)]; }

RowFault CustomerTable::faultAt(const CustomerRow& row, CustomerField field, FaultKind kind,
                                std::string argument) const {
    const auto found = columns.find(field);
    if (found == columns.end()) return {row.row, 0, {}, kind, std::move(argument)};
    return {row.row, found->second.first, found->second.second, kind, std::move(argument)};
}

void sortByPlace(std::vector<RowFault>& faults) {
    sortStably(faults, [](const RowFault& a, const RowFault& b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
}

CustomerTable readCustomers(const Sheet& sheet, const Mapping& mapping, const Company& company) {
    return Reading(sheet, mapping, company).read();
}

} // namespace kam
