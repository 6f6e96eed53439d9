#include "core/selection/weights.hpp"

#include <numeric>
#include <utility>

namespace kam {
namespace {

std::optional<Judgement> worstOf(const Priorities& priorities, const ComparisonMatrix& matrix,
                                 const std::vector<Id>& criteria) {
    if (!priorities.worst) return std::nullopt;
    const auto [row, column] = *priorities.worst;
    return Judgement{criteria[row], criteria[column], matrix.at(row, column)};
}

/// The step of the scale that agrees better than the worst judgement.
std::optional<Judgement> betterThan(const Priorities& priorities, const ComparisonMatrix& matrix,
                                    const std::vector<Id>& criteria) {
    if (!priorities.worst) return std::nullopt;
    const auto [row, column] = *priorities.worst;
    const double now = matrix.at(row, column);
    const double step = nearestStep(agreeing(matrix, row, column));
    if (step == nearestStep(now)) return std::nullopt;
    return Judgement{criteria[row], criteria[column], step};
}

/// Pairs of these criteria that a judge has not compared.
std::size_t missingIn(const PairwiseJudgements& judge, const std::vector<Id>& criteria) {
    const std::size_t n = criteria.size();
    std::size_t missing = 0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j) {
            const std::array<Id, 2> pair{criteria[i], criteria[j]};
            if (!matrixOf(pair, judge.judgements)) ++missing;
        }
    return missing;
}

void weighByComparison(AxisWeights& axis, const Workspace& workspace) {
    if (axis.criteria.size() < 2) return; // one weighs all, compared or not
    std::vector<ComparisonMatrix> matrices;
    for (const auto& [key, judge] : workspace.pairwise) {
        if (judge.axis != axis.axis) continue;
        JudgeResult result{.judge = judge.judge, .missing = missingIn(judge, axis.criteria)};
        if (const auto matrix = matrixOf(axis.criteria, judge.judgements)) {
            Priorities priorities = prioritiesOf(*matrix);
            result.consistency = priorities.consistency;
            result.worst = worstOf(priorities, *matrix, axis.criteria);
            result.better = betterThan(priorities, *matrix, axis.criteria);
            result.shares = std::move(priorities.shares);
            matrices.push_back(*matrix);
        }
        axis.judges.push_back(std::move(result));
    }
    if (matrices.empty()) return;
    const ComparisonMatrix all = together(matrices);
    Priorities priorities = prioritiesOf(all);
    axis.compared = true;
    axis.consistency = priorities.consistency;
    axis.worst = worstOf(priorities, all, axis.criteria);
    axis.shares = std::move(priorities.shares);
}

AxisWeights axisOf(const Workspace& workspace, Axis which) {
    AxisWeights axis{.axis = which};
    for (const auto& [id, criterion] : workspace.criteria) {
        if (criterion.axis != which) continue;
        axis.criteria.push_back(id);
        axis.shares.push_back(criterion.weight);
        axis.points += criterion.weight;
    }
    for (double& share : axis.shares)
        share = axis.points > 0 ? share / axis.points : 0;
    weighByComparison(axis, workspace);
    return axis;
}

} // namespace

Weights weightsOf(const Workspace& workspace) {
    return {axisOf(workspace, Axis::attractiveness), axisOf(workspace, Axis::strength)};
}

} // namespace kam
