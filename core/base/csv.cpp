#include "core/base/csv.hpp"

#include "core/base/formula.hpp"

namespace kam {

namespace {

void append(std::string& text, std::string_view cell, char separator) {
    const bool quotes = cell.find_first_of("\"\r\n") != std::string_view::npos ||
                        cell.find(separator) != std::string_view::npos;
    if (quotes) text += '"';
    if (wantsApostrophe(cell, "=+-@\t\r\n")) text += '\'';
    for (const char c : cell) {
        if (quotes && c == '"') text += '"';
        text += c;
    }
    if (quotes) text += '"';
}

} // namespace

std::string writeCsv(const TextBlock& block, char separator) {
    std::string text = "\xEF\xBB\xBF";
    for (const auto& row : block) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += separator;
            append(text, row[i], separator);
        }
        text += "\r\n";
    }
    return text;
}

} // namespace kam
