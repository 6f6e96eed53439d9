#pragma once

#include <span>
#include <vector>

namespace kam {

/// Whole points that add up to 100 and keep the proportions of weights: each at most a point from
/// its exact part, what rounding leaves goes to those it took most from, so nobody overtakes
/// anybody. All 0 where nothing weighs anything; weights are >= 0.
std::vector<int> wholePoints(std::span<const double> weights);

} // namespace kam
