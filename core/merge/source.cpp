#include "core/merge/source.hpp"

#include "core/document/response_json.hpp"
#include "core/document/workspace_json.hpp"
#include "core/json/envelope.hpp"
#include "core/merge/parts.hpp"
#include "core/workspace/questionnaire_list.hpp"
#include "core/workspace/tables.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kam {

namespace {

const Id& newIdOf(const Renames& renames, TableId table, const Id& id) {
    const auto found = renames.find({table, id});
    return found == renames.end() ? id : found->second;
}

template <typename T>
bool isEqual(const Table<T>& mine, std::string_view key, const T& record) {
    const T* ours = mine.find(key);
    return ours && *ours == record;
}

void adjust(Account& account, const Renames& renames) {
    if (account.parent) account.parent = newIdOf(renames, TableId::accounts, *account.parent);
    std::map<Id, double, std::less<>> ratings;
    for (const auto& [criterion, rating] : account.ratings)
        ratings.emplace(newIdOf(renames, TableId::criteria, criterion), rating);
    account.ratings = std::move(ratings);
    Scores scores;
    for (const auto& [key, score] : account.scores)
        scores.emplace(ScoreKey{newIdOf(renames, TableId::criteria, key.criterion), key.scorer},
                       score);
    account.scores = std::move(scores);
}

void adjust(PairwiseJudgements& pairwise, const Renames& renames) {
    for (Judgement& judgement : pairwise.judgements) {
        judgement.first = newIdOf(renames, TableId::criteria, judgement.first);
        judgement.second = newIdOf(renames, TableId::criteria, judgement.second);
    }
}

template <typename T>
Table<T> renamedIds(const Table<T>& table, TableId id, const Renames& renames) {
    Table<T> result;
    for (auto [key, record] : table) {
        record.id = newIdOf(renames, id, record.id);
        std::string place = record.id;
        result.put(std::move(place), std::move(record));
    }
    return result;
}

Table<Response> renamedResponses(const Table<Response>& table, const Renames& renames) {
    Table<Response> result;
    for (auto [key, response] : table) {
        const auto found = renames.find({TableId::responses, key});
        if (found != renames.end()) response.id = found->second;
        response.round = newIdOf(renames, TableId::rounds, response.round);
        std::string place = responseKey(response.round, response.id);
        result.put(std::move(place), std::move(response));
    }
    return result;
}

/// Those of a table that differ from ours, but were kept as a copy of ours before.
template <typename T>
void findCopies(TableId id, const Table<T>& theirs, const Table<T>& mine, Renames& copies) {
    if (mine.empty()) return;
    for (const auto& [key, record] : theirs) {
        if (isEqual(mine, key, record)) continue;
        Id copy = copyId(record);
        std::string place = copy;
        if constexpr (std::is_same_v<T, Response>) place = responseKey(record.round, copy);
        if (mine.find(place)) copies.emplace(RecordPlace{id, key}, std::move(copy));
    }
}

void put(Workspace& into, const QuestionnaireFile& file) {
    into.questionnaires.put(file.questionnaire.id, file.questionnaire);
    for (const OwnItem& item : file.items)
        into.questionnaireItems.put(itemKey(item.questionnaire, item.id), item);
}

bool asksTheSame(const QuestionnaireFile& one, const QuestionnaireFile& other) {
    return contentId(one) == contentId(other);
}

/// Whether theirs is ours: the same, or what ours grew from and no round of theirs keeps.
bool isOurs(const Workspace& theirs, const OwnQuestionnaire& own, const Workspace& mine,
            const Workspace* base) {
    const OwnQuestionnaire* ours = mine.questionnaires.find(own.id);
    if (!ours) return true;
    const QuestionnaireFile given = fileOf(theirs, own), here = fileOf(mine, *ours);
    if (asksTheSame(given, here)) return true;
    const OwnQuestionnaire* before = base ? base->questionnaires.find(own.id) : nullptr;
    return before && asksTheSame(fileOf(*base, *before), given) && !keeperOf(theirs, own.id);
}

/// Moves questionnaires that cannot stand in the place of ours to an id of their own, and their
/// rounds with them.
void giveNextEditions(Source& source, const Workspace& mine, const Workspace* base) {
    Workspace& records = source.records;
    const Table<OwnQuestionnaire> all = records.questionnaires;
    for (const auto& [id, own] : all) {
        if (isOurs(records, own, mine, source.isOurs ? base : nullptr)) continue;
        QuestionnaireFile next = fileOf(records, own);
        const Id nextId = contentId(next);
        const OwnQuestionnaire* known = mine.questionnaires.find(nextId);
        next.questionnaire.id = nextId;
        next.questionnaire.of = id;
        next.questionnaire.edition =
            std::min(mine.questionnaires.find(id)->edition + 1, lastEdition);
        if (known) next.questionnaire = *known;
        for (OwnItem& item : next.items) {
            records.questionnaireItems.erase(itemKey(id, item.id));
            item.questionnaire = nextId;
        }
        records.questionnaires.erase(id);
        source.editions.emplace(id, nextId);
        put(records, next);
        for (const Round* round : roundsAsking(records, id)) {
            Round moved = *round;
            moved.questionnaire = nextId;
            records.rounds.put(round->id, std::move(moved));
        }
    }
}

/// A record as the file says it, whatever it refers to here; but answers are the same wherever
/// their round is.
std::optional<Record> asGiven(const RecordPlace& place, const Incoming& file,
                              const Source& source) {
    const auto* whole = file.as<Workspace>();
    const bool asIs = whole && place.table != TableId::responses;
    std::optional<Record> record = recordAt(asIs ? *whole : source.records, place.table, place.key);
    if (auto* round = record ? record->as<Round>() : nullptr) {
        const auto moved = source.editions.find(round->questionnaire);
        if (moved != source.editions.end()) round->questionnaire = moved->second;
    }
    return record;
}

} // namespace

