#pragma once

#include "core/selection/pairwise.hpp"
#include "core/workspace/workspace.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace kam {

/// What one judge's comparisons say of an axis.
struct JudgeResult {
    std::string judge;
    std::size_t missing = 0;           ///< pairs that were not compared; then nothing else is said
    std::optional<double> consistency; ///< null where pairs are missing, or as in Priorities
    std::optional<Judgement> worst;    ///< the judgement that contradicts the others most
    /// What the worst one would be to agree with the others, as far as Saaty's scale goes; null
    /// where no step of it agrees better.
    std::optional<Judgement> better;
    std::vector<double> shares; ///< as those of the axis; empty where pairs are missing
};

/// Above this consistency ratio judgements should be looked at again (Saaty 1980).
inline constexpr double enoughConsistency = 0.10;

/// How much each criterion of an axis weighs.
struct AxisWeights {
    Axis axis = Axis::attractiveness;
    std::vector<Id> criteria;   ///< by id
    std::vector<double> shares; ///< of each, sum 1; all 0 where nothing weighs anything
    double points = 0;          ///< that were given out directly; meant to be 100
    /// Whether the shares come from comparisons: somebody compared every two criteria, and what
    /// those who did say was taken together. Otherwise they come from points.
    bool compared = false;
    std::vector<JudgeResult> judges;   ///< by name
    std::optional<double> consistency; ///< of all together; null where not compared
    std::optional<Judgement> worst;    ///< of all together
};

/// Of attractiveness and of strength, in this order.
using Weights = std::array<AxisWeights, 2>;

Weights weightsOf(const Workspace& workspace);

} // namespace kam
