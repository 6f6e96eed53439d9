#pragma once

#include "core/catalogue/own_questions.hpp"
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

/// The rounds that have a score and whose answers are in, each by its own questionnaire, in the
/// order of rounds.
AssessedRounds assessedRounds(const Workspace& workspace, const Questionnaires& questionnaires);

/// The latest of each unit, by the units' names.
RoundSelection latestOfUnits(const AssessedRounds& rounds);
/// Those of one unit.
RoundSelection roundsOfUnit(const AssessedRounds& rounds, std::string_view unit);
/// Whether some asked all items and others the quick ones.
bool differInMode(const RoundSelection& rounds);

/// Rounds side by side. Where they ask different questionnaires, they are assessed anew by the
/// items that all of them ask in the same words; what is asked by some of them alone is left out.
struct RoundComparison {
    RoundSelection rounds;
    Questionnaire questionnaire;    ///< what they are compared by
    AssessedRounds anew = {};       ///< to which `rounds` points where they ask different ones
    int items = 0;                  ///< by which they are compared
    std::vector<Item> leftOut = {}; ///< asked by some of them
    std::vector<const Round*> alone = {}; ///< without an answer to any of the items

    /// Whether what is compared is less than what was asked.
    bool isPartial() const { return !leftOut.empty(); }
};
RoundComparison comparisonOf(const RoundSelection& rounds, const Workspace& workspace,
                             const Questionnaires& questionnaires);

/// The rounds of one unit over time, and the latest ones of all units. Not to be copied: it points
/// into itself.
struct Comparisons {
    AssessedRounds all;
    RoundComparison ofUnit, units;
};
Comparisons compareRounds(const Workspace& workspace, const Questionnaires& questionnaires,
                          std::string_view unit);

} // namespace kam
