#include "app/screens/table_parts.hpp"

#include "app/screens/import_parts.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/catalogue/texts.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

namespace kam {
namespace {

using namespace ui;
using Field = CustomerField;

constexpr int rowsOnPage = 8, faultsOnPage = 10;
constexpr std::size_t columnsShown = 6; // that have room side by side
constexpr std::ptrdiff_t seenOnPhones = 2;

std::string amountWords(const std::optional<Money>& money, const View& view, Language language) {
    if (!money) return {};
    auto value = static_cast<double>(money->minorUnits);
    for (int i = minorDigits(money->currency); i > 0; --i)
        value /= 10;
    const std::string words = formatNumber(value, 0, language);
    return money->currency == view.workspace.company.currency ? words
                                                              : words + "\u00a0" + money->currency;
}

std::string percentWords(const std::optional<double>& value, Language language) {
    return value ? formatPercent(*value, 1, language) : std::string();
}

/// A column of the preview.
struct Seen {
    Field field;
    bool right;
    std::function<std::string(const CustomerRow&)> words;
};

/// A customer as a row would have it; its group by name.
CustomerRow rowOf(const Account& account, const Workspace& workspace) {
    CustomerRow row{.code = account.code, .name = account.name, .since = account.since};
    if (const Account* parent = account.parent ? workspace.accounts.find(*account.parent) : nullptr)
        row.parent = parent->name;
    row.figures = {account.figures.begin(), account.figures.end()};
    if (!account.value) return row;
    row.revenue = account.value->baseRevenue;
    row.costToServe = account.value->costToServe;
    row.growth = account.value->growth;
    row.grossMargin = account.value->grossMargin;
    return row;
}

std::string figureWords(const CustomerRow& row, const std::string& figure, Language language) {
    const auto found = row.figures.find(figure);
    if (found == row.figures.end()) return {};
    const bool whole = found->second == std::floor(found->second);
    return formatNumber(found->second, whole ? 0 : 2, language);
}

std::string_view outcomeWords(RowOutcome outcome) {
    constexpr std::string_view keys[] = {"table.outcome.leftOut", "table.outcome.added",
                                         "table.outcome.updated", "table.outcome.unchanged"};
    return keys[static_cast<std::size_t>(outcome)];
}

bool replaces(const std::string& now, const std::string& was) {
    return !now.empty() && !was.empty() && was != now;
}

/// What a cell comes to; marked where it replaces something.
ui::Cell cellOf(std::string now, const std::string& was) {
    if (now.empty()) return {.words = was, .color = Color::ink3}; // an empty cell changes nothing
    const Color color = replaces(now, was) ? Color::accent : Color::ink;
    return {.words = std::move(now), .color = color};
}

std::vector<Seen> seenOf(const TableImport& import, const View& view, Language language) {
    const std::vector<Seen> all{
        {Field::name, false, [](const CustomerRow& row) { return row.name; }},
        {Field::code, false, [](const CustomerRow& row) { return row.code; }},
        {Field::parent, false, [](const CustomerRow& row) { return row.parent; }},
        {Field::revenue, true,
         [&view, language](const CustomerRow& row) {
             return amountWords(row.revenue, view, language);
         }},
        {Field::growth, true,
         [language](const CustomerRow& row) { return percentWords(row.growth, language); }},
        {Field::grossMargin, true,
         [language](const CustomerRow& row) { return percentWords(row.grossMargin, language); }},
        {Field::costToServe, true,
         [&view, language](const CustomerRow& row) {
             return amountWords(row.costToServe, view, language);
         }},
        {Field::since, false,
         [language](const CustomerRow& row) {
             return row.since ? formatDate(*row.since, language) : std::string();
         }},
    };
    std::vector<Seen> seen;
    for (const Seen& each : all)
        if (import.mapping.columnOf(each.field) && seen.size() < columnsShown) seen.push_back(each);
    return seen;
}

/// What is wrong with a cell, without what stands in it.
std::string faultWords(const RowFault& fault, const TableImport& import, const Texts& texts) {
    const auto parent = import.customers.columns.find(Field::parent);
    const bool ofGroup =
        parent != import.customers.columns.end() && parent->second.first == fault.column;
    switch (fault.kind) {
    case FaultKind::wrongType:
        return texts(fault.argument == "text" ? "table.fault.shortened" : "table.fault.number");
    case FaultKind::notADate:
        return texts("table.fault.date");
    case FaultKind::missing:
        return texts("table.fault.missing");
    case FaultKind::unknownReference:
        return texts("table.fault.noGroup");
    case FaultKind::circular:
        return texts("table.fault.circular");
    case FaultKind::ambiguous:
        return texts(ofGroup ? "table.fault.severalGroups" : "table.fault.several");
    default:
        return describe({{}, fault.kind, fault.argument}, texts);
    }
}

} // namespace

std::string wordsFor(const RowFault& fault, const TableImport& import, const Texts& texts) {
    constexpr std::size_t longest = 60;
    const std::string row = formatNumber(static_cast<double>(fault.row), 0, texts.language());
    std::string words =
        fault.column == 0
            ? texts("table.faultInRow", {{"row", row}})
            : texts("table.faultAt",
                    {{"row", row}, {"column", nameOfColumn(import, fault.column - 1, texts)}});
    words += " " + faultWords(fault, import, texts);
    std::string cell =
        fault.column > 0 ? import.table.cell(fault.row - 1, fault.column - 1) : std::string();
    if (cell.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0U) == 0x80U)
            --end;
        cell = cell.substr(0, end) + "…";
    }
    return cell.empty() ? words + "." : words + ": " + texts("import.quoted", {{"words", cell}});
}

