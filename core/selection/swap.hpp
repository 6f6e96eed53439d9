#pragma once

#include "core/selection/ratings.hpp"

#include <cstddef>
#include <vector>

namespace kam {

/// How far one weight alone must move, the others of its axis keeping their proportions, for one
/// account to come past another while enough of both is rated.
struct Swap {
    Axis axis = Axis::attractiveness;
    Id criterion;
    double share = 0;     ///< of its axis now, 0-1
    double swapShare = 0; ///< where both have the same score, 0-1
};

/// Every weight that can do it by itself, the one that moves least first. `first` and `second`:
/// places in the ratings.
std::vector<Swap> swapsOf(std::size_t first, std::size_t second, const Ratings& ratings,
                          const Weights& weights, const Selection& selection);

} // namespace kam
