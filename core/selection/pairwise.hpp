#pragma once

#include "core/workspace/selection.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace kam {

/// How many times each of n things weighs each other one: reciprocal, ones on the diagonal.
class ComparisonMatrix {
public:
    explicit ComparisonMatrix(std::size_t size) : n(size), cells(size * size, 1.0) {}

    std::size_t size() const { return n; }
    double at(std::size_t row, std::size_t column) const { return cells[row * n + column]; }
    /// Sets a cell and the one across the diagonal; `ratio` > 0.
    void set(std::size_t row, std::size_t column, double ratio) {
        cells[row * n + column] = ratio;
        cells[column * n + row] = 1 / ratio;
    }

private:
    std::size_t n;
    std::vector<double> cells;
};

/// What a matrix of comparisons says (Saaty 1980: analytic hierarchy process).
struct Priorities {
    std::vector<double> shares; ///< principal eigenvector, sum 1
    double largestEigenvalue = 0;
    /// Consistency ratio: 0 where nothing contradicts anything, above 0.10 the judgements should be
    /// looked at again. Null for more than nine things, for which there is no random index here.
    std::optional<double> consistency;
    /// The cell that is farthest from what the shares say, row before column; null where all agree.
    struct Cell {
        std::size_t row = 0, column = 0;
    };
    std::optional<Cell> worst;
};

/// Needs a matrix of at least one.
Priorities prioritiesOf(const ComparisonMatrix& matrix);

/// The matrix of one judge who compared every two of these criteria; null where a pair is missing.
/// Of a pair judged twice the last counts; what is said of other criteria does not.
std::optional<ComparisonMatrix> matrixOf(std::span<const Id> criteria,
                                         std::span<const Judgement> judgements);

/// What a cell would have to be to agree with all that the others say, so far as they agree among
/// themselves: the ratio of the shares that follow without it (Harker 1987: incomplete pairwise
/// comparisons). Needs three things at least; row and column differ.
double agreeing(const ComparisonMatrix& matrix, std::size_t row, std::size_t column);

/// Saaty's scale as places on a line: 0 is equal, -8 that the first weighs nine times the second, 8
/// that the second does; between whole places what a file may have. And back.
double placeOfRatio(double ratio);
double ratioOfPlace(double place);
/// The nearest step of the scale 9, 8, … 1, 1/2, … 1/9.
double nearestStep(double ratio);
inline constexpr double farthestPlace = 8;

/// Several judges as one: the geometric mean of each cell (Aczél & Saaty 1983). Needs one at least,
/// all of one size.
ComparisonMatrix together(std::span<const ComparisonMatrix> judges);

} // namespace kam
