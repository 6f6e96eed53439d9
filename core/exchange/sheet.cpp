#include "core/exchange/sheet.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace kam {
namespace {

/// Those that stand in texts and numbers least come first.
constexpr char separators[] = {'\t', ';', '|', ','};
constexpr std::size_t looked = 60; // rows that tell the separator

/// Workbooks are archives, and before 2007 were compound files.
bool isWorkbook(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0");
}

/// Pictures, documents and archives, by how they begin or by control characters in their text.
bool isNoText(std::string_view bytes, std::string_view text) {
    constexpr std::string_view signs[] = {"\x89PNG",  "\xFF\xD8\xFF", "GIF8", "%PDF-",
                                          "\x1F\x8B", "{\\rtf",       "Rar!", "7z\xBC\xAF"};
    constexpr std::size_t first = 4096, mostOf = 100; // one in so many is an accident
    if (std::any_of(std::begin(signs), std::end(signs),
                    [&](std::string_view sign) { return bytes.starts_with(sign); }))
        return true;
    text = text.substr(0, first);
    const auto control = std::count_if(text.begin(), text.end(), [](char c) {
        return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 127;
    });
    return static_cast<std::size_t>(control) * mostOf > text.size();
}

/// How many of the first rows have the number of cells that most have, and that number; none where
/// it is one.
std::pair<std::size_t, std::size_t> agreement(std::string_view text, char separator) {
    std::map<std::size_t, std::size_t> rowsOf; // by number of cells
    for (const auto& row : readSeparated(text, separator, {looked, 1000}))
        if (row.size() > 1) ++rowsOf[row.size()];
    std::pair<std::size_t, std::size_t> best{0, 0};
    for (const auto& [cells, rows] : rowsOf)
        best = std::max(best, {rows, cells});
    return best;
}

char separatorOf(std::string_view text) {
    char best = ',';
    std::pair<std::size_t, std::size_t> most{0, 0};
    for (const char each : separators) {
        const auto found = agreement(text, each);
        if (found <= most) continue;
        most = found;
        best = each;
    }
    return best;
}

/// Takes "sep=;" from the front, which Excel reads and does not show.
std::optional<char> takeNamedSeparator(std::string_view& text) {
    constexpr std::string_view key = "sep=";
    if (!text.starts_with(key) || text.size() < key.size() + 2) return std::nullopt;
    const char named = text[key.size()];
    std::string_view rest = text.substr(key.size() + 1);
    if (rest[0] != '\r' && rest[0] != '\n') return std::nullopt;
    rest.remove_prefix(rest.starts_with("\r\n") ? 2 : 1);
    text = rest;
    return named;
}

} // namespace

std::string Sheet::cell(std::size_t row, std::size_t column) const {
    if (row >= rows.size() || column >= rows[row].size()) return {};
    std::string words = cleaned(rows[row][column]);
    for (char& c : words)
        if (c == '\n' || c == '\t') c = ' ';
    return words;
}

std::size_t Sheet::width() const {
    std::size_t most = 0;
    for (const auto& row : rows)
        most = std::max(most, row.size());
    return most;
}

bool Sheet::isBlank(std::size_t row) const {
    return std::all_of(rows[row].begin(), rows[row].end(),
                       [](const std::string& cell) { return cleaned(cell).empty(); });
}

Result<Sheet> readSheet(std::string_view bytes, std::optional<char> separator,
                        const SheetLimits& limits) {
    if (bytes.size() > limits.bytes)
        return Fault{{}, FaultKind::tooLarge, std::to_string(limits.bytes)};
    if (isWorkbook(bytes)) return Fault{{}, FaultKind::otherFormat, "CSV"};
    const DecodedText decoded = decodeText(bytes);
    std::string_view text = decoded.text;
    if (isNoText(bytes, text)) return Fault{{}, FaultKind::otherFormat, "CSV"};
    const auto named = takeNamedSeparator(text);
    if (!separator) separator = named ? *named : separatorOf(text);
    Sheet sheet{readSeparated(text, *separator, {limits.rows + 1, limits.columns + 1}), *separator,
                decoded.encoding};
    std::size_t cells = 0;
    for (const auto& row : sheet.rows)
        cells += row.size();
    if (sheet.rows.size() > limits.rows)
        return Fault{{}, FaultKind::tooMany, std::to_string(limits.rows)};
    if (sheet.width() > limits.columns)
        return Fault{{}, FaultKind::tooMany, std::to_string(limits.columns)};
    if (cells > limits.cells) return Fault{{}, FaultKind::tooMany, std::to_string(limits.cells)};
    return sheet;
}

} // namespace kam
