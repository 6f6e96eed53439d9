#include "app/screens/table_parts.hpp"

#include "app/screens/import_parts.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"

#include <algorithm>
#include <iterator>

namespace kam {
namespace {

using namespace ui;

constexpr std::size_t leftOutShown = 12;
constexpr int headersLooked = 50;

/// A choice of one of a few, in words. The place of what was chosen now; -1: nothing was.
int choose(Ui& ui, std::string_view id, const std::string& label,
           const std::vector<std::string>& words, std::size_t now) {
    const auto entered = comboBox(ui, id, words, words[now], {.label = label});
    if (!entered.changed) return -1;
    const auto found = std::find(words.begin(), words.end(), entered.value);
    return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

void drawSeparator(const TableImport& import, Ui& ui, ReadTable& how) {
    constexpr char signs[] = {';', ',', '\t', '|'};
    const Texts& texts = ui.texts;
    const std::vector<std::string> words{texts("table.semicolon"), texts("table.comma"),
                                         texts("table.tab"), texts("table.bar")};
    const auto* const at = std::find(std::begin(signs), std::end(signs), import.table.separator);
    const int chosen = choose(ui, "separator", texts("table.separator"), words,
                              at == std::end(signs) ? 0 : static_cast<std::size_t>(at - signs));
    if (chosen >= 0) how.separator = signs[chosen];
}

void drawDecimals(const TableImport& import, Ui& ui, ReadTable& how) {
    const Texts& texts = ui.texts;
    const std::vector<std::string> words{texts("table.decimalComma"), texts("table.decimalPoint")};
    const int chosen = choose(ui, "decimals", texts("table.decimals"), words,
                              import.customers.decimalMark == '.' ? 1 : 0);
    if (chosen >= 0) how.decimalMark = chosen == 1 ? '.' : ',';
}

void drawCurrency(const TableImport& import, const View& view, Ui& ui, ReadTable& how) {
    const std::string& own = view.workspace.company.currency;
    const Mapping& mapping = import.mapping;
    auto amounts = mapping.columnOf(CustomerField::revenue);
    if (!amounts) amounts = mapping.columnOf(CustomerField::costToServe);
    const std::string& said = amounts ? mapping.currencyOf(*amounts) : mapping.currency;
    const std::string& now = said.empty() ? own : said;
    std::vector<std::string> codes{own};
    for (const char* each : {"COP", "USD", "EUR", "MXN", "PEN", "CLP", "ARS", "BRL", "UYU", "BOB",
                             "PYG", "CRC", "GTQ", "DOP", "HNL", "GBP"})
        if (each != own) codes.emplace_back(each);
    if (std::find(codes.begin(), codes.end(), now) == codes.end()) codes.push_back(now);
    const auto at = std::find(codes.begin(), codes.end(), now) - codes.begin();
    const int chosen =
        choose(ui, "currency", ui.texts("table.currency"), codes, static_cast<std::size_t>(at));
    if (chosen >= 0) how.currency = codes[static_cast<std::size_t>(chosen)];
}

void drawHeaderRow(const TableImport& import, Ui& ui, ReadTable& how) {
    const Texts& texts = ui.texts;
    const std::size_t row = import.mapping.headerRow;
    const int now = row == Mapping::noHeader ? 0 : static_cast<int>(row) + 1;
    const int most =
        std::max(now, std::min(headersLooked, static_cast<int>(import.table.rows.size())));
    const int wanted =
        stepper(ui, "header", now, {.label = texts("table.headerRow"), .low = 0, .high = most});
    text(ui, texts("table.headerMore"), Type::note, Color::ink3);
    if (wanted == now) return;
    how.headerRow = wanted == 0 ? Mapping::noHeader : static_cast<std::size_t>(wanted - 1);
}

std::string encodingOf(const Sheet& table) {
    switch (table.encoding) {
    case Encoding::utf8:
        return "UTF-8";
    case Encoding::windows1252:
        return "Windows-1252";
    default:
        return "UTF-16";
    }
}

void drawRecognised(const TableImport& import, Ui& ui) {
    const Texts& texts = ui.texts;
    const auto line = [&](const std::string& words) { text(ui, words, Type::data, Color::ink2); };
    if (!import.workbook) line(texts("table.encoding", {{"name", encodingOf(import.table)}}));
    if (import.customers.currencies.size() > 1) {
        std::string names;
        for (const std::string& each : import.customers.currencies)
            names += (names.empty() ? "" : ", ") + each;
        line(texts("table.currencies", {{"names", names}}));
    }
    if (const auto order = import.customers.dateOrder) {
        constexpr const char* orders[] = {"table.yearFirst", "table.dayFirst", "table.monthFirst"};
        line(texts("table.dates", {{"form", texts(orders[static_cast<std::size_t>(*order)])}}));
    }
}

void drawLeftOut(const TableImport& import, Ui& ui) {
    const Texts& texts = ui.texts;
    const auto& rows = import.customers.leftOut;
    if (rows.empty()) return;
    ui.gap(16);
    heading(ui, 3, texts("table.leftOut"), Type::dataStrong);
    ui.gap(4);
    const auto number = [&](std::size_t value) {
        return formatNumber(static_cast<double>(value), 0, texts.language());
    };
    group(ui, Role::list, texts("table.leftOut"), [&] {
        for (std::size_t i = 0; i < std::min(leftOutShown, rows.size()); ++i) {
            const LeftOutRows& each = rows[i];
            const std::string why = texts("table.why." + std::string(name(each.why)));
            const std::string words =
                each.first == each.last
                    ? texts("table.leftOutRow", {{"row", number(each.first)}, {"why", why}})
                    : texts("table.leftOutRows", {{"first", number(each.first)},
                                                  {"last", number(each.last)},
                                                  {"why", why}});
            group(ui, Role::listItem, words, [&] { text(ui, words, Type::data, Color::ink2); });
        }
    });
    if (rows.size() > leftOutShown)
        text(ui, texts.plural("table.leftOutMore", static_cast<int>(rows.size() - leftOutShown)),
             Type::data, Color::ink3);
}

} // namespace

void drawSheetChoice(const TableImport& import, Ui& ui, Actions& actions) {
    if (import.sheets.size() < 2) return;
    const int chosen = choose(ui, "sheet", ui.texts("table.sheet"), import.sheets, import.sheet);
    if (chosen >= 0) actions.wish(ReadTable{.sheet = static_cast<std::size_t>(chosen)});
}

void drawTableReading(const TableImport& import, const View& view, Ui& ui, Actions& actions) {
    ReadTable how;
    text(ui, ui.texts("table.readingMore"), Type::data, Color::ink2);
    ui.gap(16);
    drawSheetChoice(import, ui, actions);
    if (import.sheets.size() > 1) ui.gap(12);
    const auto separator = [&] {
        if (!import.workbook) drawSeparator(import, ui, how);
    };
    const auto decimals = [&] { drawDecimals(import, ui, how); };
    const auto currency = [&] { drawCurrency(import, view, ui, how); };
    const auto header = [&] { drawHeaderRow(import, ui, how); };
    if (ui.phone()) {
        for (const Content& each :
             {Content(separator), Content(decimals), Content(currency), Content(header)}) {
            each();
            ui.gap(12);
        }
    } else {
        columns(ui, {share(1), share(1)}, 16, {decimals, currency});
        ui.gap(12);
        columns(ui, {share(1), share(1)}, 16, {header, separator});
        ui.gap(12);
    }
    drawRecognised(import, ui);
    drawLeftOut(import, ui);
    if (how.separator || how.headerRow || how.decimalMark || how.currency) actions.wish(how);
}

} // namespace kam
