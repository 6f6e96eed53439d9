#include "core/exchange/totals.hpp"

#include "core/base/digits.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace kam {

bool isTotal(std::string_view cell) {
    constexpr std::string_view alone[] = {"total", "totales",   "totals",    "suma",
                                          "sum",   "sumatoria", "grantotal", "grandtotal"};
    constexpr std::string_view begins[] = {"subtotal", "sub total", "gran total", "grand total",
                                           "suma total"};
    constexpr std::string_view of[] = {
        "de",    "del",     "la",       "los", "the",  "of",     "general",  "generales", "ventas",
        "sales", "cliente", "clientes", "ano", "year", "pagina", "page",     "hoja",      "mes",
        "lista", "listado", "reporte",  "cop", "usd",  "total",  "customer", "customers"};
    std::string words = folded(cell);
    for (char& c : words)
        if (std::string_view(":.*=-()").find(c) != std::string_view::npos) c = ' ';
    std::vector<std::string> parts = split(words, ' ');
    std::erase(parts, "");
    std::string spaced, joined; // "T O T A L"
    for (const std::string& part : parts) {
        spaced += part + ' ';
        joined += part;
    }
    for (const std::string_view each : begins)
        if (spaced.starts_with(std::string(each) + ' ')) return true;
    const auto isIn = [](const auto& list, const std::string& word) {
        return std::find(std::begin(list), std::end(list), word) != std::end(list);
    };
    if (isIn(alone, joined)) return true;
    return !parts.empty() && isIn(alone, parts[0]) &&
           std::all_of(parts.begin() + 1, parts.end(), [&](const std::string& word) {
               return isIn(of, word) || parseDigits(word);
           });
}

void SumsSoFar::add(const std::optional<Money>& revenue) {
    if (!revenue) return;
    for (std::optional<MoneySum>* sum : {&all, &part}) {
        if (!*sum) sum->emplace(revenue->currency);
        (*sum)->add(revenue);
    }
}

bool SumsSoFar::comeTo(std::string_view name, const std::optional<Money>& revenue) const {
    if (!revenue || !folded(name).starts_with("total ")) return false;
    const auto is = [&](const std::optional<MoneySum>& sum) {
        return sum && sum->knownParts() > 1 && sum->whole() == revenue;
    };
    return is(all) || is(part);
}

} // namespace kam
