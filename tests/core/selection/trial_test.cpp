#include "core/selection/trial.hpp"

#include "tests/core/support/choice.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

TEST(Trial, ofWhatHoldsRanksAsItDoes) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const DicedChoice choice(seed);
        const Trial trial = trialOf(choice.weights(), choice.selection);
        const Ranking now = choice.rank();
        const Ranking then = rankAccounts(choice.ratings(), weightsOf(trial, choice.weights()),
                                          selectionOf(trial, choice.selection), choice.decided);
        EXPECT_EQ(Choice::list(then), Choice::list(now)) << seed;
        for (const TrialRow& row : listsCompared(now, then))
            EXPECT_TRUE(row.isOn && row.wouldBeOn);
    }
}

TEST(Trial, namesWhoWouldComeAndWhoWouldGo) {
    TwoCriteria choice;
    choice.add("k1", 9, 5);
    choice.add("k2", 6, 9);
    choice.selection.limit = 1;
    Trial trial = trialOf(choice.weights(), choice.selection);
    trial.axisWeight = 0.9;
    const Ranking now = choice.rank();
    const Ranking then = rankAccounts(choice.ratings(), weightsOf(trial, choice.weights()),
                                      selectionOf(trial, choice.selection), choice.decided);
    const std::vector<TrialRow> rows = listsCompared(now, then);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].account->id, "k1");
    EXPECT_TRUE(rows[0].wouldBeOn);
    EXPECT_FALSE(rows[0].isOn);
    EXPECT_EQ(rows[1].account->id, "k2");
    EXPECT_EQ(rows[1].now->rank, 1);
    EXPECT_EQ(rows[1].then->rank, 2);
}

// Whoever was decided in is on the list whatever is rated: weights let nobody of them come or go.
TEST(Trial, leavesOnTheListWhoWasDecidedInAndIsIncomplete) {
    Choice choice;
    for (const char* id : {"a1", "a2"})
        choice.criterion(Axis::attractiveness, id, 50);
    choice.criterion(Axis::strength, "s", 100);
    choice.account("half", {{"a1", 8}, {"s", 8}});
    choice.account("none", {});
    choice.decided = {{"half", true}, {"none", true}};
    Trial trial = trialOf(choice.weights(), choice.selection);
    trial.points[0] = {90, 10}; // of which enough is rated
    const auto compared = [&](const Trial& from, const Trial& to) {
        const auto rank = [&](const Trial& by) {
            return rankAccounts(choice.ratings(), weightsOf(by, choice.weights()), choice.selection,
                                choice.decided);
        };
        const Ranking now = rank(from), then = rank(to);
        const std::vector<TrialRow> rows = listsCompared(now, then);
        EXPECT_EQ(rows.size(), 2U);
        for (const TrialRow& row : rows)
            EXPECT_TRUE(row.isOn && row.wouldBeOn) << row.account->id;
    };
    const Trial holds = trialOf(choice.weights(), choice.selection);
    compared(holds, trial);
    compared(trial, holds);
}

TEST(Trial, whoseWeightsAreAllZeroRanksNobody) {
    TwoCriteria choice;
    choice.add("k1", 9, 5);
    Trial trial = trialOf(choice.weights(), choice.selection);
    trial.points[0][0] = 0;
    const Ranking then =
        rankAccounts(choice.ratings(), weightsOf(trial, choice.weights()), choice.selection, {});
    EXPECT_TRUE(then.accounts.empty());
    const std::vector<TrialRow> rows = listsCompared(choice.rank(), then);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].then, nullptr);
}

TEST(Trial, keepsTheProportionsOfPoints) {
    DicedChoice choice(3);
    Trial trial = trialOf(choice.weights(), choice.selection);
    for (double& points : trial.points[0])
        points *= 3;
    const Weights weights = weightsOf(trial, choice.weights());
    for (std::size_t i = 0; i < weights[0].shares.size(); ++i)
        EXPECT_NEAR(weights[0].shares[i], choice.weights()[0].shares[i], 1e-12);
}

} // namespace
} // namespace kam
