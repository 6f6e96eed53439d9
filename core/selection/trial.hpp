#pragma once

#include "core/selection/ranking.hpp"

#include <array>
#include <optional>
#include <vector>

namespace kam {

/// Weights, cuts and limit on trial: a copy of those that hold, to see what others would do.
struct Trial {
    std::array<std::vector<Id>, 2> criteria;       ///< of each axis, as they stand in Weights
    std::array<std::vector<double>, 2> points;     ///< of each of them; >= 0
    double attractivenessCut = 5, strengthCut = 5; ///< 0-10
    double axisWeight = 0.5;                       ///< share of attractiveness in the score, 0-1
    std::optional<int> limit;                      ///< null: none

    bool operator==(const Trial&) const = default;
};

/// What holds: points are percent of the axis.
Trial trialOf(const Weights& weights, const Selection& selection);

/// The same criteria by other points.
Weights weightsOf(const Trial& trial, Weights weights);
/// The same settings with those on trial.
Selection selectionOf(const Trial& trial, Selection selection);

/// A trial that goes on, and what held when it began: of something else it says nothing.
struct OngoingTrial {
    Trial from, now;
};

/// An account as it stands, and as it would stand.
struct TrialRow {
    const Account* account = nullptr;
    const RankedAccount* now = nullptr;  ///< null: incomplete
    const RankedAccount* then = nullptr; ///< likewise
    bool isOn = false;                   ///< the list; by decision an incomplete one too
    bool wouldBeOn = false;
};

/// Those on either list: first those that would be on it, by rank; then those that would go.
std::vector<TrialRow> listsCompared(const Ranking& now, const Ranking& then);

} // namespace kam
