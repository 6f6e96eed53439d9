#include "core/exchange/mapping_json.hpp"

#include "core/base/text.hpp"
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

constexpr json::Names<CustomerField, 10> fields{{{"ignored", CustomerField::ignored},
                                                 {"name", CustomerField::name},
                                                 {"code", CustomerField::code},
                                                 {"parent", CustomerField::parent},
                                                 {"since", CustomerField::since},
                                                 {"revenue", CustomerField::revenue},
                                                 {"growth", CustomerField::growth},
                                                 {"grossMargin", CustomerField::grossMargin},
                                                 {"costToServe", CustomerField::costToServe},
                                                 {"figure", CustomerField::figure}}};

bool isKept(const ColumnMapping& column) {
    return !column.header.empty() && codePoints(column.header) <= longestHeader;
}

std::optional<std::vector<ColumnMapping>> columns(const json::Input& input) {
    std::vector<ColumnMapping> all;
    json::eachElement(input, [&](const json::Input& element) {
        ColumnMapping column;
        json::Fields members(element);
        members.require("header", column.header, json::name);
        members.require("field", column.field, json::OneOf{fields});
        members.read("shift", column.shift, shifts);
        if (isKept(column) && all.size() < mostColumns) all.push_back(std::move(column));
    });
    return all;
}

} // namespace

std::string encodeMapping(const Mapping& mapping) {
    Json list = Json::array();
    for (const ColumnMapping& column : mapping.columns) {
        if (!isKept(column) || list.size() == mostColumns) continue;
        Json object = Json::object();
        json::append(object, "header", column.header);
        json::append(object, "field", name(column.field));
        if (column.shift != 0) json::append(object, "shift", column.shift);
        list.push_back(std::move(object));
    }
    Json object = Json::object();
    json::append(object, "columns", std::move(list));
    if (!mapping.currency.empty()) json::append(object, "currency", mapping.currency);
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
        members.read("currency", mapping.currency, json::currency);
    }
    if (!findings.faults.empty()) return findings.faults;
    return mapping;
}

Mapping together(Mapping mapping, const Mapping& former) {
    std::set<std::string> named;
    for (const ColumnMapping& column : mapping.columns)
        named.insert(nameKey(column.header));
    for (const ColumnMapping& column : former.columns)
        if (named.insert(nameKey(column.header)).second) mapping.columns.push_back(column);
    return mapping;
}

} // namespace kam
