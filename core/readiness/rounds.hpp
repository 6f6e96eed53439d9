#pragma once

#include "core/readiness/assessment.hpp"
#include "core/workspace/workspace.hpp"

#include <vector>

namespace kam {

/// A round with what follows from its answers.
struct AssessedRound {
    const Round* round = nullptr;
    Assessment assessment;
};
using AssessedRounds = std::vector<AssessedRound>;
/// Some of them, in an order of their own.
using RoundSelection = std::vector<const AssessedRound*>;

/// The rounds that have a score and whose answers are in, the earliest first; of one date by id.
AssessedRounds assessedRounds(const Workspace& workspace, const Questionnaire& questionnaire);

/// The latest of each unit, by the units' names.
RoundSelection latestOfUnits(const AssessedRounds& rounds);
/// Those of one unit.
RoundSelection roundsOfUnit(const AssessedRounds& rounds, std::string_view unit);
/// Whether some asked all items and others the quick ones.
bool differInMode(const RoundSelection& rounds);

} // namespace kam
