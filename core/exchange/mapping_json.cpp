#include "core/exchange/mapping_json.hpp"

#include "core/base/text.hpp"
#include "core/exchange/names.hpp"
#include "core/json/fields.hpp"
#include "core/json/rules.hpp"
#include "core/json/write.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace kam {
namespace {

using json::Json;

constexpr std::size_t mostColumns = 100, longestHeader = 200;
constexpr json::Whole<int> shifts{0, 9};

bool isKept(const ColumnMapping& column) {
    return !column.header.empty() && codePoints(column.header) <= longestHeader;
}

std::optional<std::vector<ColumnMapping>> columns(const json::Input& input) {
    std::vector<ColumnMapping> all;
    json::eachElement(input, [&](const json::Input& element) {
        ColumnMapping column;
        json::Fields members(element);
        members.require("header", column.header, json::name);
        members.require("field", column.field, json::OneOf{names::customerFields});
        members.read("shift", column.shift, shifts);
        members.read("currency", column.currency, json::currency);
        if (isKept(column) && all.size() < mostColumns) all.push_back(std::move(column));
    });
    return all;
}

} // namespace

std::string encodeMapping(const Mapping& mapping) {
    Json list = Json::array();
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const ColumnMapping& column = mapping.columns[i];
        if (!isKept(column) || list.size() == mostColumns) continue;
        Json object = Json::object();
        json::append(object, "header", column.header);
        json::append(object, "field", name(column.field));
        if (column.shift != 0) json::append(object, "shift", column.shift);
        const std::string& currency = mapping.currencyOf(i);
        if (isAmount(column.field) && !currency.empty()) json::append(object, "currency", currency);
        list.push_back(std::move(object));
    }
    Json object = Json::object();
    json::append(object, "columns", std::move(list));
    return json::oneLine(object);
}

Result<Mapping> decodeMapping(std::string_view text) {
    const auto document = json::parse(text);
    if (!document) return document.faults();
    json::Findings findings;
    Mapping mapping;
    {
        const json::Input input(document->root(), findings);
        json::Fields members(input);
        members.require("columns", mapping.columns, columns);
        std::string currency; // of all amounts, as it was kept formerly
        members.read("currency", currency, json::currency);
        for (ColumnMapping& column : mapping.columns)
            if (isAmount(column.field) && column.currency.empty()) column.currency = currency;
    }
    if (!findings.faults.empty()) return findings.faults;
    return mapping;
}

Mapping together(Mapping mapping, const Mapping& former) {
    std::set<std::string> named;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        named.insert(nameKey(mapping.columns[i].header));
        mapping.columns[i].currency = mapping.currencyOf(i);
    }
    mapping.currency.clear(); // which those of the other tables do not have
    for (std::size_t i = 0; i < former.columns.size(); ++i) {
        if (!named.insert(nameKey(former.columns[i].header)).second) continue;
        mapping.columns.push_back(former.columns[i]);
        mapping.columns.back().currency = former.currencyOf(i);
    }
    return mapping;
}

} // namespace kam
