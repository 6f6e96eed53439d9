#include "core/workspace/account_list.hpp"

namespace kam {

Change removalOfAccounts(const Workspace& workspace, const std::set<Id>& accounts) {
    Change change{{}, "change.removeAccounts"};
    for (const auto& [id, account] : workspace.accounts) {
        if (accounts.contains(id)) {
            change.edits.emplace_back(Erase{TableId::accounts, id});
        } else if (account.parent && accounts.contains(*account.parent)) {
            Account alone = account;
            alone.parent.reset();
            change.edits.emplace_back(put(std::move(alone)));
        }
    }
    for (const auto& [id, decision] : workspace.decisions)
        if (accounts.contains(decision.account))
            change.edits.emplace_back(Erase{TableId::decisions, id});
    return change;
}

Change removal(const Workspace& workspace, const Criterion& criterion) {
    Change change{{Erase{TableId::criteria, criterion.id}}, "change.removeCriterion"};
    const auto isAbout = [&](const auto& score) { return score.first.criterion == criterion.id; };
    for (const auto& [id, account] : workspace.accounts) {
        Account without = account;
        without.ratings.erase(criterion.id);
        std::erase_if(without.scores, isAbout);
        if (without != account) change.edits.emplace_back(put(std::move(without)));
    }
    for (const auto& [key, judge] : workspace.pairwise) {
        PairwiseJudgements without = judge;
        std::erase_if(without.judgements, [&](const Judgement& each) {
            return each.first == criterion.id || each.second == criterion.id;
        });
        if (without.judgements.size() == judge.judgements.size()) continue;
        if (without.judgements.empty())
            change.edits.emplace_back(Erase{TableId::pairwise, key});
        else
            change.edits.emplace_back(put(std::move(without)));
    }
    return change;
}

} // namespace kam
