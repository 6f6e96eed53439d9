#pragma once

#include "core/selection/ratings.hpp"

#include <cstddef>
#include <vector>

/// What happens to scores where the weight of one criterion moves and the others of its axis keep
/// their proportions.
namespace kam {

/// An account's score on an axis, 0-10, and the share of the axis' weight that is rated; the score
/// is 0 where nothing is.
struct ShiftedScore {
    double score = 0;
    double known = 0;
};

/// What an account has on one criterion and, by their weights among themselves, on the others.
struct SplitScore {
    double rating = 0, rated = 0; ///< on the one
    double others = 0;            ///< Σ w·r of the others, whose weights add up to 1
    double othersRated = 0;       ///< Σ w of those that are rated

    /// If the criterion had this share of the axis, 0-1.
    ShiftedScore at(double share) const;
};

/// `account` and `criterion`: places in the columns; `shares`: of each criterion of the axis.
SplitScore splitScore(std::size_t account, std::size_t criterion,
                      const std::vector<Ratings::Column>& columns,
                      const std::vector<double>& shares);

} // namespace kam
