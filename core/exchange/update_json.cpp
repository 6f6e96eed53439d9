#include "core/exchange/update_json.hpp"

#include "core/json/write.hpp"

#include <set>

namespace kam {

namespace {

using json::Json;

Json write(const ColumnMapping& column) {
    Json object = Json::object();
    json::append(object, "header", column.header);
    json::append(object, "field", name(column.field));
    if (column.shift != 0) json::append(object, "shift", column.shift);
    return object;
}

Json write(const LeftOutRows& rows) {
    Json object = Json::object();
    json::append(object, "first", rows.first);
    json::append(object, "last", rows.last);
    json::append(object, "why", name(rows.why));
    return object;
}

} // namespace

std::string encodeUpdate(const Mapping& mapping, const CustomerTable& table,
                         const AccountUpdate& update) {
    std::set<std::size_t> faulty;
    for (const auto* faults : {&table.faults, &update.faults})
        for (const RowFault& fault : *faults)
            faulty.insert(fault.row);
    Json columns = Json::array(), leftOut = Json::array();
    for (const ColumnMapping& column : mapping.columns)
        columns.push_back(write(column));
    for (const LeftOutRows& rows : table.leftOut)
        leftOut.push_back(write(rows));

    Json object = Json::object();
    json::append(object, "added", update.added);
    json::append(object, "updated", update.updated);
    json::append(object, "unchanged", update.unchanged);
    json::append(object, "faulty", faulty.size());
    json::append(object, "headerRow", mapping.headerRow + 1);
    json::append(object, "columns", std::move(columns));
    json::append(object, "leftOut", std::move(leftOut));
    return json::indented(object);
}

} // namespace kam
