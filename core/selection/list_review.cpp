#include "core/selection/list_review.hpp"

#include "core/selection/decisions.hpp"

#include <algorithm>

namespace kam {

std::vector<Review> reviewsOf(const Workspace& workspace, const Ranking& ranking,
                              const Selection& selection, Date today) {
    std::vector<Review> leave, enter, due;
    const auto decisions = currentDecisions(workspace);
    const auto decisionOn = [&](const Account& account) -> const Decision* {
        const auto found = decisions.find(account.id);
        return found == decisions.end() ? nullptr : found->second;
    };
    const auto remind = [&](const Account* account, const RankedAccount* ranked,
                            const Decision* decision) {
        if (decision && decision->reviewOn && *decision->reviewOn < today)
            due.push_back({account, ranked, ReviewReason::due, decision});
    };
    const auto reaches = [](double score, double least) {
        return comparable(score) >= comparable(least);
    };
    const auto isPutOff = [&](const Decision* decision) {
        return decision && decision->kind != DecisionKind::develop && decision->reviewOn &&
               !(*decision->reviewOn < today);
    };
    for (const RankedAccount& each : ranking.accounts) {
        const Decision* decision = decisionOn(*each.account);
        const bool deserves = deservesPlace(each.kind);
        if (each.decided == true) {
            if (selection.leaveBelow && (!deserves || !reaches(each.score, *selection.leaveBelow)))
                leave.push_back({each.account, &each, ReviewReason::leave, decision});
        } else if (selection.enterFrom && !each.onList && deserves && !isPutOff(decision) &&
                   reaches(each.score, *selection.enterFrom)) {
            enter.push_back({each.account, &each, ReviewReason::enter, decision});
        }
        remind(each.account, &each, decision);
    }
    for (const IncompleteAccount& each : ranking.incomplete)
        remind(each.account, nullptr, decisionOn(*each.account));
    leave.insert(leave.end(), enter.begin(), enter.end());
    leave.insert(leave.end(), due.begin(), due.end());
    return leave;
}

} // namespace kam
