#include "core/document/record_json.hpp"
#include "core/json/rules.hpp"
#include "core/workspace/tables.hpp"

#include <type_traits>
#include <utility>

namespace kam::document {

namespace {

template <typename T>
std::optional<Record> readAs(const Input& input) {
    T record;
    Fields fields(input);
    if constexpr (std::is_same_v<T, Response>) {
        fields.require("round", record.round, json::id);
    }
    if constexpr (std::is_same_v<T, OwnItem>) {
        fields.require("questionnaire", record.questionnaire, json::id);
    }
    read(fields, record);
    return record;
}

} // namespace

std::optional<Record> readRecord(TableId table, const Input& input) {
    if (table == TableId::company) return readAs<Company>(input);
    if (table == TableId::selection) return readAs<Selection>(input);
    if (table == TableId::serviceModels) return readAs<ServiceModels>(input);
    std::optional<Record> record;
    forEachTable([&](TableId id, auto member) {
        if (id != table) return;
        using T = typename RecordOf<decltype(member)>::Type;
        if constexpr (std::is_same_v<T, CarriedRecord>) {
            if (auto carried = readCarried(input)) record = *std::move(carried);
        } else {
            record = readAs<T>(input);
        }
    });
    return record;
}

Json writeRecord(const Record& record) {
    Json object = record.visit([](const auto& r) { return write(r); });
    if (const auto* response = record.as<Response>()) {
        json::append(object, "round", response->round);
    }
    if (const auto* item = record.as<OwnItem>()) {
        json::append(object, "questionnaire", item->questionnaire);
    }
    return object;
}

} // namespace kam::document
