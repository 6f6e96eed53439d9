#include "core/readiness/agreement.hpp"

#include <algorithm>
#include <numeric>

namespace kam {

Spread spreadOf(std::vector<int> levels) {
    if (levels.empty()) return {};
    std::sort(levels.begin(), levels.end());
    const std::size_t n = levels.size();
    const double mean = std::accumulate(levels.begin(), levels.end(), 0) / static_cast<double>(n);
    const double median = n % 2 ? levels[n / 2] : (levels[n / 2 - 1] + levels[n / 2]) / 2.0;
    Spread spread{mean, median, std::nullopt};
    if (n < 2) return spread;
    double squares = 0;
    for (const int level : levels)
        squares += (level - mean) * (level - mean);
    spread.variance = squares / static_cast<double>(n - 1);
    return spread;
}

double withinGroupAgreement(double variance) {
    constexpr double options = 5;
    constexpr double evenVariance = (options * options - 1) / 12;
    return 1 - variance / evenVariance;
}

} // namespace kam
