#include "core/workspace/workspace.hpp"

#include "core/base/text.hpp"
#include "core/workspace/people.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace kam {

namespace {

struct TableName {
    TableId table;
    std::string_view name;
};

constexpr TableName tableNames[] = {
    {TableId::company, "company"},
    {TableId::questionnaires, "questionnaires"},
    {TableId::questionnaireItems, "questionnaireItems"},
    {TableId::rounds, "rounds"},
    {TableId::responses, "responses"},
    {TableId::criteria, "criteria"},
    {TableId::pairwise, "pairwise"},
    {TableId::selection, "selection"},
    {TableId::services, "services"},
    {TableId::serviceModels, "serviceModels"},
    {TableId::accounts, "accounts"},
    {TableId::contacts, "contacts"},
    {TableId::people, "people"},
    {TableId::visits, "visits"},
    {TableId::actions, "actions"},
    {TableId::milestones, "milestones"},
    {TableId::practices, "practices"},
    {TableId::measures, "measures"},
    {TableId::decisions, "decisions"},
};

/// '/' is in no Id, so a key can be read in one way only.
std::string joined(std::string_view first, std::string_view second) {
    std::string key(first);
    key += '/';
    key += second;
    return key;
}

} // namespace

std::string_view tableName(TableId table) {
    for (const TableName& row : tableNames) {
        if (row.table == table) return row.name;
    }
    return {};
}

std::optional<TableId> tableOf(std::string_view name) {
    for (const TableName& row : tableNames) {
        if (row.name == name) return row.table;
    }
    return std::nullopt;
}

std::string_view name(Axis axis) {
    return axis == Axis::attractiveness ? "attractiveness" : "strength";
}

std::string responseKey(std::string_view round, std::string_view response) {
    return joined(round, response);
}

std::string itemKey(std::string_view questionnaire, std::string_view item) {
    return joined(questionnaire, item);
}

std::string judgementsKey(const PairwiseJudgements& judgements) {
    return joined(name(judgements.axis), judgements.judge);
}

std::vector<const Response*> responsesOf(const Workspace& workspace, std::string_view round) {
    std::vector<const Response*> found;
    const std::string first = responseKey(round, "");
    auto row = workspace.responses.lowerBound(first);
    for (; row != workspace.responses.end() && row->first.starts_with(first); ++row) {
        found.push_back(&row->second);
    }
    return found;
}

std::size_t countPeople(const Workspace& workspace) {
    using Names = std::map<std::string, std::size_t, std::less<>>;
    std::map<std::string_view, Names> inRound;
    Names all;
    for (const auto& [key, response] : workspace.responses) {
        if (!takesPart(response)) continue;
        const std::string name = folded(response.name);
        const std::size_t alike = ++inRound[response.round][name];
        all[name] = std::max(all[name], alike);
    }
    std::size_t people = 0;
    for (const auto& [name, alike] : all)
        people += alike;
    return people;
}

const Round* latestRound(const Workspace& workspace) {
    const Round* latest = nullptr;
    for (const auto& [id, round] : workspace.rounds) {
        if (latest == nullptr || isBefore(*latest, round)) latest = &round;
    }
    return latest;
}

bool isBefore(const Round& a, const Round& b) {
    return std::tie(a.date, a.number, a.id) < std::tie(b.date, b.number, b.id);
}

int nextNumber(const Workspace& workspace) {
    int greatest = 0;
    for (const auto& [id, round] : workspace.rounds)
        greatest = std::max(greatest, round.number);
    return std::min(greatest + 1, greatestNumber);
}

} // namespace kam
