#include "core/selection/trial.hpp"

#include <unordered_map>

namespace kam {

Trial trialOf(const Weights& weights, const Selection& selection) {
    Trial trial{.points = {},
                .attractivenessCut = selection.attractivenessCut,
                .strengthCut = selection.strengthCut,
                .axisWeight = selection.axisWeight,
                .limit = selection.limit};
    for (std::size_t axis = 0; axis < weights.size(); ++axis)
        for (const double share : weights[axis].shares)
            trial.points[axis].push_back(100 * share);
    return trial;
}

Weights weightsOf(const Trial& trial, Weights weights) {
    for (std::size_t axis = 0; axis < weights.size(); ++axis) {
        std::vector<double>& shares = weights[axis].shares;
        double sum = 0;
        for (const double points : trial.points[axis])
            sum += points;
        weights[axis].points = sum;
        weights[axis].compared = false;
        for (std::size_t i = 0; i < shares.size(); ++i)
            shares[i] = sum > 0 ? trial.points[axis][i] / sum : 0;
    }
    return weights;
}

Selection selectionOf(const Trial& trial, Selection selection) {
    selection.attractivenessCut = trial.attractivenessCut;
    selection.strengthCut = trial.strengthCut;
    selection.axisWeight = trial.axisWeight;
    selection.limit = trial.limit;
    return selection;
}

std::vector<TrialRow> listsCompared(const Ranking& now, const Ranking& then) {
    std::unordered_map<const Account*, const RankedAccount*> ranked;
    for (const RankedAccount& each : then.accounts)
        ranked.emplace(each.account, &each);
    std::unordered_map<const Account*, const RankedAccount*> before;
    for (const RankedAccount& each : now.accounts)
        before.emplace(each.account, &each);
    const auto of = [](const auto& all, const Account* account) {
        const auto found = all.find(account);
        return found == all.end() ? nullptr : found->second;
    };
    std::vector<TrialRow> rows;
    for (const RankedAccount& each : then.accounts)
        if (each.onList) rows.push_back({each.account, of(before, each.account), &each});
    for (const RankedAccount& each : now.accounts) {
        const RankedAccount* later = of(ranked, each.account);
        if (each.onList && !(later && later->onList)) rows.push_back({each.account, &each, later});
    }
    return rows;
}

} // namespace kam
