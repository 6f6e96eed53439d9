#include "core/merge/merge_json.hpp"

#include "core/document/record_json.hpp"
#include "core/merge/parts.hpp"

#include <algorithm>
#include <utility>

namespace kam {

namespace {

using json::append;
using json::Json;

using Names = std::vector<std::string>;

Json write(const RecordPlace& place) {
    Json object = Json::object();
    append(object, "table", tableName(place.table));
    append(object, "key", place.key);
    return object;
}

Json namesOf(const std::vector<std::size_t>& files, const Names& names) {
    Json list = Json::array();
    for (const std::size_t file : files)
        list.push_back(names[file]);
    return list;
}

Json write(const FileVersion& version, const std::optional<Record>& mine, const Names& names) {
    Json object = Json::object();
    append(object, "files", namesOf(version.files, names));
    if (mine) {
        Json differs = Json::array();
        for (const RecordPart& part : differing(*mine, version.record))
            differs.push_back(pathOf(part));
        append(object, "differs", std::move(differs));
    }
    append(object, "record", document::writeRecord(version.record));
    return object;
}

Json writeConflict(const ComparedRecord& row, const Names& names) {
    Json object = write(row.place);
    append(object, "base", row.mine ? document::writeRecord(*row.mine) : Json());
    Json theirs = Json::array();
    for (const FileVersion& version : row.theirs)
        theirs.push_back(write(version, row.mine, names));
    append(object, "theirs", std::move(theirs));
    return object;
}

} // namespace

std::string encodeMerge(const Comparison& comparison, const Merged& merged, const Names& names) {
    Json added = Json::array(), changed = Json::array(), missing = Json::array(),
         conflicts = Json::array(), leftOut = Json::array();
    const auto& out = merged.leftOut;
    for (const ComparedRecord& row : comparison.rows) {
        if (std::find(out.begin(), out.end(), row.place) != out.end()) continue;
        if (row.standing == Standing::added) added.push_back(write(row.place));
        if (row.standing == Standing::changed) changed.push_back(write(row.place));
        if (row.standing == Standing::conflict) conflicts.push_back(writeConflict(row, names));
        if (row.missingIn.empty()) continue;
        Json object = write(row.place);
        append(object, "files", namesOf(row.missingIn, names));
        missing.push_back(std::move(object));
    }
    for (const RecordPlace& place : out)
        leftOut.push_back(write(place));
    Json object = Json::object();
    append(object, "added", std::move(added));
    append(object, "changed", std::move(changed));
    append(object, "equal", comparison.equal);
    append(object, "missing", std::move(missing));
    append(object, "conflicts", std::move(conflicts));
    append(object, "leftOut", std::move(leftOut));
    return json::indented(object);
}

} // namespace kam
