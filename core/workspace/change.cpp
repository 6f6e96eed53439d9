#include "core/workspace/change.hpp"

#include "core/workspace/tables.hpp"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

namespace kam {

namespace {

TableId tableOf(const Edit& edit) {
    return std::visit([](const auto& e) { return e.table; }, edit);
}

std::string keyOf(const Edit& edit) {
    if (const auto* put = std::get_if<Put>(&edit)) return keyOf(put->record);
    return std::get<Erase>(edit).key;
}

void perform(Workspace& workspace, const Put& put) {
    if (const auto* company = put.record.as<Company>()) {
        workspace.company = *company;
        return;
    }
    if (const auto* selection = put.record.as<Selection>()) {
        workspace.selection = *selection;
        return;
    }
    if (const auto* models = put.record.as<ServiceModels>()) {
        workspace.serviceModels = *models;
        return;
    }
    forEachTable([&](TableId id, auto member) {
        if (id != put.table) return;
        const auto* record = put.record.as<typename RecordOf<decltype(member)>::Type>();
        assert(record != nullptr && "a record belongs to its own table");
        (workspace.*member).put(keyOf(put.record), *record);
    });
}

void perform(Workspace& workspace, const Erase& erase) {
    if (erase.table == TableId::selection) workspace.selection.reset();
    if (erase.table == TableId::serviceModels) workspace.serviceModels.reset();
    forEachTable([&](TableId id, auto member) {
        if (id == erase.table) (workspace.*member).erase(erase.key);
    });
}

template <typename T>
void addDifference(TableId id, const Table<T>& from, const Table<T>& to, std::vector<Edit>& edits) {
    for (const auto& [key, record] : from) {
        if (to.find(key) == nullptr) edits.emplace_back(Erase{id, key});
    }
    for (const auto& [key, record] : to) {
        const T* before = from.find(key);
        if (before == nullptr || *before != record) edits.emplace_back(Put{id, record});
    }
}

} // namespace

Put put(Company record) { return {TableId::company, std::move(record)}; }
Put put(OwnQuestionnaire record) { return {TableId::questionnaires, std::move(record)}; }
Put put(OwnItem record) { return {TableId::questionnaireItems, std::move(record)}; }
Put put(Round record) { return {TableId::rounds, std::move(record)}; }
Put put(Response record) { return {TableId::responses, std::move(record)}; }
Put put(Criterion record) { return {TableId::criteria, std::move(record)}; }
Put put(PairwiseJudgements record) { return {TableId::pairwise, std::move(record)}; }
Put put(Selection record) { return {TableId::selection, record}; }
Put put(Service record) { return {TableId::services, std::move(record)}; }
Put put(ServiceModels record) { return {TableId::serviceModels, std::move(record)}; }
Put put(Account record) { return {TableId::accounts, std::move(record)}; }
Put put(ActionItem record) { return {TableId::actions, std::move(record)}; }
Put put(Decision record) { return {TableId::decisions, std::move(record)}; }
Put put(TableId table, CarriedRecord record) { return {table, std::move(record)}; }

std::string keyOf(const Record& record) {
    struct Key {
        std::string operator()(const Company&) const { return {}; }
        std::string operator()(const Selection&) const { return {}; }
        std::string operator()(const ServiceModels&) const { return {}; }
        std::string operator()(const OwnQuestionnaire& q) const { return q.id; }
        std::string operator()(const OwnItem& i) const { return itemKey(i.questionnaire, i.id); }
        std::string operator()(const Response& r) const { return responseKey(r.round, r.id); }
        std::string operator()(const PairwiseJudgements& p) const { return judgementsKey(p); }
        std::string operator()(const Round& r) const { return r.id; }
        std::string operator()(const Criterion& c) const { return c.id; }
        std::string operator()(const Service& s) const { return s.id; }
        std::string operator()(const Account& a) const { return a.id; }
        std::string operator()(const ActionItem& a) const { return a.id; }
        std::string operator()(const Decision& d) const { return d.id; }
        std::string operator()(const CarriedRecord& c) const { return c.id; }
    };
    return record.visit(Key{});
}

std::optional<Record> recordAt(const Workspace& workspace, TableId table, std::string_view key) {
    if (table == TableId::company) return workspace.company;
    if (table == TableId::selection) return workspace.selection;
    if (table == TableId::serviceModels) return workspace.serviceModels;
    std::optional<Record> found;
    forEachTable([&](TableId id, auto member) {
        if (id != table) return;
        if (const auto* record = (workspace.*member).find(key)) found = *record;
    });
    return found;
}

Edit restoring(const Workspace& workspace, TableId table, std::string_view key) {
    if (auto record = recordAt(workspace, table, key)) return Put{table, *std::move(record)};
    return Erase{table, std::string(key)};
}

bool putTheSame(const Change& a, const Change& b) {
    return std::equal(a.edits.begin(), a.edits.end(), b.edits.begin(), b.edits.end(),
                      [](const Edit& one, const Edit& other) {
                          const Put* first = std::get_if<Put>(&one);
                          const Put* second = std::get_if<Put>(&other);
                          return first && second && first->table == second->table &&
                                 keyOf(first->record) == keyOf(second->record);
                      });
}

Change apply(Workspace& workspace, const Change& change) {
    Change opposite;
    opposite.label = change.label;
    std::set<std::pair<TableId, std::string>> touched;
    for (const Edit& edit : change.edits) {
        const TableId table = tableOf(edit);
        std::string key = keyOf(edit);
        if (touched.contains({table, key})) continue;
        opposite.edits.push_back(restoring(workspace, table, key));
        touched.emplace(table, std::move(key));
    }
    for (const Edit& edit : change.edits) {
        std::visit([&](const auto& e) { perform(workspace, e); }, edit);
    }
    std::erase_if(opposite.edits, [&](const Edit& before) {
        return restoring(workspace, tableOf(before), keyOf(before)) == before;
    });
    return opposite;
}

Change removal(const Workspace& workspace, const Round& round) {
    Change change{{Erase{TableId::rounds, round.id}}, "change.removeRound"};
    for (const Response* response : responsesOf(workspace, round.id))
        change.edits.emplace_back(Erase{TableId::responses, responseKey(round.id, response->id)});
    return change;
}

Change removal(const Response& response) {
    return {{Erase{TableId::responses, responseKey(response.round, response.id)}},
            "change.removePerson"};
}

Change difference(const Workspace& from, const Workspace& to) {
    Change change;
    if (from.company != to.company) change.edits.emplace_back(put(to.company));
    if (from.selection != to.selection) {
        change.edits.push_back(to.selection ? Edit{put(*to.selection)}
                                            : Edit{Erase{TableId::selection, {}}});
    }
    if (from.serviceModels != to.serviceModels) {
        change.edits.push_back(to.serviceModels ? Edit{put(*to.serviceModels)}
                                                : Edit{Erase{TableId::serviceModels, {}}});
    }
    forEachTable([&](TableId id, auto member) {
        addDifference(id, from.*member, to.*member, change.edits);
    });
    return change;
}

} // namespace kam
