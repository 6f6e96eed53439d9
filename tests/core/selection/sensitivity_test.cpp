#include "core/selection/sensitivity.hpp"

#include "tests/core/support/choice.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace kam {
namespace {

WeightRange rangeOf(const Choice& choice, std::size_t axis, std::size_t criterion) {
    const Ranking ranking = choice.rank();
    const Ratings ratings = choice.ratings();
    return OneWeight(axis, criterion, ranking, ratings, choice.selection, choice.decided).range();
}

std::set<Id> undecidedOnList(const Ranking& ranking) {
    std::set<Id> ids;
    for (const RankedAccount& each : ranking.accounts)
        if (each.onList && !each.decided) ids.insert(each.account->id);
    return ids;
}

/// The list by the long way: one weight set to a share, the others in their proportions.
std::set<Id> listAt(const Choice& choice, std::size_t axis, std::size_t criterion, double share) {
    Weights weights = choice.weights();
    std::vector<double>& shares = weights[axis].shares;
    const double others = 1 - shares[criterion];
    for (std::size_t i = 0; i < shares.size(); ++i)
        shares[i] = i == criterion ? share : shares[i] / others * (1 - share);
    return undecidedOnList(
        rankAccounts(choice.ratings(), weights, choice.selection, choice.decided));
}

// k2 is better by half a point on a1 and worse by a point on a2, so that with one place k1 goes
// where a1 has more than two thirds.
TEST(Sensitivity, ofOneWeightIsWhereAnotherAccountTakesThePlace) {
    Choice choice;
    choice.criterion(Axis::attractiveness, "a1", 50);
    choice.criterion(Axis::attractiveness, "a2", 50);
    choice.criterion(Axis::strength, "s", 100);
    choice.account("k1", {{"a1", 7}, {"a2", 9}, {"s", 6}});
    choice.account("k2", {{"a1", 7.5}, {"a2", 8}, {"s", 6}});
    choice.selection.limit = 1;
    const WeightRange range = rangeOf(choice, 0, 0);
    EXPECT_NEAR(range.share, 0.5, 1e-12);
    EXPECT_EQ(range.low, 0);
    EXPECT_FALSE(range.below.any());
    EXPECT_NEAR(range.high, 2.0 / 3, 0.001);
    ASSERT_EQ(range.above.in.size(), 1U);
    EXPECT_EQ(range.above.in[0]->id, "k2");
    ASSERT_EQ(range.above.out.size(), 1U);
    EXPECT_EQ(range.above.out[0]->id, "k1");
}

// There are no proportions of nothing to keep.
TEST(Sensitivity, ofAWeightBesideNothingElseIsNone) {
    Choice choice;
    choice.criterion(Axis::attractiveness, "a1", 100);
    choice.criterion(Axis::attractiveness, "a2", 0);
    for (const char* id : {"s1", "s2"})
        choice.criterion(Axis::strength, id, 0);
    choice.account("k1", {{"a1", 8}, {"a2", 3}, {"s1", 6}, {"s2", 6}});
    for (const auto& [axis, criterion] : {std::pair{0, 0}, {1, 0}, {1, 1}}) {
        const WeightRange range =
            rangeOf(choice, static_cast<std::size_t>(axis), static_cast<std::size_t>(criterion));
        EXPECT_EQ(range.low, 0);
        EXPECT_EQ(range.high, 1);
        EXPECT_FALSE(range.below.any() || range.above.any());
    }
}

// An account that ceases to be attractive leaves though nobody takes its place.
TEST(Sensitivity, seesWhoFallsBelowTheCut) {
    Choice choice;
    choice.criterion(Axis::attractiveness, "a1", 50);
    choice.criterion(Axis::attractiveness, "a2", 50);
    choice.criterion(Axis::strength, "s", 100);
    choice.account("k1", {{"a1", 2}, {"a2", 10}, {"s", 6}});
    const WeightRange range = rangeOf(choice, 0, 0);
    EXPECT_NEAR(range.high, 5.0 / 8, 0.001); // 2 x + 10 (1 - x) = 5
    EXPECT_TRUE(range.above.in.empty());
    ASSERT_EQ(range.above.out.size(), 1U);
}

TEST(Sensitivity, ofTheOnlyCriterionOfAnAxisIsNone) {
    TwoCriteria choice;
    choice.add("k1", 9, 9);
    const WeightRange range = rangeOf(choice, 0, 0);
    EXPECT_EQ(range.low, 0);
    EXPECT_EQ(range.high, 1);
    EXPECT_FALSE(range.below.any() || range.above.any());
}

TEST(Sensitivity, ofNobodyIsNone) {
    Choice choice;
    choice.criterion(Axis::attractiveness, "a1", 50);
    choice.criterion(Axis::attractiveness, "a2", 50);
    const WeightRange range = rangeOf(choice, 0, 1);
    EXPECT_EQ(range.low, 0);
    EXPECT_EQ(range.high, 1);
}

TEST(Sensitivity, isAsRankingEverybodyAnewSays) {
    int turns = 0;
    for (unsigned seed = 0; seed < 12; ++seed) {
        DicedChoice choice(seed);
        choice.decided = {{"k1003", true}, {"k1005", false}, {"k1011", true}};
        const Ranking ranking = choice.rank();
        const Ratings ratings = choice.ratings();
        const std::set<Id> now = undecidedOnList(ranking);
        for (std::size_t axis = 0; axis < 2; ++axis)
            for (std::size_t criterion = 0; criterion < 5; ++criterion) {
                const OneWeight one(axis, criterion, ranking, ratings, choice.selection,
                                    choice.decided);
                const WeightRange range = one.range();
                const auto at = [&](double share) {
                    return listAt(choice, axis, criterion, share);
                };
                ASSERT_LE(range.low, range.share);
                ASSERT_GE(range.high, range.share);
                EXPECT_EQ(at(range.low), now) << seed;
                EXPECT_EQ(at(range.high), now) << seed;
                const auto check = [&](const WeightRange::Turn& turn, double beyond) {
                    if (!turn.any()) return;
                    ++turns;
                    std::set<Id> then = now;
                    for (const Account* each : turn.out)
                        EXPECT_EQ(then.erase(each->id), 1U);
                    for (const Account* each : turn.in)
                        EXPECT_TRUE(then.insert(each->id).second);
                    // A thousandth further at most, where the search ended.
                    bool found = false;
                    for (int i = 1; i <= 100 && !found; ++i)
                        found =
                            at(beyond == 0 ? range.low - i * 1e-5 : range.high + i * 1e-5) == then;
                    EXPECT_TRUE(found) << seed;
                };
                if (criterion == 0) check(range.below, 0);
                if (criterion == 0) check(range.above, 1);
                for (std::size_t account = 0; account < ratings.accounts.size(); ++account) {
                    const auto score = one.scoreAt(account, range.share);
                    const auto found =
                        std::find_if(ranking.accounts.begin(), ranking.accounts.end(),
                                     [&](const RankedAccount& each) {
                                         return each.account == ratings.accounts[account];
                                     });
                    ASSERT_EQ(score.has_value(), found != ranking.accounts.end());
                    if (score) {
                        ASSERT_NEAR(*score, found->score, 1e-12);
                    }
                }
            }
    }
    EXPECT_GT(turns, 10);
}

} // namespace
} // namespace kam
