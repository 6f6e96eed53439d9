#include "core/document/references.hpp"

#include <map>
#include <string_view>

namespace kam::document {

namespace {

using json::Input;

std::string pathOf(const Input& object, std::string_view table, std::string_view key) {
    for (const json::Value member : object.value()) {
        if (member.key() == table) return Input(object, member).pathOf(key);
    }
    return object.path();
}

Id above(const Account& account) { return account.parent.value_or(Id()); }
Id above(const OwnQuestionnaire& questionnaire) { return questionnaire.of; }

/// Finds the records that are above themselves by way of others, in one walk over each.
template <typename T>
class Circles {
public:
    explicit Circles(const Table<T>& all) : records(all) {}

    bool closedBy(const Id& id) {
        ++walk;
        const T* record = records.find(id);
        while (record != nullptr && !above(*record).empty()) {
            const auto [seen, isNew] = seenIn.try_emplace(record->id, walk);
            if (!isNew) return seen->second == walk;
            record = records.find(above(*record));
        }
        return false;
    }

private:
    const Table<T>& records;
    std::map<std::string_view, int> seenIn; ///< record → walk that came by first
    int walk = 0;
};

/// A member that is a text; empty where there is none.
std::string_view textOf(const Input& record, std::string_view key) {
    for (const json::Value member : record.value()) {
        if (member.key() == key && member.kind() == json::Kind::text) return member.text();
    }
    return {};
}

/// `field` of each names the record above it.
template <typename T>
void checkAbove(const Input& list, std::string_view field, const Table<T>& records) {
    Circles<T> circles(records);
    json::eachElement(list, [&](const Input& element) {
        const bool isObject = element.kind() == json::Kind::object;
        if (!isObject || textOf(element, field).empty()) return;
        const T* record = records.find(textOf(element, "id"));
        if (record == nullptr || above(*record).empty()) return;
        if (records.find(above(*record)) == nullptr) {
            element.faultAt(element.pathOf(field), FaultKind::unknownReference, above(*record));
        } else if (circles.closedBy(record->id)) {
            element.faultAt(element.pathOf(field), FaultKind::circular, record->id);
        }
    });
}

} // namespace

void checkParents(const Input& accounts, const Workspace& workspace) {
    checkAbove(accounts, "parent", workspace.accounts);
}

void checkFormer(const Input& questionnaires, const Workspace& workspace) {
    checkAbove(questionnaires, "of", workspace.questionnaires);
}

void checkRatings(const Input& account, const Account& record, const Workspace& workspace) {
    if (account.kind() != json::Kind::object) return;
    for (const auto& [criterion, rating] : record.ratings) {
        if (workspace.criteria.find(criterion) != nullptr) continue;
        account.faultAt(pathOf(account, "ratings", criterion), FaultKind::unknownReference,
                        criterion);
    }
    for (const json::Value member : account.value()) {
        if (member.key() != "scores" || member.kind() != json::Kind::list) continue;
        json::eachElement(Input(account, member), [&](const Input& score) {
            if (score.kind() != json::Kind::object) return;
            const std::string_view criterion = textOf(score, "criterion");
            if (isId(criterion) && workspace.criteria.find(criterion) == nullptr)
                score.faultAt(score.pathOf("criterion"), FaultKind::unknownReference, criterion);
        });
    }
}

void checkOffer(const Input& account, const Account& record, const Workspace& workspace) {
    if (account.kind() != json::Kind::object) return;
    for (const auto& [id, line] : record.offer) {
        const Service* service = workspace.services.find(id);
        const std::string path = pathOf(account, "offer", id);
        if (!service)
            account.faultAt(path, FaultKind::unknownReference, id);
        else if (!hasLevels(*service, line))
            account.faultAt(path, FaultKind::outOfRange,
                            "0 … " + std::to_string(service->levels.size() - 1));
    }
}

void checkJudgements(const Input& judgements, const PairwiseJudgements& record,
                     const Workspace& workspace) {
    for (const Judgement& judgement : record.judgements) {
        for (const Id& criterion : {judgement.first, judgement.second}) {
            if (workspace.criteria.find(criterion) != nullptr) continue;
            judgements.faultAt(judgements.pathOf("judgements"), FaultKind::unknownReference,
                               criterion);
        }
    }
}

void checkAccount(const Input& decision, const Decision& record, const Workspace& workspace) {
    if (record.account.empty() || workspace.accounts.find(record.account) != nullptr) return;
    decision.faultAt(decision.pathOf("account"), FaultKind::unknownReference, record.account);
}

} // namespace kam::document
