#include "core/merge/merge.hpp"

#include "core/workspace/tables.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace kam {

namespace {

/// Puts records into a workspace, and takes back those that would leave it broken.
class Settling {
public:
    Settling(const Workspace& ours, std::map<RecordPlace, Record> wanted)
        : mine(ours), result(ours), taken(std::move(wanted)) {}

    Merged settle() {
        for (const auto& [place, record] : taken)
            apply(result, {{Put{place.table, record}}, {}});
        while (takeBackBroken()) {
        }
        Merged merged{{{}, "change.import"}, {leftOut.begin(), leftOut.end()}};
        for (auto& [place, record] : taken)
            merged.change.edits.emplace_back(Put{place.table, std::move(record)});
        return merged;
    }

private:
    /// Whether any was taken back: then others may refer to it. What is ours refers only to what
    /// is ours, so it comes to an end.
    bool takeBackBroken() {
        std::set<RecordPlace> broken;
        for (const auto& [place, record] : taken) {
            if (holds(record)) continue;
            takeBack(place);
            broken.insert(place);
        }
        for (const RecordPlace& place : broken)
            taken.erase(place);
        leftOut.insert(broken.begin(), broken.end());
        return !broken.empty();
    }

    void takeBack(const RecordPlace& place) {
        apply(result, {{restoring(mine, place.table, place.key)}, {}});
        endsWell.clear();
    }

    bool holds(const Record& record) {
        if (const auto* response = record.as<Response>())
            return result.rounds.find(response->round) != nullptr;
        if (const auto* item = record.as<OwnItem>())
            return result.questionnaires.find(item->questionnaire) != nullptr;
        if (const auto* own = record.as<OwnQuestionnaire>())
            return own->of.empty() || (result.questionnaires.find(own->of) && !isBelowItself(*own));
        if (const auto* round = record.as<Round>())
            return round->questionnaire.empty() ||
                   result.questionnaires.find(round->questionnaire) != nullptr;
        if (const auto* pairwise = record.as<PairwiseJudgements>()) return holds(*pairwise);
        if (const auto* account = record.as<Account>()) return holds(*account);
        if (const auto* service = record.as<Service>()) return holds(*service);
        if (const auto* decision = record.as<Decision>())
            return result.accounts.find(decision->account) != nullptr;
        return true;
    }

    bool holds(const PairwiseJudgements& pairwise) {
        return std::all_of(
            pairwise.judgements.begin(), pairwise.judgements.end(), [this](const Judgement& each) {
                return result.criteria.find(each.first) && result.criteria.find(each.second);
            });
    }

    bool holds(const Account& account) {
        if (account.parent && !result.accounts.find(*account.parent)) return false;
        for (const auto& [criterion, rating] : account.ratings) {
            if (!result.criteria.find(criterion)) return false;
        }
        for (const auto& [key, score] : account.scores) {
            if (!result.criteria.find(key.criterion)) return false;
        }
        for (const auto& [id, line] : account.offer) {
            const Service* service = result.services.find(id);
            if (!service || !hasLevels(*service, line)) return false;
        }
        return !isAboveItself(account);
    }

    /// Whether it has every level that accounts get of it.
    bool holds(const Service& service) {
        for (const auto& [id, account] : result.accounts) {
            const auto line = account.offer.find(service.id);
            if (line != account.offer.end() && !hasLevels(service, line->second)) return false;
        }
        return true;
    }

    /// Whether the way up from an account comes back to it.
    bool isAboveItself(const Account& account) {
        std::set<std::string_view> way;
        const Account* above = &account;
        while (above && above->parent && !endsWell.contains(above->id)) {
            if (!way.insert(above->id).second) return above->id == account.id;
            above = result.accounts.find(*above->parent);
        }
        for (const std::string_view id : way)
            endsWell.emplace(id);
        return false;
    }

    /// Whether a questionnaire is an edition before itself.
    bool isBelowItself(const OwnQuestionnaire& own) const {
        std::set<std::string_view> way;
        const OwnQuestionnaire* former = &own;
        while (former && way.insert(former->id).second)
            former = result.questionnaires.find(former->of);
        return former != nullptr && former->id == own.id;
    }

    const Workspace& mine;
    Workspace result;
    std::map<RecordPlace, Record> taken;
    std::set<RecordPlace> leftOut;
    std::set<std::string, std::less<>> endsWell; ///< accounts that are not above themselves
};

/// The ids that records get which are kept beside ours, for each file.
std::vector<Renames> copiesWanted(const Workspace& mine, std::span<const Incoming> files,
                                  std::span<const Source> sources, const Comparison& comparison,
                                  const MergeDecisions& decisions) {
    std::vector<Renames> renames(files.size());
    for (const ComparedRecord& row : comparison.rows) {
        const auto decided = decisions.find(row.place);
        if (row.standing != Standing::conflict || decided == decisions.end()) continue;
        if (decided->second.choice != MergeChoice::both) continue;
        // Where we have none, the first of them keeps its id.
        for (std::size_t i = row.mine ? 0 : 1; i < row.theirs.size(); ++i) {
            for (const std::size_t file : row.theirs[i].files) {
                if (auto id = freeCopyId(row.place, files[file], sources[file], mine))
                    renames[file].emplace(row.place, *std::move(id));
            }
        }
    }
    return renames;
}

const FileVersion* chosen(const ComparedRecord& row, const MergeDecisions& decisions) {
    if (row.standing == Standing::missing) return nullptr;
    if (row.standing != Standing::conflict) return &row.theirs.front();
    const auto decided = decisions.find(row.place);
    if (decided == decisions.end() || decided->second.choice != MergeChoice::theirs) return nullptr;
    for (const FileVersion& version : row.theirs) {
        const auto& files = version.files;
        if (std::find(files.begin(), files.end(), decided->second.file) != files.end())
            return &version;
    }
    return nullptr;
}

} // namespace

Merged merge(const Workspace& mine, std::span<const Incoming> files,
             const MergeDecisions& decisions, const Workspace* base) {
    std::vector<Source> sources;
    for (const Incoming& file : files)
        sources.push_back(sourceOf(file, mine, base));
    Comparison comparison = compare(mine, sources, base);
    const auto renames = copiesWanted(mine, files, sources, comparison, decisions);
    const bool copies = std::any_of(renames.begin(), renames.end(),
                                    [](const Renames& each) { return !each.empty(); });
    if (copies) {
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (!renames[i].empty())
                sources[i].records = renamed(sources[i].records, renames[i], mine);
        }
        comparison = compare(mine, sources, base);
    }
    std::map<RecordPlace, Record> taken;
    for (const ComparedRecord& row : comparison.rows) {
        const FileVersion* version = chosen(row, decisions);
        if (version && version->record != row.mine) taken.emplace(row.place, version->record);
    }
    return Settling(mine, std::move(taken)).settle();
}

} // namespace kam
