#include "core/readiness/roadmap.hpp"

#include "tests/core/support/answers.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace kam {
namespace {

using test::Answered;

std::vector<RoadmapStep> roadmapOf(const Answered& answered) {
    return proposeRoadmap(answered.assess(), test::questionnaire());
}

/// "sponsorship.commitment 1" a line.
std::string written(const std::vector<RoadmapStep>& roadmap) {
    std::string lines;
    for (const RoadmapStep& step : roadmap)
        lines += step.item + ' ' + std::to_string(step.stage) + '\n';
    return lines;
}

TEST(Roadmap, LetsWhatDependsOnOthersWaitForThem) {
    // Only these have a gap; the list depends on the criteria, these on the commitment.
    const Answered answered("4", {{"accounts.shortlist", "0"},
                                  {"accounts.criteria", "2"},
                                  {"sponsorship.commitment", "2"},
                                  {"benchmarking.outside", "2"}});
    EXPECT_EQ(written(roadmapOf(answered)), "sponsorship.commitment 1\n"
                                            "accounts.criteria 1\n"
                                            "accounts.shortlist 1\n"
                                            "benchmarking.outside 1\n");
}

TEST(Roadmap, PutsNoMoreIntoAStageThanFits) {
    const std::vector<RoadmapStep> roadmap = roadmapOf(Answered("0", {}, Mode::full));
    std::map<int, int> effort;
    for (const RoadmapStep& step : roadmap)
        effort[step.stage] += step.effort;
    EXPECT_EQ(roadmap.size(), 42U);
    EXPECT_GT(effort.size(), 8U);
    for (const auto& [stage, sum] : effort)
        EXPECT_LE(sum, effortOfStage) << stage;
}

TEST(Roadmap, IsEmptyWhereNothingIsMissing) { EXPECT_TRUE(roadmapOf(Answered("3")).empty()); }

TEST(Roadmap, EndsWhereItemsWaitForEachOther) {
    Questionnaire circular = test::questionnaire();
    for (Step& step : circular.steps)
        for (Item& item : step.items) {
            if (item.id == "change.case") item.after = {"change.horizon"};
            if (item.id == "change.horizon") item.after = {"change.case"};
        }
    const Answered answered("4", {{"change.case", "1"}, {"change.horizon", "1"}});
    EXPECT_EQ(proposeRoadmap(answered.assess(), circular).size(), 2U);
}

TEST(RoadmapLaw, HasEveryGapOnceAndNothingBeforeWhatItDependsOn) {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        test::Random random(seed);
        Answered answered("", {}, random.chance(50) ? Mode::quick : Mode::full);
        for (const Item* item : test::questionnaire().items(answered.round.mode))
            answered.set(item->id, std::string(1, static_cast<char>('0' + random.below(5))));
        const Assessment assessment = answered.assess();
        std::set<ItemId> placed;
        int stage = 1;
        for (const RoadmapStep& step : proposeRoadmap(assessment, test::questionnaire())) {
            for (const ItemId& before : step.after)
                EXPECT_TRUE(placed.contains(before)) << seed << ' ' << step.item;
            EXPECT_GE(step.stage, stage);
            stage = step.stage;
            EXPECT_TRUE(placed.insert(step.item).second);
        }
        EXPECT_EQ(placed.size(), assessment.nextActions.size());
    }
}

TEST(OurQuestionnaire, NamesOnlyItsOwnItemsAsPrerequisites) {
    for (const Item* item : test::questionnaire().items(Mode::full))
        for (const ItemId& before : item->after)
            EXPECT_NE(test::questionnaire().item(before), nullptr) << item->id << ' ' << before;
}

} // namespace
} // namespace kam
