#pragma once

#include "core/selection/ranking.hpp"

#include <array>
#include <optional>
#include <vector>

namespace kam {

/// Weights, cuts and limit on trial: a copy of those that hold, to see what others would do.
struct Trial {
    std::array<std::vector<double>, 2> points; ///< of each criterion, as it stands in Weights; >= 0
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

/// An account as it stands, and as it would stand.
struct TrialRow {
    const Account* account = nullptr;
    const RankedAccount* now = nullptr;  ///< null: incomplete
    const RankedAccount* then = nullptr; ///< likewise

    bool isOn() const { return now && now->onList; }
    bool wouldBeOn() const { return then && then->onList; }
};

/// Those on either list: first those that would be on it, by rank; then those that would go.
std::vector<TrialRow> listsCompared(const Ranking& now, const Ranking& then);

} // namespace kam
