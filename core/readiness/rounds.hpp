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

/// The rounds that have a score and whose answers are in, the earliest first; of one date by id.
AssessedRounds assessedRounds(const Workspace& workspace, const Questionnaire& questionnaire);

/// The latest of each unit, by the units' names.
AssessedRounds latestOfUnits(const AssessedRounds& rounds);

} // namespace kam