void drawTableFaults(const TableImport& import, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    if (import.faults.empty()) {
        text(ui, texts("table.noFaults"), Type::data, Color::ink2);
        return;
    }
    text(ui, texts("table.faultsMore"), Type::data, Color::ink2);
    ui.gap(12);
    const std::size_t all = import.faults.size();
    const int page = std::min(import.look.faultPage, static_cast<int>(all - 1) / faultsOnPage);
    const auto first = static_cast<std::size_t>(page * faultsOnPage);
    group(ui, Role::list, texts("table.faults"), [&] {
        for (std::size_t i = first; i < std::min(all, first + faultsOnPage); ++i) {
            const std::string words = wordsFor(import.faults[i], import, texts);
            group(ui, Role::listItem, words, [&] { text(ui, words, Type::data); });
            ui.gap(6);
        }
    });
    TableLook look = import.look;
    look.faultPage = turnPages(texts("table.faults"), page, faultsOnPage, all, ui);
    if (look.faultPage != page) actions.wish(look);
}

void drawTableResult(const TableImport& import, const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const auto& rows = import.customers.rows;
    if (rows.empty()) {
        text(ui, texts("table.noRows"), Type::data, Color::ink2);
        return;
    }
    std::vector<Seen> seen = seenOf(import, view, texts.language());
    if (ui.phone() && std::ssize(seen) > seenOnPhones)
        seen.erase(seen.begin() + seenOnPhones, seen.end());
    std::vector<std::string> heads;
    for (const Seen& each : seen)
        heads.push_back(texts("table.head." + std::string(name(each.field))));
    std::vector<std::string> figures;
    for (const ColumnMapping& column : import.mapping.columns)
        if (column.field == Field::figure && !ui.phone() &&
            seen.size() + figures.size() < columnsShown)
            figures.push_back(column.header);
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        columns.push_back({.head = heads[i],
                           .width = share(i == 0 && !ui.phone() ? 1.8f : 1),
                           .right = seen[i].right});
        if (i == 0) columns.push_back({.head = texts("table.outcome"), .width = fixed(72)});
    }
    for (const std::string& figure : figures)
        columns.push_back({.head = figure, .width = share(), .right = true});
    const int page =
        std::min(import.look.resultPage, static_cast<int>(rows.size() - 1) / rowsOnPage);
    const auto first = static_cast<std::size_t>(page * rowsOnPage);
    std::vector<std::vector<ui::Cell>> cells;
    std::vector<std::string> replaced;
    for (std::size_t i = first; i < std::min(import.order.size(), first + rowsOnPage); ++i) {
        const std::size_t place = import.order[i];
        const CustomerRow& row = rows[place];
        const RowOutcome outcome = import.update.outcomes[place];
        const Account* account = view.workspace.accounts.find(import.update.accounts[place]);
        const CustomerRow was = account ? rowOf(*account, view.workspace) : CustomerRow{};
        const bool same = outcome == RowOutcome::unchanged || outcome == RowOutcome::leftOut;
        auto& line = cells.emplace_back();
        const auto add = [&](std::string now, const std::string& before, const std::string& head) {
            if (replaces(now, before))
                replaced.push_back(
                    texts("table.was", {{"name", was.name}, {"column", head}, {"was", before}}));
            line.push_back(cellOf(std::move(now), before));
        };
        for (std::size_t at = 0; at < seen.size(); ++at) {
            add(seen[at].words(row), seen[at].words(was), heads[at]);
            if (line.size() == 1)
                line.push_back({.words = texts(outcomeWords(outcome)),
                                .color = same ? Color::ink3 : Color::accent});
        }
        for (const std::string& figure : figures)
            add(figureWords(row, figure, texts.language()),
                figureWords(was, figure, texts.language()), figure);
    }
    if (import.update.absent > 0) {
        text(ui, texts.plural("table.absent", static_cast<int>(import.update.absent)), Type::data,
             Color::ink2);
        ui.gap(8);
    }
    table(ui, "rows", {.name = texts("table.result")}, columns, cells);
    ui.gap(8);
    for (const std::string& each : replaced)
        text(ui, each, Type::data, Color::ink2);
    TableLook look = import.look;
    look.resultPage = turnPages(texts("table.result"), page, rowsOnPage, rows.size(), ui);
    if (look.resultPage != page) actions.wish(look);
}

} // namespace kam
