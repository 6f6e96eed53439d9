#include "core/document/change_json.hpp"

#include "core/document/record_json.hpp"
#include "core/json/rules.hpp"

#include <utility>

namespace kam {

namespace {

using document::Fields;
using document::Input;
using document::Json;

/// Changes may hold a whole imported workspace and the one it replaced, some levels deeper than in
/// a file.
constexpr Limits journalLimits{.bytes = std::size_t{256} << 20,
                               .depth = Limits{}.depth + 8,
                               .records = 1'000'000,
                               .values = 4 * Limits{}.values};

std::optional<TableId> readTable(const Input& input) {
    const auto given = json::text(input);
    if (!given) return std::nullopt;
    const auto table = tableOf(*given);
    if (!table) input.fault(FaultKind::unknownReference, *given);
    return table;
}

/// `{"put": "rounds", "record": {…}}` or `{"erase": "rounds", "key": "r-1"}`.
std::optional<Edit> readEdit(const Input& input) {
    Fields fields(input);
    if (const auto erased = fields.take("erase")) {
        std::string key;
        fields.require("key", key, json::text);
        const auto table = readTable(*erased);
        if (!table) return std::nullopt;
        return Erase{*table, std::move(key)};
    }
    const auto name = fields.need("put");
    const auto content = fields.need("record");
    const auto table = name ? readTable(*name) : std::nullopt;
    if (!table || !content) return std::nullopt;
    auto record = document::readRecord(*table, *content);
    if (!record) return std::nullopt;
    return Put{*table, *std::move(record)};
}

Json writeEdit(const Edit& edit) {
    Json object = Json::object();
    if (const auto* put = std::get_if<Put>(&edit)) {
        json::append(object, "put", tableName(put->table));
        json::append(object, "record", document::writeRecord(put->record));
    } else if (const auto* erase = std::get_if<Erase>(&edit)) {
        json::append(object, "erase", tableName(erase->table));
        json::append(object, "key", erase->key);
    }
    return object;
}

Json writeEdits(const Change& change) {
    Json edits = Json::array();
    for (const Edit& edit : change.edits)
        edits.push_back(writeEdit(edit));
    return edits;
}

void readEdits(const Input& list, Change& change) {
    json::eachElement(list, [&](const Input& element) {
        if (auto edit = readEdit(element)) change.edits.push_back(*std::move(edit));
    });
}

constexpr json::Names<Revision::Kind, 3> kinds{{{"edit", Revision::Kind::edit},
                                                {"undo", Revision::Kind::undo},
                                                {"redo", Revision::Kind::redo}}};

} // namespace

std::string encodeRevision(const Revision& step, Opposite opposite) {
    Json object = Json::object();
    json::append(object, "at", toString(step.at));
    if (!step.by.empty()) json::append(object, "by", step.by);
    if (step.kind != Revision::Kind::edit)
        json::append(object, "kind", json::nameIn(kinds, step.kind));
    json::append(object, "label", step.change.label);
    json::append(object, "edits", writeEdits(step.change));
    if (opposite == Opposite::written) json::append(object, "opposite", writeEdits(step.opposite));
    return json::oneLine(object);
}

Result<Revision> decodeRevision(std::string_view json) {
    const auto document = json::parse(json, journalLimits);
    if (!document) return document.faults();
    json::Findings findings;
    Revision step;
    {
        const Input input(document->root(), findings);
        Fields fields(input);
        fields.require("at", step.at, json::instant);
        fields.read("by", step.by, json::text);
        fields.read("kind", step.kind, json::OneOf{kinds});
        fields.read("label", step.change.label, json::text);
        if (const auto edits = fields.need("edits")) readEdits(*edits, step.change);
        if (const auto edits = fields.take("opposite")) {
            readEdits(*edits, step.opposite);
            step.opposite.label = step.change.label;
        }
    }
    if (!findings.faults.empty()) return std::move(findings.faults);
    return step;
}

} // namespace kam
