#include "core/base/formula.hpp"

#include "core/base/digits.hpp"

namespace kam {

namespace {

constexpr std::string_view noBreakSpaces[] = {"\u00A0", "\u202F"};

} // namespace

bool isPlainNumber(std::string_view cell) {
    if (!cell.empty() && (cell[0] == '+' || cell[0] == '-')) cell.remove_prefix(1);
    if (!cell.empty() && cell.back() == '%') cell.remove_suffix(1);
    bool digits = false;
    while (!cell.empty()) {
        std::size_t bytes = 1;
        for (const std::string_view space : noBreakSpaces)
            if (cell.starts_with(space)) bytes = space.size();
        const char c = cell[0];
        if (bytes == 1 && !isDigit(c) && c != '.' && c != ',' && c != ' ') return false;
        digits = digits || isDigit(c);
        cell.remove_prefix(bytes);
    }
    return digits;
}

bool looksLikeFormula(std::string_view cell, std::string_view signs) {
    const auto first = cell.find_first_not_of('\'');
    return first != std::string_view::npos && signs.find(cell[first]) != std::string_view::npos;
}

} // namespace kam