Result<IncomingDocument> decodeIncoming(std::string_view json) {
    const auto document = json::parse(json);
    if (!document) return document.faults();
    if (json::formatOf(*document) == "kam/response") {
        auto response = decodeResponse(*document);
        if (!response) return response.faults();
        return IncomingDocument{*std::move(response), {}};
    }
    if (json::formatOf(*document) == "kam/questionnaire") {
        auto questionnaire = decodeQuestionnaireFile(*document);
        if (!questionnaire) return questionnaire.faults();
        return IncomingDocument{*std::move(questionnaire), {}};
    }
    auto workspace = decodeWorkspace(*document);
    if (!workspace) return workspace.faults();
    return IncomingDocument{std::move(workspace->workspace), std::move(workspace->ignored)};
}

Source sourceOf(const Incoming& incoming, const Workspace& mine, const Workspace* base) {
    Source source;
    if (const auto* response = incoming.as<Response>()) {
        source.isWhole = false;
        source.isOurs = false;
        source.records.responses.put(responseKey(response->round, response->id), *response);
    } else if (const auto* file = incoming.as<QuestionnaireFile>()) {
        source.isWhole = false;
        source.isOurs = false;
        put(source.records, *file);
        Table<OwnQuestionnaire>& table = source.records.questionnaires;
        OwnQuestionnaire own = file->questionnaire;
        if (!mine.questionnaires.find(own.of)) own.of.clear(); // which does not come with it
        table.put(file->questionnaire.id, std::move(own));
    } else {
        source.records = *incoming.as<Workspace>();
        Company& company = source.records.company;
        source.isOurs = company.id == mine.company.id;
        if (!mine.company.id.empty() && !source.isOurs) {
            company.id = mine.company.id;
            company.createdOn = mine.company.createdOn;
        }
    }
    Workspace& records = source.records;
    giveNextEditions(source, mine, base);
    Renames renames;
    findCopies(TableId::rounds, records.rounds, mine.rounds, renames);
    findCopies(TableId::criteria, records.criteria, mine.criteria, renames);
    findCopies(TableId::accounts, records.accounts, mine.accounts, renames);
    for (const auto& [place, id] : renames)
        source.copies.insert({place.table, id});
    if (!renames.empty()) records = renamed(records, renames, mine);
    // Answers are looked for where their round now is.
    renames.clear();
    findCopies(TableId::responses, records.responses, mine.responses, renames);
    for (const auto& [place, id] : renames)
        source.copies.insert(
            {place.table, responseKey(records.responses.find(place.key)->round, id)});
    if (!renames.empty()) records = renamed(records, renames, mine);
    return source;
}

Workspace renamed(const Workspace& theirs, const Renames& renames, const Workspace& mine) {
    Workspace result = theirs;
    result.rounds = renamedIds(theirs.rounds, TableId::rounds, renames);
    result.responses = renamedResponses(theirs.responses, renames);
    result.criteria = renamedIds(theirs.criteria, TableId::criteria, renames);
    result.accounts = {};
    for (auto [key, account] : theirs.accounts) {
        if (!isEqual(mine.accounts, key, account)) adjust(account, renames);
        account.id = newIdOf(renames, TableId::accounts, account.id);
        std::string place = account.id;
        result.accounts.put(std::move(place), std::move(account));
    }
    for (auto [key, pairwise] : theirs.pairwise) {
        if (isEqual(mine.pairwise, key, pairwise)) continue;
        adjust(pairwise, renames);
        result.pairwise.put(key, std::move(pairwise));
    }
    for (auto [key, decision] : theirs.decisions) {
        if (isEqual(mine.decisions, key, decision)) continue;
        decision.account = newIdOf(renames, TableId::accounts, decision.account);
        result.decisions.put(key, std::move(decision));
    }
    return result;
}

std::optional<Id> freeCopyId(const RecordPlace& place, const Incoming& file, const Source& source,
                             const Workspace& mine) {
    constexpr TableId kept[] = {TableId::rounds, TableId::responses, TableId::criteria,
                                TableId::accounts};
    if (std::find(std::begin(kept), std::end(kept), place.table) == std::end(kept)) return {};
    if (source.copies.contains(place)) return {};
    const auto record = asGiven(place, file, source);
    if (!record) return {};
    Id id = copyId(*record);
    const auto* response = record->as<Response>();
    if (recordAt(mine, place.table, response ? responseKey(response->round, id) : id)) return {};
    return id;
}

} // namespace kam
