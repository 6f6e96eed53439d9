#include "core/exchange/headers.hpp"

#include "core/base/digits.hpp"
#include "core/base/text.hpp"
#include "core/exchange/cell_values.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace kam {
namespace {

struct Synonym {
    CustomerField field;
    std::string_view words; ///< folded, without those that add nothing
};

using Field = CustomerField;

constexpr Synonym synonyms[] = {
    {Field::name, "cliente"},
    {Field::name, "clientes"},
    {Field::name, "nombre"},
    {Field::name, "nombre cliente"},
    {Field::name, "nombre cuenta"},
    {Field::name, "nombre empresa"},
    {Field::name, "razon social"},
    {Field::name, "cuenta"},
    {Field::name, "empresa"},
    {Field::name, "name"},
    {Field::name, "customer"},
    {Field::name, "customer name"},
    {Field::name, "client"},
    {Field::name, "client name"},
    {Field::name, "account"},
    {Field::name, "account name"},
    {Field::name, "company"},
    {Field::name, "company name"},
    {Field::code, "codigo"},
    {Field::code, "cod"},
    {Field::code, "codigo cliente"},
    {Field::code, "cod cliente"},
    {Field::code, "numero cliente"},
    {Field::code, "no cliente"},
    {Field::code, "nro cliente"},
    {Field::code, "nit"},
    {Field::code, "rut"},
    {Field::code, "ruc"},
    {Field::code, "rfc"},
    {Field::code, "cuit"},
    {Field::code, "cif"},
    {Field::code, "nif"},
    {Field::code, "id"},
    {Field::code, "id cliente"},
    {Field::code, "cliente id"},
    {Field::code, "code"},
    {Field::code, "customer code"},
    {Field::code, "customer id"},
    {Field::code, "customer number"},
    {Field::code, "customer no"},
    {Field::code, "client id"},
    {Field::code, "account id"},
    {Field::code, "account number"},
    {Field::code, "tax id"},
    {Field::parent, "grupo"},
    {Field::parent, "grupo economico"},
    {Field::parent, "grupo empresarial"},
    {Field::parent, "matriz"},
    {Field::parent, "casa matriz"},
    {Field::parent, "empresa matriz"},
    {Field::parent, "holding"},
    {Field::parent, "parent"},
    {Field::parent, "parent account"},
    {Field::parent, "parent company"},
    {Field::parent, "group"},
    {Field::since, "cliente desde"},
    {Field::since, "desde"},
    {Field::since, "alta"},
    {Field::since, "fecha alta"},
    {Field::since, "fecha ingreso"},
    {Field::since, "fecha creacion"},
    {Field::since, "fecha apertura"},
    {Field::since, "fecha vinculacion"},
    {Field::since, "fecha registro"},
    {Field::since, "primera compra"},
    {Field::since, "antiguedad"},
    {Field::since, "since"},
    {Field::since, "customer since"},
    {Field::since, "client since"},
    {Field::since, "start date"},
    {Field::since, "created"},
    {Field::since, "first purchase"},
    {Field::revenue, "ventas"},
    {Field::revenue, "venta"},
    {Field::revenue, "ingresos"},
    {Field::revenue, "ingreso"},
    {Field::revenue, "facturacion"},
    {Field::revenue, "facturado"},
    {Field::revenue, "revenue"},
    {Field::revenue, "revenues"},
    {Field::revenue, "sales"},
    {Field::revenue, "turnover"},
    {Field::growth, "crecimiento"},
    {Field::growth, "crecimiento ventas"},
    {Field::growth, "growth"},
    {Field::growth, "growth rate"},
    {Field::growth, "sales growth"},
    {Field::growth, "revenue growth"},
    {Field::grossMargin, "margen"},
    {Field::grossMargin, "margin"},
    {Field::costToServe, "costo servir"},
    {Field::costToServe, "coste servir"},
    {Field::costToServe, "costo servicio"},
    {Field::costToServe, "costo atender"},
    {Field::costToServe, "cost to serve"},
    // Numbers that measure nothing.
    {Field::ignored, "telefono"},
    {Field::ignored, "celular"},
    {Field::ignored, "movil"},
    {Field::ignored, "fax"},
    {Field::ignored, "phone"},
    {Field::ignored, "telephone"},
    {Field::ignored, "mobile"},
    {Field::ignored, "codigo postal"},
    {Field::ignored, "postal code"},
    {Field::ignored, "zip"},
    {Field::ignored, "zip code"},
    {Field::ignored, "ano"},
    {Field::ignored, "year"},
    {Field::ignored, "no"},
    {Field::ignored, "nro"},
    {Field::ignored, "numero"},
    {Field::ignored, "item"},
    {Field::ignored, "n°"},
    {Field::ignored, "nº"},
};

/// Words that say how or of when, not what.
constexpr std::string_view fillers[] = {
    "de",      "del",     "la",         "el",         "los",     "las",    "en",     "por",
    "of",      "the",     "in",         "anual",      "anuales", "annual", "yearly", "total",
    "totales", "neto",    "neta",       "netos",      "netas",   "net",    "bruto",  "bruta",
    "brutos",  "brutas",  "gross",      "ultimo",     "ano",     "last",   "year",   "ytd",
    "pct",     "percent", "porcentaje", "porcentual", "pesos"};

constexpr std::pair<std::string_view, int> shifts[] = {
    {"miles", 3},    {"thousand", 3}, {"thousands", 3}, {"millones", 6}, {"millon", 6},
    {"millions", 6}, {"million", 6},  {"mm", 6},        {"mill", 6},     {"mio", 6}};

/// Words that say that a number is a share of something.
constexpr std::string_view shares[] = {"pct", "percent", "porcentaje", "porcentual"};

/// How currencies are called that have one name in all countries where they are spent.
constexpr std::pair<std::string_view, std::string_view> currencies[] = {
    {"dolares", "USD"}, {"dollars", "USD"}, {"euros", "EUR"}, {"soles", "PEN"}, {"reales", "BRL"}};

template <typename List>
bool isIn(const List& list, std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/// The value of a word; null: it is not in the list.
template <typename Value, std::size_t N>
const Value* valueOf(const std::pair<std::string_view, Value> (&list)[N], std::string_view word) {
    for (const auto& [name, value] : list)
        if (name == word) return &value;
    return nullptr;
}

/// What stands between spaces and those of `marks`.
std::vector<std::string> wordsIn(std::string text, std::string_view marks) {
    for (char& c : text)
        if (marks.find(c) != std::string_view::npos) c = ' ';
    std::vector<std::string> words = split(text, ' ');
    std::erase(words, "");
    return words;
}

/// Words of letters and digits, folded.
std::vector<std::string> wordsOf(std::string_view header) {
    std::string plain = folded(header);
    for (char& c : plain) {
        const bool kept = isDigit(c) || (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
        if (!kept) c = ' ';
    }
    return wordsIn(std::move(plain), {});
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

const Synonym* synonymOf(std::string_view words) {
    for (const Synonym& each : synonyms)
        if (each.words == words) return &each;
    return nullptr;
}

std::string upper(std::string_view word) {
    std::string text(word);
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

/// The currency that a folded word is; empty: none.
std::string currencyOf(std::string_view word) {
    if (const std::string_view* currency = valueOf(currencies, word)) return std::string(*currency);
    const std::string code = upper(word);
    return code.size() == 3 && currencyIn(code) == code ? code : std::string();
}

} // namespace

HeaderMeaning meaningOf(std::string_view header) {
    HeaderMeaning meaning;
    std::string rest; // without "US$" and "€", which are no words
    for (const std::string& part : wordsIn(folded(header), "()[],;:\t\n")) {
        std::string currency = currencyIn(upper(part));
        if (currency.empty())
            rest += ' ' + part;
        else
            meaning.currency = std::move(currency);
    }
    std::vector<std::string> all, kept;
    bool isShare = rest.find('%') != std::string::npos;
    for (std::string& word : wordsOf(rest)) {
        isShare = isShare || isIn(shares, word);
        if (const int* shift = valueOf(shifts, word)) {
            meaning.shift = *shift;
        } else if (const auto number = parseDigits(word)) {
            if (*number >= 1900 && *number < 3000) meaning.year = std::max(meaning.year, *number);
        } else if (std::string currency = currencyOf(word); !currency.empty()) {
            meaning.currency = std::move(currency);
        } else {
            all.push_back(word);
            if (!isIn(fillers, word)) kept.push_back(std::move(word));
        }
    }
    const Synonym* found = synonymOf(joined(all)); // "Cost to serve", "Año"
    if (!found) found = synonymOf(joined(kept));
    if (found && isShare && isAmount(found->field)) found = nullptr; // "% de ventas"
    if (found) meaning.field = found->field;
    const bool saysNothing = all.empty() && meaning.year == 0; // "#"
    meaning.known = found || saysNothing;
    return meaning;
}

} // namespace kam
