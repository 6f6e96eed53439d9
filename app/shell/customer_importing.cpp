#include "app/shell/customer_importing.hpp"

#include "core/base/locale.hpp"
#include "core/base/text.hpp"
#include "core/exchange/headers.hpp"
#include "core/exchange/mapping_json.hpp"
#include "core/workshop/handed_in.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace kam {
namespace {

using Trouble = TableImport::Trouble;

constexpr std::string_view settingKey = "customerColumns";
constexpr std::size_t longestSetting = 20'000; // bytes
constexpr std::size_t sampled = 1000, examplesShown = 3;

bool endsAs(std::string_view name, std::initializer_list<std::string_view> endings) {
    const std::string plain = folded(name);
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view each) { return plain.ends_with(each); });
}

/// Where a compound file says that its content is enciphered.
bool isLocked(std::string_view bytes) {
    using namespace std::string_view_literals;
    return bytes.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) !=
           std::string_view::npos;
}

Trouble troubleOf(const ChosenFile& file) {
    using Workbook = ChosenFile::Workbook;
    if (file.tooLarge) return Trouble::tooLarge;
    if (file.workbook == Workbook::locked) return Trouble::locked;
    if (file.workbook == Workbook::broken) return Trouble::broken;
    if (file.workbook == Workbook::noReader) return Trouble::noReader;
    if (file.workbook == Workbook::read && file.sheets.empty()) return Trouble::empty;
    if (file.workbook == Workbook::none && file.bytes.starts_with("\xD0\xCF\x11\xE0"))
        return isLocked(file.bytes) ? Trouble::locked : Trouble::oldWorkbook;
    return Trouble::none;
}

} // namespace

bool isTable(const ChosenFile& file) {
    if (file.workbook != ChosenFile::Workbook::none) return true;
    if (endsAs(file.name, {".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls"})) return true;
    const bool ours = isFileText(file.bytes) || carriesCode(file.bytes);
    return endsAs(file.name, {".txt"}) && !ours && isBlockOfCells(file.bytes);
}

bool isBlockOfCells(std::string_view text) {
    const auto line = text.find('\n');
    if (line == std::string_view::npos) return false;
    return text.substr(0, line).find_first_of("\t;,|") != std::string_view::npos;
}

