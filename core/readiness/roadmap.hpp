#pragma once

#include "core/readiness/assessment.hpp"

#include <vector>

namespace kam {

/// An item to work on, in the stage of the way in which it is proposed.
struct RoadmapStep {
    ItemId item;
    int stage = 1;  ///< 1 for the first quarter of a year, 2 for the next …
    int effort = 2; ///< of the item, 1-3
    double priority = 0;
    std::vector<ItemId> after; ///< of the way, those that come before it
};

/// So much effort fits into one stage: two large pieces of work, or six small ones.
inline constexpr int effortOfStage = 6;

/// Proposes in which order to close the gaps, by a rule of our own: stage by stage, of the items
/// whose prerequisites are closed or already placed the one with the greatest priority for its
/// effort, until the stage is full. An item that waits for another is in the same stage at the
/// earliest. Every next action is in it once.
std::vector<RoadmapStep> proposeRoadmap(const Assessment& assessment,
                                        const Questionnaire& questionnaire);

} // namespace kam
