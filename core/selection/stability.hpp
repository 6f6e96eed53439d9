#pragma once

#include "core/selection/ranking.hpp"

#include <vector>

namespace kam {

/// How sure the list is: the share of random weightings in which each account is on it, 0-1, as
/// the accounts of the ranking stand. In each weighting every weight is multiplied by something
/// between 1 - spread and 1 + spread, and those of an axis are made to add up again. The same seed
/// gives the same numbers on every machine.
std::vector<double> stabilityOf(const Ranking& ranking, const Ratings& ratings,
                                const Selection& selection);

} // namespace kam
