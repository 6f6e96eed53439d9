#include "core/selection/swap.hpp"

#include "core/selection/one_weight.hpp"
#include "core/selection/ranking.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kam {
namespace {

/// Where a·x² + b·x + c is 0 between 0 and 1; the nearer to `from` of two.
std::optional<double> rootNear(double from, double a, double b, double c) {
    constexpr double nothing = 1e-12;
    std::vector<double> roots;
    if (std::abs(a) < nothing) {
        if (std::abs(b) < nothing) return std::nullopt; // equal everywhere, or nowhere
        roots = {-c / b};
    } else {
        const double inside = b * b - 4 * a * c;
        if (inside < 0) return std::nullopt;
        const double q = -0.5 * (b + std::copysign(std::sqrt(inside), b));
        roots = {q / a};
        if (std::abs(q) > nothing) roots.push_back(c / q);
    }
    std::erase_if(roots, [](double root) { return !(root >= 0 && root <= 1); });
    if (roots.empty()) return std::nullopt;
    return *std::min_element(roots.begin(), roots.end(), [&](double x, double y) {
        return std::abs(x - from) < std::abs(y - from);
    });
}

/// Axis scores are (s·r + (1-s)·P) / (s·m + (1-s)·Q) at the share s. Those of both accounts differ
/// by `-rest` where one comes past the other.
std::optional<double> swapShareOf(const SplitScore& x, const SplitScore& y, double rest,
                                  double now) {
    // Numerators and denominators as lines in s: n0 + n1·s, d0 + d1·s.
    const double xn0 = x.others, xn1 = x.rating - x.others;
    const double xd0 = x.othersRated, xd1 = x.rated - x.othersRated;
    const double yn0 = y.others, yn1 = y.rating - y.others;
    const double yd0 = y.othersRated, yd1 = y.rated - y.othersRated;
    const double c = xn0 * yd0 - yn0 * xd0 + rest * xd0 * yd0;
    const double b = xn0 * yd1 + xn1 * yd0 - yn0 * xd1 - yn1 * xd0 + rest * (xd0 * yd1 + xd1 * yd0);
    const double a = xn1 * yd1 - yn1 * xd1 + rest * xd1 * yd1;
    const auto share = rootNear(now, a, b, c);
    if (!share) return std::nullopt;
    const auto ranked = [&](double d0, double d1) { return isRanked(d0 + d1 * *share, 1); };
    if (!ranked(xd0, xd1) || !ranked(yd0, yd1)) return std::nullopt;
    return share;
}

double scoreOf(std::size_t account, const std::vector<Ratings::Column>& columns,
               const std::vector<double>& shares) {
    double score = 0, known = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        score += shares[i] * columns[i].rating[account];
        known += shares[i] * columns[i].rated[account];
    }
    return known > 0 ? score / known : 0;
}

} // namespace

std::vector<Swap> swapsOf(std::size_t first, std::size_t second, const Ratings& ratings,
                          const Weights& weights, const Selection& selection) {
    std::vector<Swap> swaps;
    for (std::size_t axis = 0; axis < weights.size(); ++axis) {
        const std::size_t other = 1 - axis;
        const double mine = axis == 0 ? selection.axisWeight : 1 - selection.axisWeight;
        if (mine <= 0) continue; // what this axis says does not count
        const double rest = (1 - mine) / mine *
                            (scoreOf(first, ratings.columns[other], weights[other].shares) -
                             scoreOf(second, ratings.columns[other], weights[other].shares));
        const std::vector<double>& shares = weights[axis].shares;
        for (std::size_t criterion = 0; criterion < shares.size(); ++criterion) {
            if (shares[criterion] >= 1) continue; // alone, it weighs all whatever its points
            const auto& columns = ratings.columns[axis];
            const auto at = swapShareOf(splitScore(first, criterion, columns, shares),
                                        splitScore(second, criterion, columns, shares), rest,
                                        shares[criterion]);
            if (at)
                swaps.push_back({weights[axis].axis, weights[axis].criteria[criterion],
                                 shares[criterion], *at});
        }
    }
    std::stable_sort(swaps.begin(), swaps.end(), [](const Swap& x, const Swap& y) {
        return std::abs(x.swapShare - x.share) < std::abs(y.swapShare - y.share);
    });
    return swaps;
}

} // namespace kam
