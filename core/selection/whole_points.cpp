#include "core/selection/whole_points.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

namespace kam {

std::vector<int> wholePoints(std::span<const double> weights) {
    constexpr int all = 100;
    std::vector<int> points(weights.size(), 0);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum <= 0) return points;
    std::vector<std::pair<double, std::size_t>> lost;
    int given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double exact = all * weights[i] / sum;
        points[i] = static_cast<int>(std::floor(exact));
        given += points[i];
        lost.emplace_back(points[i] - exact, i);
    }
    std::sort(lost.begin(), lost.end());
    for (std::size_t i = 0; i < lost.size() && given < all; ++i, ++given)
        ++points[lost[i].second];
    return points;
}

} // namespace kam
