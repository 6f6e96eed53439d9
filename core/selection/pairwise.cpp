#include "core/selection/pairwise.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace kam {
namespace {

/// Consistency of random judgements, of three to nine things (Saaty).
constexpr std::array<double, 7> randomIndex{0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45};

/// One step of the power method; gives the sum before the result is made to add up to 1, which
/// comes near the largest eigenvalue.
double multiply(const ComparisonMatrix& matrix, std::vector<double>& shares) {
    const std::size_t n = matrix.size();
    std::vector<double> next(n, 0.0);
    for (std::size_t row = 0; row < n; ++row)
        for (std::size_t column = 0; column < n; ++column)
            next[row] += matrix.at(row, column) * shares[column];
    const double sum = std::accumulate(next.begin(), next.end(), 0.0);
    for (double& share : next)
        share /= sum;
    shares = std::move(next);
    return sum;
}

std::optional<double> consistencyOf(std::size_t n, double largestEigenvalue) {
    if (n < 3) return 0.0; // two cannot contradict each other
    if (n - 3 >= randomIndex.size()) return std::nullopt;
    const double size = static_cast<double>(n);
    const double index = std::max(0.0, (largestEigenvalue - size) / (size - 1));
    return index / randomIndex[n - 3];
}

std::optional<Priorities::Cell> worstOf(const ComparisonMatrix& matrix,
                                        const std::vector<double>& shares) {
    constexpr double nothing = 1e-9;
    std::optional<Priorities::Cell> worst;
    double farthest = nothing;
    for (std::size_t row = 0; row < matrix.size(); ++row)
        for (std::size_t column = row + 1; column < matrix.size(); ++column) {
            const double off =
                std::abs(std::log(matrix.at(row, column) * shares[column] / shares[row]));
            if (off <= farthest) continue;
            farthest = off;
            worst = {row, column};
        }
    return worst;
}

} // namespace

Priorities prioritiesOf(const ComparisonMatrix& matrix) {
    constexpr int mostSteps = 10'000;
    constexpr double enough = 1e-14;
    Priorities found;
    found.shares.assign(matrix.size(), 1.0 / static_cast<double>(matrix.size()));
    for (int step = 0; step < mostSteps; ++step) {
        const std::vector<double> before = found.shares;
        found.largestEigenvalue = multiply(matrix, found.shares);
        double moved = 0;
        for (std::size_t i = 0; i < before.size(); ++i)
            moved = std::max(moved, std::abs(found.shares[i] - before[i]));
        if (moved < enough) break;
    }
    found.consistency = consistencyOf(matrix.size(), found.largestEigenvalue);
    if (matrix.size() > 2) found.worst = worstOf(matrix, found.shares);
    return found;
}

std::optional<ComparisonMatrix> matrixOf(std::span<const Id> criteria,
                                         std::span<const Judgement> judgements) {
    const auto placeOf = [&](const Id& id) {
        return static_cast<std::size_t>(std::find(criteria.begin(), criteria.end(), id) -
                                        criteria.begin());
    };
    const std::size_t n = criteria.size();
    ComparisonMatrix matrix(n);
    std::vector<bool> judged(n * n, false);
    for (const Judgement& judgement : judgements) {
        const std::size_t first = placeOf(judgement.first), second = placeOf(judgement.second);
        if (first == n || second == n || first == second) continue;
        matrix.set(first, second, judgement.ratio);
        judged[std::min(first, second) * n + std::max(first, second)] = true;
    }
    const auto pairs = static_cast<std::size_t>(std::count(judged.begin(), judged.end(), true));
    if (pairs < n * (n - 1) / 2) return std::nullopt;
    return matrix;
}

double agreeing(const ComparisonMatrix& matrix, std::size_t row, std::size_t column) {
    // Each step puts in what the shares say; where it comes to rest the cell says nothing of its
    // own.
    constexpr int mostSteps = 1000;
    constexpr double enough = 1e-10;
    ComparisonMatrix without = matrix;
    for (int step = 0; step < mostSteps; ++step) {
        const std::vector<double> shares = prioritiesOf(without).shares;
        const double ratio = shares[row] / shares[column];
        const bool rests = std::abs(std::log(ratio / without.at(row, column))) < enough;
        without.set(row, column, ratio);
        if (rests) break;
    }
    return without.at(row, column);
}

double placeOfRatio(double ratio) { return ratio >= 1 ? 1 - ratio : 1 / ratio - 1; }

double ratioOfPlace(double place) { return place <= 0 ? 1 - place : 1 / (1 + place); }

double nearestStep(double ratio) {
    return ratioOfPlace(std::clamp(std::round(placeOfRatio(ratio)), -farthestPlace, farthestPlace));
}

ComparisonMatrix together(std::span<const ComparisonMatrix> judges) {
    ComparisonMatrix mean(judges.front().size());
    for (std::size_t row = 0; row < mean.size(); ++row)
        for (std::size_t column = row + 1; column < mean.size(); ++column) {
            double logarithms = 0;
            for (const ComparisonMatrix& judge : judges)
                logarithms += std::log(judge.at(row, column));
            mean.set(row, column, std::exp(logarithms / static_cast<double>(judges.size())));
        }
    return mean;
}

} // namespace kam
