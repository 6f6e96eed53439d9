#pragma once

#include "core/selection/one_weight.hpp"
#include "core/selection/ranking.hpp"

#include <cstddef>
#include <vector>

namespace kam {

/// How far the share of one criterion can move, the others of its axis keeping their proportions,
/// before the list of key accounts becomes another.
struct WeightRange {
    /// Who comes and who goes where the list changes first. Both empty: it does not on this side.
    struct Turn {
        std::vector<const Account*> in, out; ///< by id
        bool any() const { return !in.empty() || !out.empty(); }
    };

    Axis axis = Axis::attractiveness;
    Id criterion;
    double share = 0;         ///< of its axis now, 0-1
    double low = 0, high = 1; ///< the list is what it is from here to there
    Turn below, above;
};

/// What moving one weight does to the list. It looks at every hundredth of the axis and goes on to
/// a thousandth where the list changes, so that what changes and changes back within a hundredth
/// may be missed.
///
/// Points into all of them, which must stay as they are meanwhile.
class OneWeight {
public:
    /// `axis`, `criterion`: places in the weights of the ranking.
    OneWeight(std::size_t axis, std::size_t criterion, const Ranking& ranking,
              const Ratings& ratings, const Selection& selection, const Decided& decided);

    const Id& criterionId() const { return ranking.weights[axis].criteria[criterion]; }
    WeightRange range() const;
    /// The score of an account, 0-10, if the criterion had this share of its axis; by its place in
    /// the ratings. Null where not enough of it would be rated.
    std::optional<double> scoreAt(std::size_t account, double share) const;

private:
    using Places = std::vector<std::size_t>; ///< in the ratings, ascending

    /// Those on the list whom nothing was decided about.
    Places listAt(double share) const;
    /// The share farthest from now, towards `end`, up to which the list stays; what then changes.
    double farthest(double end, const Places& now, WeightRange::Turn& turn) const;

    const Ranking& ranking;
    const Ratings& ratings;
    const Selection& selection;
    std::size_t axis, criterion;
    double share;                      ///< now
    double axisWeight;                 ///< of this axis in the score
    std::optional<std::size_t> places; ///< that decisions leave; null: no limit
    std::vector<SplitScore> splits;    ///< as the accounts of the ratings
    AxisScores other;                  ///< of the other axis
    std::vector<char> open;            ///< whom nothing was decided about
};

} // namespace kam
