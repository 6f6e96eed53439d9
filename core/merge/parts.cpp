#include "core/merge/parts.hpp"

#include "core/base/hash.hpp"
#include "core/base/sorting.hpp"
#include "core/document/record_json.hpp"
#include "core/json/path.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string_view>
#include <utility>

namespace kam {

namespace {

using json::Json;
using RecordParts = std::map<RecordPart, Json>;

/// Fields whose entries say something each by itself. An answer, an amount or a list is one thing.
constexpr std::array<std::string_view, 13> tables{
    "answers",      "consensus", "itemWeights", "stepWeights", "targets", "ratings", "figures",
    "organisation", "cut",       "offer",       "tiers",       "models",  "rules"};
/// A list whose entries say something each by itself: who rates an account on which criterion.
constexpr std::string_view scores = "scores";

bool isTable(std::string_view field) {
    return std::find(tables.begin(), tables.end(), field) != tables.end();
}

RecordParts partsOf(const Record& record) {
    RecordParts parts;
    const bool known = !record.is<CarriedRecord>();
    const Json object = document::writeRecord(record);
    for (const auto& [field, value] : object.items()) {
        if (known && field == scores) {
            for (const Json& score : value)
                parts.emplace(RecordPart{field, score["criterion"].get<std::string>() + '/' +
                                                    score["scorer"].get<std::string>()},
                              score);
            continue;
        }
        if (!known || !isTable(field)) {
            parts.emplace(RecordPart{field, {}}, value);
            continue;
        }
        for (const auto& [entry, inside] : value.items())
            parts.emplace(RecordPart{field, entry}, inside);
    }
    return parts;
}

const Json* find(const RecordParts& parts, const RecordPart& part) {
    const auto found = parts.find(part);
    return found == parts.end() ? nullptr : &found->second;
}

bool same(const Json* one, const Json* other) {
    return one && other ? *one == *other : one == other;
}

std::optional<Record> recordOf(TableId table, const RecordParts& parts) {
    Json object = Json::object();
    for (const auto& [part, value] : parts) {
        if (part.entry.empty()) {
            object[part.field] = value;
        } else if (part.field == scores) {
            object[part.field].push_back(value);
        } else {
            object[part.field][part.entry] = value;
        }
    }
    const auto document = json::parse(json::oneLine(object));
    if (!document) return std::nullopt;
    json::Findings findings;
    auto record = document::readRecord(table, json::Input(document->root(), findings));
    return findings.faults.empty() ? std::move(record) : std::nullopt;
}

/// "r" of rounds: how ids of a table begin.
std::string_view prefixOf(const Record& record) {
    if (record.is<Round>()) return "r";
    if (record.is<Response>()) return "p";
    if (record.is<OwnQuestionnaire>()) return "q";
    if (record.is<ActionItem>()) return "t";
    if (record.is<Service>()) return "sv";
    return record.is<Criterion>() ? "c" : "a";
}

} // namespace

std::string pathOf(const RecordPart& part) {
    std::string path = part.field;
    if (!part.entry.empty()) json::appendKey(path, part.entry);
    return path;
}

std::vector<RecordPart> differing(const Record& one, const Record& other) {
    const RecordParts ours = partsOf(one), others = partsOf(other);
    std::vector<RecordPart> parts;
    for (const auto& [part, value] : ours) {
        if (!same(&value, find(others, part))) parts.push_back(part);
    }
    for (const auto& [part, value] : others) {
        if (!find(ours, part)) parts.push_back(part);
    }
    sortStably(parts, std::less<>());
    return parts;
}

std::optional<Record> reconciled(TableId table, const Record& before, const Record& one,
                                 const Record& other) {
    if (one == before || one == other) return other;
    if (other == before) return one;
    const RecordParts old = partsOf(before), others = partsOf(other);
    RecordParts both = partsOf(one);
    for (const RecordPart& part : differing(before, other)) {
        const Json* wanted = find(others, part);
        const Json* mine = find(both, part);
        if (same(mine, wanted)) continue;
        if (!same(mine, find(old, part))) return std::nullopt;
        if (wanted) {
            both.insert_or_assign(part, *wanted);
        } else {
            both.erase(part);
        }
    }
    return recordOf(table, both);
}

Id copyId(const Record& record) {
    // The place of an answer says nothing about its content: its round may itself be a copy.
    const auto* response = record.as<Response>();
    const Json content = response ? document::write(*response) : document::writeRecord(record);
    return makeId(prefixOf(record), fnv1a(json::oneLine(content)));
}

} // namespace kam
