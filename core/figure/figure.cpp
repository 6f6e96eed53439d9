#include "core/figure/figure.hpp"

#include <cstddef>

namespace kam {

std::string onOneLine(const FigureTable& table) {
    std::string line;
    const auto add = [&](const std::string& words) { line += (line.empty() ? "" : " · ") + words; };
    if (table.rows.size() == 1) {
        const std::vector<std::string>& only = table.rows.front();
        for (std::size_t i = 0; i < only.size(); ++i)
            add(table.head[i] + " " + only[i]);
        return line;
    }
    for (const std::vector<std::string>& row : table.rows) {
        std::string words = table.head.front() + " " + row.front() + ":";
        for (std::size_t i = 1; i < row.size(); ++i)
            words += " " + row[i];
        add(words);
    }
    return line;
}

} // namespace kam
