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

/// Finds the accounts that close a circle of parents, in one walk over each.
class Circles {
public:
    explicit Circles(const Table<Account>& all) : accounts(all) {}

    bool closedBy(const Id& id) {
        ++walk;
        const Account* account = accounts.find(id);
        while (account != nullptr && account->parent) {
            const auto [seen, isNew] = seenIn.try_emplace(account->id, walk);
            if (!isNew) return seen->second == walk;
            account = accounts.find(*account->parent);
        }
        return false;
    }

private:
    const Table<Account>& accounts;
    std::map<std::string_view, int> seenIn; ///< account → walk that came by first
    int walk = 0;
};

/// A member that is a text; empty where there is none.
std::string_view textOf(const Input& record, std::string_view key) {
    for (const json::Value member : record.value()) {
        if (member.key() == key && member.kind() == json::Kind::text) return member.text();
    }
    return {};
}

} // namespace

void checkParents(const Input& accounts, const Workspace& workspace) {
    Circles circles(workspace.accounts);
    json::eachElement(accounts, [&](const Input& element) {
        const bool isObject = element.kind() == json::Kind::object;
        if (!isObject || textOf(element, "parent").empty()) return;
        const Account* account = workspace.accounts.find(textOf(element, "id"));
        if (account == nullptr || !account->parent) return;
        if (workspace.accounts.find(*account->parent) == nullptr) {
            element.faultAt(element.pathOf("parent"), FaultKind::unknownReference,
                            *account->parent);
        } else if (circles.closedBy(account->id)) {
            element.faultAt(element.pathOf("parent"), FaultKind::circular, account->id);
        }
    });
}

void checkRatings(const Input& account, const Account& record, const Workspace& workspace) {
    for (const auto& [criterion, rating] : record.ratings) {
        if (workspace.criteria.find(criterion) != nullptr) continue;
        account.faultAt(pathOf(account, "ratings", criterion), FaultKind::unknownReference,
                        criterion);
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

} // namespace kam::document
