#pragma once

#include "core/selection/ranking.hpp"

#include <memory>
#include <vector>

namespace kam {

/// How sure the list is: the share of random weightings in which each account is on it, 0-1, as
/// the accounts of the ranking stand. In each weighting every weight is multiplied by something
/// between 1 - spread and 1 + spread, and those of an axis are made to add up again. Who is ranked
/// stays so: whether enough is rated is judged by the weights that hold, and the others' place by
/// what is rated. The same seed gives the same numbers on every machine.
std::vector<double> stabilityOf(const Ranking& ranking, const Ratings& ratings,
                                const Selection& selection);

/// The same a part at a time, for whoever has to draw frames meanwhile. Points into all three.
///
/// Who is on the list in every weighting, or in none, is known from how far a score can move at
/// all; only the others are scored again and again.
class StabilityDraws {
public:
    StabilityDraws(const Ranking& ranking, const Ratings& ratings, const Selection& selection);
    ~StabilityDraws();
    StabilityDraws(StabilityDraws&&) noexcept;
    StabilityDraws& operator=(StabilityDraws&&) noexcept;

    /// Accounts that have to be scored in each weighting.
    std::size_t open() const;
    /// Draws so many weightings more, up to those of the selection.
    void draw(int times);
    bool done() const;
    /// Needs all of them drawn.
    std::vector<double> shares() const;

private:
    class Inner;
    std::unique_ptr<Inner> inner;
};

} // namespace kam
