#pragma once

#include "core/base/date.hpp"
#include "core/base/id.hpp"
#include "core/base/language.hpp"
#include "core/workspace/account.hpp"
#include "core/workspace/action_item.hpp"
#include "core/workspace/decision.hpp"
#include "core/workspace/own_questionnaire.hpp"
#include "core/workspace/round.hpp"
#include "core/workspace/selection.hpp"
#include "core/workspace/service.hpp"
#include "core/workspace/table.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kam {

/// The company a workspace is about. There is exactly one.
struct Company {
    Id id; ///< of the workspace, "w-…"
    std::string name;
    Language language = Language::es;
    std::string currency = "COP"; ///< ISO 4217
    std::optional<Date> createdOn;
    std::string sector;
    std::optional<int> customers;   ///< >= 0
    std::optional<int> salespeople; ///< >= 0

    bool operator==(const Company&) const = default;
};

/// A record of a kind this version carries along without reading it (contacts, visits, …): its id
/// and its JSON text as it came, so that nothing of a file is lost.
struct CarriedRecord {
    Id id;
    std::string json;

    bool operator==(const CarriedRecord&) const = default;
};

/// The kinds of record, each a table; named in files by `tableName`.
enum class TableId {
    company,
    questionnaires,
    questionnaireItems,
    rounds,
    responses,
    criteria,
    pairwise,
    selection,
    services,
    serviceModels,
    accounts,
    contacts,
    people,
    visits,
    actions,
    milestones,
    practices,
    measures,
    decisions,
};

/// "company", "rounds", … as written in journals and paths.
std::string_view tableName(TableId table);
std::optional<TableId> tableOf(std::string_view name);

/// One company's data: a handful of tables of records. Changed only through Changes.
struct Workspace {
    Company company;
    Table<OwnQuestionnaire> questionnaires;
    Table<OwnItem> questionnaireItems; ///< key: itemKey()
    Table<Round> rounds;
    Table<Response> responses; ///< key: responseKey()
    Table<Criterion> criteria;
    Table<PairwiseJudgements> pairwise; ///< key: judgementsKey()
    std::optional<Selection> selection;
    Table<Service> services;
    std::optional<ServiceModels> serviceModels;
    Table<Account> accounts;
    Table<ActionItem> actions;
    Table<CarriedRecord> contacts, people, visits, milestones, practices, measures;
    Table<Decision> decisions;

    bool operator==(const Workspace&) const = default;
};

/// Key of a response within the workspace: "<round>/<id>".
std::string responseKey(std::string_view round, std::string_view response);
/// Key of an own item within the workspace: "<questionnaire>/<id>".
std::string itemKey(std::string_view questionnaire, std::string_view item);
/// Key of a judge's comparisons: "<axis>/<judge>".
std::string judgementsKey(const PairwiseJudgements& judgements);

/// The responses of one round, by id.
std::vector<const Response*> responsesOf(const Workspace& workspace, std::string_view round);
/// How many people the responses are of. Whoever answers in two rounds under one name is one
/// person; those without a name are as many as in the round that has most of them.
std::size_t countPeople(const Workspace& workspace);
/// The round with the latest date (equal dates: the greater id), or null without rounds.
const Round* latestRound(const Workspace& workspace);
/// The order of rounds: by date, of one date by number, where none says more by id.
bool isBefore(const Round& a, const Round& b);
/// The number of a round that is made now: one more than the greatest.
int nextNumber(const Workspace& workspace);

} // namespace kam
