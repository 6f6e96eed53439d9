#include "core/selection/judges.hpp"
#include "core/selection/weights.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

PairwiseJudgements ana() {
    return {.judge = "Ana", .judgements = {{"c-1", "c-2", 3}, {"c-3", "c-1", 2}}};
}

TEST(Judges, areHeardWhicheverWayRoundTheySaidIt) {
    EXPECT_EQ(ratioOf(ana(), "c-1", "c-2"), 3);
    EXPECT_EQ(ratioOf(ana(), "c-2", "c-1"), 1 / 3.0);
    EXPECT_EQ(ratioOf(ana(), "c-1", "c-3"), 0.5);
    EXPECT_EQ(ratioOf(ana(), "c-2", "c-3"), std::nullopt);
    PairwiseJudgements twice = ana();
    twice.judgements.push_back({"c-2", "c-1", 5});
    EXPECT_EQ(ratioOf(twice, "c-1", "c-2"), 1 / 5.0);
}

TEST(Judges, sayOneThingOfAPair) {
    const PairwiseJudgements now = judged(ana(), {"c-2", "c-1", 4});
    EXPECT_EQ(now.judgements.size(), 2U);
    EXPECT_EQ(ratioOf(now, "c-2", "c-1"), 4);
    EXPECT_EQ(unjudged(now, "c-1", "c-2").judgements.size(), 1U);
}

TEST(Judges, keepWhatTheySaidUnderAnotherName) {
    Workspace workspace;
    apply(workspace, {{put(ana()), put(PairwiseJudgements{.judge = "Luis"})}, ""});
    const Workspace before = workspace;
    EXPECT_TRUE(renaming(workspace, ana(), "Luis").edits.empty()); // there is one already
    const Change back = apply(workspace, renaming(workspace, ana(), "Ana María"));
    const auto judges = judgesOf(workspace, Axis::attractiveness);
    ASSERT_EQ(judges.size(), 2U);
    EXPECT_EQ(judges[0]->judge, "Ana María");
    EXPECT_EQ(judges[0]->judgements, ana().judgements);
    apply(workspace, back);
    EXPECT_EQ(workspace, before);
}

// Points were there before anybody compared, and count again.
TEST(Judges, goTogetherWhereWeightsComeFromPointsAgain) {
    Workspace workspace;
    for (const char* id : {"c-1", "c-2"})
        workspace.criteria.put(id, {.id = id, .weight = 50});
    PairwiseJudgements strength{.axis = Axis::strength, .judge = "Ana"};
    apply(workspace, {{put(ana()), put(PairwiseJudgements{.judge = "Luis"}), put(strength)}, ""});
    EXPECT_TRUE(weightsOf(workspace)[0].compared);
    const Workspace before = workspace;
    const Change back = apply(workspace, removalOfJudgements(workspace, Axis::attractiveness));
    EXPECT_FALSE(weightsOf(workspace)[0].compared);
    EXPECT_EQ(weightsOf(workspace)[0].shares, (std::vector{0.5, 0.5}));
    EXPECT_EQ(judgesOf(workspace, Axis::strength).size(), 1U);
    apply(workspace, back);
    EXPECT_EQ(workspace, before);
}

} // namespace
} // namespace kam
