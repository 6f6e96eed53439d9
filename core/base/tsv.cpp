#include "core/base/tsv.hpp"

#include "core/base/formula.hpp"

#include <algorithm>

namespace kam {

namespace {

bool endsRow(char c) { return c == '\n' || c == '\r'; }

void append(std::string& text, std::string_view cell) {
    const bool neutral = wantsApostrophe(cell);
    const bool quotes = cell.find_first_of("\t\n\r\"") != std::string_view::npos;
    if (quotes) text += '"';
    if (neutral) text += '\'';
    for (const char c : cell) {
        if (quotes && c == '"') text += '"';
        text += c;
    }
    if (quotes) text += '"';
}

/// Takes a quoted cell from the front of `text`, which begins with its quote. Nothing is taken
/// where the quote is never closed, or where more follows behind the closing one.
bool takeQuoted(std::string_view& text, char separator, std::string& cell) {
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (text[at] != '"') {
            cell += text[at];
            continue;
        }
        const bool last = at + 1 == text.size();
        if (!last && text[at + 1] == '"') {
            cell += '"';
            ++at;
            continue;
        }
        if (!last && text[at + 1] != separator && !endsRow(text[at + 1])) return false;
        text.remove_prefix(at + 1);
        return true;
    }
    return false;
}

std::string takeCell(std::string_view& text, char separator) {
    std::string cell;
    if (text.empty() || text[0] != '"' || !takeQuoted(text, separator, cell)) {
        const auto end = std::find_if(text.begin(), text.end(),
                                      [&](char c) { return c == separator || endsRow(c); });
        const auto length = static_cast<std::size_t>(end - text.begin());
        cell = text.substr(0, length);
        text.remove_prefix(length);
    }
    if (!cell.empty() && cell[0] == '\'' && looksLikeFormula(cell)) cell.erase(0, 1);
    return cell;
}

} // namespace

std::string writeTsv(const TextBlock& block) {
    std::string text;
    for (const auto& row : block) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += '\t';
            append(text, row[i]);
        }
        text += "\r\n";
    }
    return text;
}

TextBlock readTsv(std::string_view text) { return readSeparated(text, '\t'); }

TextBlock readSeparated(std::string_view text, char separator, BlockLimits limits) {
    TextBlock block;
    while (!text.empty() && block.size() < limits.rows) {
        auto& row = block.emplace_back();
        row.push_back(takeCell(text, separator));
        while (!text.empty() && text[0] == separator) {
            text.remove_prefix(1);
            std::string cell = takeCell(text, separator);
            if (row.size() < limits.columns) row.push_back(std::move(cell));
        }
        if (text.empty()) break;
        text.remove_prefix(text.starts_with("\r\n") ? 2 : 1);
    }
    return block;
}

} // namespace kam
