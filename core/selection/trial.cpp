#include "core/selection/trial.hpp"

#include <unordered_map>
#include <unordered_set>

namespace kam {

Trial trialOf(const Weights& weights, const Selection& selection) {
    Trial trial{.criteria = {weights[0].criteria, weights[1].criteria},
                .points = {},
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
    const auto placesIn = [](const Ranking& ranking) {
        std::unordered_map<const Account*, const RankedAccount*> places;
        for (const RankedAccount& each : ranking.accounts)
            places.emplace(each.account, &each);
        return places;
    };
    const auto before = placesIn(now), after = placesIn(then);
    std::unordered_set<const Account*> decidedIn; // though it is incomplete in one of them
    for (const Ranking* each : {&now, &then})
        for (const IncompleteAccount& incomplete : each->incomplete)
            if (incomplete.decided == true) decidedIn.insert(incomplete.account);
    const auto rowOf = [&](const Account* account) {
        const auto of = [&](const auto& places) {
            const auto found = places.find(account);
            return found == places.end() ? nullptr : found->second;
        };
        TrialRow row{account, of(before), of(after)};
        const bool decided = decidedIn.contains(account);
        row.isOn = decided || (row.now && row.now->onList);
        row.wouldBeOn = decided || (row.then && row.then->onList);
        return row;
    };
    std::vector<TrialRow> rows;
    for (const RankedAccount& each : then.accounts)
        if (each.onList) rows.push_back(rowOf(each.account));
    for (const IncompleteAccount& each : then.incomplete)
        if (each.decided == true) rows.push_back(rowOf(each.account));
    for (const RankedAccount& each : now.accounts) {
        const TrialRow row = rowOf(each.account);
        if (row.isOn && !row.wouldBeOn) rows.push_back(row);
    }
    return rows;
}

} // namespace kam