bool namesCustomers(std::string_view text) {
    if (!isBlockOfCells(text)) return false;
    const auto sheet = readSheet(text.substr(0, 20'000));
    return sheet && sheet->width() > 1 &&
           std::any_of(sheet->rows.begin(), sheet->rows.end(), [](const auto& row) {
               return std::any_of(row.begin(), row.end(), [](const std::string& cell) {
                   const CustomerField field = meaningOf(cell).field;
                   return field == CustomerField::name || field == CustomerField::code;
               });
           });
}

CustomerImporting::CustomerImporting(ChosenFile from, Platform& world)
    : file(std::move(from)), settings(world) {
    shownNow.name = file.name;
    shownNow.workbook = file.workbook == ChosenFile::Workbook::read;
    for (const ChosenFile::Sheet& each : file.sheets)
        shownNow.sheets.push_back(each.name);
    shownNow.trouble = troubleOf(file);
    if (shownNow.trouble == Trouble::tooLarge) shownNow.limit = std::to_string(SheetLimits{}.bytes);
    if (shownNow.trouble == Trouble::none) readBytes({});
}

void CustomerImporting::readBytes(std::optional<char> separator) {
    shownNow.trouble = Trouble::none;
    shownNow.limit.clear();
    const bool workbook = shownNow.workbook;
    const std::string& bytes = workbook ? file.sheets[shownNow.sheet].text : file.bytes;
    auto sheet = readSheet(bytes, workbook ? std::optional('\t') : separator);
    if (!sheet) {
        const Fault& fault = sheet.faults().front();
        shownNow.limit = fault.argument;
        shownNow.trouble =
            fault.kind == FaultKind::otherFormat ? Trouble::notText : Trouble::tooLarge;
        return;
    }
    shownNow.table = *std::move(sheet);
    bool blank = true;
    for (std::size_t row = 0; row < shownNow.table.rows.size() && blank; ++row)
        blank = shownNow.table.isBlank(row);
    if (blank && shownNow.sheets.size() < 2) {
        shownNow.trouble = Trouble::empty;
        return;
    }
    propose(proposedMapping(shownNow.table));
}

void CustomerImporting::propose(const Mapping& proposed) {
    shownNow.mapping = proposed;
    const std::string kept = settings.get(settingKey);
    if (const auto former = decodeMapping(kept); !kept.empty() && former) {
        shownNow.mapping = remembered(*former, proposed);
        shownNow.isRemembered = shownNow.mapping != proposed;
    }
    lookAtColumns();
}

void CustomerImporting::lookAtColumns() {
    const Sheet& table = shownNow.table;
    const std::size_t first = shownNow.mapping.firstRow();
    const std::size_t end = std::min(table.rows.size(), first + sampled);
    shownNow.columns.assign(shownNow.mapping.columns.size(), {});
    for (std::size_t column = 0; column < shownNow.columns.size(); ++column) {
        ColumnSight& sight = shownNow.columns[column];
        std::size_t filled = 0, dates = 0;
        for (std::size_t row = first; row < end; ++row) {
            std::string cell = table.cell(row, column);
            if (isNoValue(cell)) continue;
            ++filled;
            if (isTableDate(cell)) ++dates;
            auto& some = sight.examples;
            if (some.size() < examplesShown &&
                std::find(some.begin(), some.end(), cell) == some.end())
                some.push_back(std::move(cell));
        }
        sight.dates = filled > 0 && dates * 10 >= filled * 8;
    }
}

void CustomerImporting::reckon(const Workspace& mine) {
    TableImport& now = shownNow;
    now.customers = {};
    now.update = {};
    now.order.clear();
    now.faults.clear();
    now.outside = 0;
    if (now.trouble != Trouble::none || !now.mapping.namesCustomers()) return;
    now.customers = readCustomers(now.table, now.mapping, mine.company);
    now.update = updateAccounts(now.customers, mine);
    for (const RowOutcome which :
         {RowOutcome::updated, RowOutcome::added, RowOutcome::unchanged, RowOutcome::leftOut})
        for (std::size_t i = 0; i < now.update.outcomes.size(); ++i)
            if (now.update.outcomes[i] == which) now.order.push_back(i);
    now.faults = now.customers.faults;
    now.faults.insert(now.faults.end(), now.update.faults.begin(), now.update.faults.end());
    sortByPlace(now.faults);
    std::set<std::size_t> wrong;
    for (const RowFault& fault : now.customers.faults)
        wrong.insert(fault.row);
    now.outside = wrong.size() + now.customers.rows.size() - now.update.added - now.update.updated -
                  now.update.unchanged;
}

void CustomerImporting::lookAt(const Workspace& mine, std::uint64_t version) {
    if (seen == version) return;
    seen = version;
    reckon(mine);
}

void CustomerImporting::read(const ReadTable& how) {
    TableImport& now = shownNow;
    if (how.sheet && *how.sheet < now.sheets.size()) {
        now.sheet = *how.sheet;
        readBytes({});
    }
    if (how.separator) readBytes(how.separator);
    if (how.headerRow && *how.headerRow != now.mapping.headerRow) {
        const char mark = now.mapping.decimalMark;
        propose(proposedMapping(now.table, *how.headerRow));
        now.mapping.decimalMark = mark;
    }
    if (how.decimalMark) now.mapping.decimalMark = *how.decimalMark;
    if (how.currency) {
        now.mapping.currency = *how.currency;
        for (ColumnMapping& column : now.mapping.columns)
            column.currency.clear();
    }
    now.look.columnPage = now.look.resultPage = now.look.faultPage = 0;
    seen.reset();
}

void CustomerImporting::map(const MapColumn& wanted) {
    auto& columns = shownNow.mapping.columns;
    if (wanted.column >= columns.size()) return;
    if (!canRepeat(wanted.field))
        for (ColumnMapping& each : columns)
            if (each.field == wanted.field)
                each = {.header = each.header, .currency = each.currency};
    columns[wanted.column].field = wanted.field;
    columns[wanted.column].shift = wanted.shift;
    shownNow.look.resultPage = shownNow.look.faultPage = 0;
    seen.reset();
}

std::string CustomerImporting::confirm(Session& session, const Texts& texts) {
    reckon(session.workspace());
    const TableImport& now = shownNow;
    if (!now.canConfirm() || !session.apply(now.update.change)) return {};
    const auto former = decodeMapping(settings.get(settingKey));
    const std::string kept = encodeMapping(former ? together(now.mapping, *former) : now.mapping);
    if (kept.size() <= longestSetting) settings.set(settingKey, kept);
    std::string said;
    const auto add = [&](const char* key, std::size_t count) {
        if (count == 0) return;
        said += (said.empty() ? "" : " ") + texts.plural(key, static_cast<int>(count));
    };
    add("table.saidAdded", now.update.added);
    add("table.saidUpdated", now.update.updated);
    add("table.saidOutside", now.outside);
    return said;
}

} // namespace kam
