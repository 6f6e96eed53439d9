#pragma once

#include "core/selection/weights.hpp"
#include "core/workspace/workspace.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace kam {

/// All ratings as columns, made once for all weightings: of 10,000 accounts a weight that changes
/// is felt in a millisecond. Points into the workspace, which must stay as it is meanwhile.
struct Ratings {
    /// What all accounts got on one criterion, 0-10; 0 where `rated` is 0.
    struct Column {
        std::vector<double> rating;
        std::vector<double> rated; ///< 1: it has a rating; 0: it has none
    };

    std::vector<const Account*> accounts;       ///< by id
    std::array<std::vector<Column>, 2> columns; ///< of each axis, as its criteria stand in Weights
};

/// By `ratingOf`; the weights are of this workspace.
Ratings ratingsOf(const Workspace& workspace, const Weights& weights);

/// What every account gets on one axis.
struct AxisScores {
    std::vector<double>
        score; ///< Σ w·r / Σ w over rated criteria, 0-10; undefined where `known` is 0
    std::vector<double> known; ///< Σ w of the rated criteria as a share of the axis, 0-1
};

/// `shares`: of each criterion of the axis, sum 1 or all 0.
void scoreAxis(const std::vector<Ratings::Column>& columns, const std::vector<double>& shares,
               AxisScores& scores);

/// So much of the weight of each axis must be rated for an account to be ranked.
inline constexpr double enoughRated = 0.8;

} // namespace kam
