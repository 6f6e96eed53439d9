#include "core/selection/weight_changes.hpp"

#include "core/base/locale.hpp"
#include "core/selection/wording.hpp"

#include <cmath>

namespace kam {

std::map<Id, double> percentsOf(const Weights& weights) {
    std::map<Id, double> percents;
    for (const AxisWeights& axis : weights)
        for (std::size_t i = 0; i < axis.criteria.size(); ++i)
            percents.emplace(axis.criteria[i], 100 * axis.shares[i]);
    return percents;
}

std::vector<WeightChange> changesSince(const Selection& selection, std::size_t reopening,
                                       const Weights& now) {
    const std::map<Id, double>& before = selection.reopened[reopening].weights;
    std::vector<WeightChange> changes;
    if (before.empty()) return changes;
    std::map<Id, double> after;
    for (std::size_t next = reopening + 1; next < selection.reopened.size() && after.empty();
         ++next)
        after = selection.reopened[next].weights;
    if (after.empty()) after = percentsOf(now);
    const auto valueIn = [](const std::map<Id, double>& percents, const Id& id) {
        const auto found = percents.find(id);
        return found == percents.end() ? std::nullopt : std::optional(found->second);
    };
    std::map<Id, double> all = before;
    all.insert(after.begin(), after.end());
    for (const auto& [id, percent] : all) {
        const WeightChange change{id, valueIn(before, id), valueIn(after, id)};
        if (!change.before || !change.after || std::abs(*change.before - *change.after) >= 0.5)
            changes.push_back(change);
    }
    return changes;
}

std::string wordsOf(const WeightChange& change, const Workspace& workspace, const Texts& texts) {
    const Criterion* criterion = workspace.criteria.find(change.criterion);
    const auto percent = [&](const std::optional<double>& value) {
        return value ? formatPercent(*value, 0, texts.language()) : std::string("–");
    };
    return texts("weightChange",
                 {{"name", criterion ? nameOf(*criterion, texts) : texts("weightChange.gone")},
                  {"before", percent(change.before)},
                  {"after", percent(change.after)}});
}

} // namespace kam
