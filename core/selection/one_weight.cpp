#include "core/selection/one_weight.hpp"

namespace kam {

ShiftedScore SplitScore::at(double share) const {
    const double known = share * rated + (1 - share) * othersRated;
    if (known <= 0) return {};
    return {(share * rating + (1 - share) * others) / known, known};
}

SplitScore splitScore(std::size_t account, std::size_t criterion,
                      const std::vector<Ratings::Column>& columns,
                      const std::vector<double>& shares) {
    SplitScore parts{.rating = columns[criterion].rating[account],
                     .rated = columns[criterion].rated[account]};
    double all = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (i != criterion) all += shares[i];
    if (all <= 0) return parts;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (i == criterion) continue;
        parts.others += shares[i] / all * columns[i].rating[account];
        parts.othersRated += shares[i] / all * columns[i].rated[account];
    }
    return parts;
}

} // namespace kam
