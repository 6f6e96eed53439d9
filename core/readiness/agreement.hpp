#pragma once

#include <optional>
#include <vector>

namespace kam {

/// What a group's levels have in common.
struct Spread {
    std::optional<double> mean;     ///< null without levels
    std::optional<double> median;   ///< null without levels
    std::optional<double> variance; ///< s² with n−1; null below two levels
};

/// Mean, median and variance of levels 0-4.
Spread spreadOf(std::vector<int> levels);

/// Within-group agreement of one item, r_WG = 1 − s²/σ², where σ² = (A²−1)/12 = 2 is the variance
/// of answers spread evenly over A = 5 levels (James, Demaree & Wolf 1984). 1: all say the same;
/// 0: as far apart as chance; below 0 (two camps) down to −1 and less is cut by the caller.
double withinGroupAgreement(double variance);

} // namespace kam
