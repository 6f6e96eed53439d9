#include "core/merge/source.hpp"

#include "core/document/response_json.hpp"
#include "core/document/workspace_json.hpp"
#include "core/json/envelope.hpp"
#include "core/merge/parts.hpp"
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

/// A record as the file says it, whatever it refers to here; but answers are the same wherever
/// their round is.
std::optional<Record> asGiven(const RecordPlace& place, const Incoming& file,
                              const Source& source) {
    const auto* whole = std::get_if<Workspace>(&file);
    const bool asIs = whole && place.table != TableId::responses;
    return recordAt(asIs ? *whole : source.records, place.table, place.key);
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
    auto workspace = decodeWorkspace(*document);
    if (!workspace) return workspace.faults();
    return IncomingDocument{std::move(workspace->workspace), std::move(workspace->ignored)};
}

Source sourceOf(const Incoming& incoming, const Workspace& mine) {
    Source source;
    if (const auto* response = std::get_if<Response>(&incoming)) {
        source.isWhole = false;
        source.isOurs = false;
        source.records.responses.put(responseKey(response->round, response->id), *response);
    } else {
        source.records = *std::get_if<Workspace>(&incoming);
        Company& company = source.records.company;
        source.isOurs = company.id == mine.company.id;
        if (!mine.company.id.empty() && !source.isOurs) {
            company.id = mine.company.id;
            company.createdOn = mine.company.createdOn;
        }
    }
    Workspace& records = source.records;
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
    const auto* response = std::get_if<Response>(&*record);
    if (recordAt(mine, place.table, response ? responseKey(response->round, id) : id)) return {};
    return id;
}

} // namespace kam
