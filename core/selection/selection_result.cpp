#include "core/selection/selection_result.hpp"

#include "core/selection/decisions.hpp"
#include "core/selection/stability.hpp"

namespace kam {

SelectionResult::SelectionResult(const Workspace& workspace)
    : settings(workspace.selection.value_or(Selection{})) {
    const Weights weights = weightsOf(workspace);
    rated = ratingsOf(workspace, weights);
    ranked = rankAccounts(rated, weights, settings, decidedIn(workspace));
}

const std::vector<double>& SelectionResult::stability() {
    if (!stable) stable = stabilityOf(ranked, rated, settings);
    return *stable;
}

std::vector<const Account*> SelectionResult::keyAccounts() const {
    std::vector<const Account*> key;
    for (const RankedAccount& each : ranked.accounts)
        if (each.onList) key.push_back(each.account);
    for (const IncompleteAccount& each : ranked.incomplete)
        if (each.decided == true) key.push_back(each.account);
    return key;
}

} // namespace kam
