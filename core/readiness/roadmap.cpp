#include "core/readiness/roadmap.hpp"

#include <algorithm>

namespace kam {
namespace {

/// What the way is made of, and how far it has come.
struct Planning {
    std::vector<RoadmapStep> open; ///< not yet placed, highest priority first
    std::vector<RoadmapStep> placed;

    bool isOpen(const ItemId& item) const {
        return std::any_of(open.begin(), open.end(),
                           [&](const RoadmapStep& step) { return step.item == item; });
    }
    bool canBegin(const RoadmapStep& step) const {
        return std::none_of(step.after.begin(), step.after.end(),
                            [&](const ItemId& item) { return isOpen(item); });
    }
    /// The best of those that can begin and need no more than `room`; the end where there is none.
    std::vector<RoadmapStep>::iterator best(int room) {
        auto found = open.end();
        for (auto step = open.begin(); step != open.end(); ++step) {
            if (step->effort > room || !canBegin(*step)) continue;
            if (found == open.end() ||
                step->priority / step->effort > found->priority / found->effort)
                found = step;
        }
        return found;
    }
    void place(std::vector<RoadmapStep>::iterator step, int stage) {
        step->stage = stage;
        placed.push_back(std::move(*step));
        open.erase(step);
    }
};

std::vector<RoadmapStep> stepsOf(const Assessment& assessment, const Questionnaire& questionnaire) {
    std::vector<RoadmapStep> steps;
    for (const NextAction& next : assessment.nextActions) {
        const Item* item = questionnaire.item(next.item);
        RoadmapStep step{.item = next.item, .effort = item->effort, .priority = next.priority};
        for (const ItemId& before : item->after)
            if (std::any_of(assessment.nextActions.begin(), assessment.nextActions.end(),
                            [&](const NextAction& each) { return each.item == before; }))
                step.after.push_back(before);
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace

std::vector<RoadmapStep> proposeRoadmap(const Assessment& assessment,
                                        const Questionnaire& questionnaire) {
    Planning planning{.open = stepsOf(assessment, questionnaire)};
    for (int stage = 1; !planning.open.empty(); ++stage) {
        int room = effortOfStage;
        const std::size_t before = planning.placed.size();
        for (auto step = planning.best(room); step != planning.open.end();
             step = planning.best(room)) {
            room -= step->effort;
            planning.place(step, stage);
        }
        // Items that wait for each other in a circle; a questionnaire of ours has none.
        if (planning.placed.size() == before) planning.place(planning.open.begin(), stage);
    }
    return planning.placed;
}

} // namespace kam
