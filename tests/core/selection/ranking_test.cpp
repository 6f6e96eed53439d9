#include "core/selection/ranking.hpp"

#include "core/selection/stability.hpp"
#include "tests/core/support/choice.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <string>

namespace kam {
namespace {

// L. T. Hosmer, "Strategic Management" (1982), the market for hydraulic pumps in the multifactor
// portfolio of General Electric, as in P. Kotler, "Marketing Management": attractiveness 3.70 and
// competitive position 3.40 of 5.
TEST(Ranking, scoresHosmersHydraulicPumps) {
    Choice pumps;
    const std::vector<std::pair<double, double>> attractiveness{{20, 4}, {20, 5}, {15, 4}, {15, 2},
                                                                {15, 4}, {5, 3},  {5, 2},  {5, 3}};
    const std::vector<std::pair<double, double>> position{{10, 4}, {15, 2}, {10, 4}, {10, 5},
                                                          {5, 4},  {5, 3},  {5, 3},  {5, 2},
                                                          {15, 3}, {5, 5},  {10, 3}, {5, 4}};
    std::map<Id, double, std::less<>> ratings;
    const auto add = [&](Axis axis, const char* prefix, const auto& rows) {
        int next = 0;
        for (const auto& [points, rating] : rows) {
            const Id id = prefix + std::to_string(next++);
            pumps.criterion(axis, id, points);
            ratings[id] = rating;
        }
    };
    add(Axis::attractiveness, "a", attractiveness);
    add(Axis::strength, "s", position);
    pumps.account("pumps", ratings);
    const Ranking ranking = pumps.rank();
    ASSERT_EQ(ranking.accounts.size(), 1U);
    EXPECT_NEAR(ranking.accounts[0].attractiveness, 3.70, 1e-12);
    EXPECT_NEAR(ranking.accounts[0].strength, 3.40, 1e-12);
    EXPECT_NEAR(ranking.accounts[0].score, 3.55, 1e-12);
}

// T. L. Saaty, "How to make a decision: the analytic hierarchy process", European Journal of
// Operational Research 48 (1990), table 4: three houses by eight criteria, 0.396, 0.341 and 0.263.
TEST(Ranking, scoresSaatysHouses) {
    const std::vector<double> points{17.3, 5.4, 18.8, 1.8, 3.1, 3.6, 16.7, 33.3};
    const std::vector<std::pair<Id, std::vector<double>>> houses{
        {"c", {0.065, 0.713, 0.181, 0.333, 0.226, 0.193, 0.400, 0.278}},
        {"a", {0.754, 0.233, 0.754, 0.333, 0.674, 0.747, 0.200, 0.072}},
        {"b", {0.181, 0.055, 0.065, 0.333, 0.101, 0.060, 0.400, 0.650}}};
    Choice choice;
    choice.selection.axisWeight = 1;
    choice.criterion(Axis::strength, "s", 100);
    for (std::size_t i = 0; i < points.size(); ++i)
        choice.criterion(Axis::attractiveness, std::to_string(i), points[i]);
    for (const auto& [id, shares] : houses) {
        std::map<Id, double, std::less<>> ratings{{"s", 5}};
        for (std::size_t i = 0; i < shares.size(); ++i)
            ratings[std::to_string(i)] = 10 * shares[i];
        choice.account(id, ratings);
    }
    const Ranking ranking = choice.rank();
    ASSERT_EQ(Choice::order(ranking), (std::vector<Id>{"a", "b", "c"}));
    const std::vector<double> published{0.396, 0.341, 0.263};
    for (std::size_t i = 0; i < published.size(); ++i)
        EXPECT_NEAR(ranking.accounts[i].score / 10, published[i], 0.0005);
}

TEST(Ranking, tellsFourClassesAndWhatLiesOnTheCutIsHigh) {
    TwoCriteria choice;
    choice.selection.attractivenessCut = 6;
    choice.selection.strengthCut = 4;
    EXPECT_EQ(name(classOf(6, 4, choice.selection)), "strategic");
    EXPECT_EQ(name(classOf(6, 3.9, choice.selection)), "star");
    EXPECT_EQ(name(classOf(5.9, 4, choice.selection)), "status");
    EXPECT_EQ(name(classOf(5.9, 3.9, choice.selection)), "streamline");
}

TEST(Ranking, ordersByScoreAndEqualScoresById) {
    TwoCriteria choice;
    choice.add("k2", 8, 4);
    choice.add("k1", 4, 8);
    choice.add("k3", 9, 9);
    EXPECT_EQ(Choice::order(choice.rank()), (std::vector<Id>{"k3", "k1", "k2"}));
    choice.selection.axisWeight = 1;
    EXPECT_EQ(Choice::order(choice.rank()), (std::vector<Id>{"k3", "k2", "k1"}));
}

TEST(Ranking, putsOnTheListTheFirstThatDeserveItAsFarAsTheLimitGoes) {
    TwoCriteria choice;
    choice.add("k1", 9, 9);
    choice.add("k2", 4, 10); // strong, not attractive
    choice.add("k3", 8, 2);
    choice.add("k4", 7, 2);
    EXPECT_EQ(Choice::list(choice.rank()), (std::vector<Id>{"k1", "k3", "k4"}));
    choice.selection.limit = 2;
    EXPECT_EQ(Choice::list(choice.rank()), (std::vector<Id>{"k1", "k3"}));
    choice.selection.limit = 0;
    EXPECT_EQ(Choice::list(choice.rank()), (std::vector<Id>{}));
}

TEST(Ranking, letsDecisionsOverrideAndCountTowardsTheLimit) {
    TwoCriteria choice;
    choice.add("k1", 9, 9);
    choice.add("k2", 8, 8);
    choice.add("k3", 7, 7);
    choice.account("k4", {}); // not rated at all
    choice.selection.limit = 2;
    choice.decided = {{"k3", true}};
    Ranking ranking = choice.rank();
    EXPECT_EQ(Choice::list(ranking), (std::vector<Id>{"k1", "k3"}));
    EXPECT_TRUE(ranking.accounts[1].suggested); // and still seen to be
    choice.decided = {{"k1", false}};
    EXPECT_EQ(Choice::list(choice.rank()), (std::vector<Id>{"k2", "k3"}));
    choice.decided = {{"k2", true}, {"k3", true}, {"k4", true}};
    ranking = choice.rank();
    EXPECT_EQ(Choice::list(ranking), (std::vector<Id>{"k2", "k3"}));
    EXPECT_EQ(ranking.onList, 3); // more than the limit, as somebody decided
}

TEST(Ranking, leavesOutOfWhomLessThanFourFifthsOfAnAxisIsRated) {
    Choice choice;
    choice.criterion(Axis::attractiveness, "a1", 80);
    choice.criterion(Axis::attractiveness, "a2", 20);
    choice.criterion(Axis::strength, "s", 1);
    choice.account("enough", {{"a1", 6}, {"s", 5}});
    choice.account("little", {{"a2", 9}, {"s", 5}});
    choice.account("nothing", {});
    const Ranking ranking = choice.rank();
    EXPECT_EQ(Choice::order(ranking), (std::vector<Id>{"enough"}));
    EXPECT_DOUBLE_EQ(ranking.accounts[0].attractiveness, 6); // over what is rated
    ASSERT_EQ(ranking.incomplete.size(), 2U);
    EXPECT_EQ(ranking.incomplete[0].attractiveness, 9);
    EXPECT_NEAR(ranking.incomplete[0].attractivenessKnown, 0.2, 1e-12);
    EXPECT_EQ(ranking.incomplete[1].attractiveness, std::nullopt);
}

TEST(Ranking, countsTenTenthsAsAll) {
    Choice choice;
    for (int i = 0; i < 10; ++i)
        choice.criterion(Axis::attractiveness, "a" + std::to_string(i), 0.1);
    choice.criterion(Axis::strength, "s", 0.1);
    std::map<Id, double, std::less<>> ratings{{"s", 5}};
    for (int i = 0; i < 8; ++i)
        ratings["a" + std::to_string(i)] = 5;
    choice.account("k", ratings);
    EXPECT_EQ(choice.rank().accounts.size(), 1U);
}

TEST(Ranking, ofNothingIsEmpty) {
    Choice choice;
    EXPECT_TRUE(choice.rank().accounts.empty());
    choice.account("k", {});
    EXPECT_EQ(choice.rank().incomplete.size(), 1U); // no criteria: nobody can be ranked
    choice.criterion(Axis::attractiveness, "a", 0);
    choice.criterion(Axis::strength, "s", 0);
    choice.account("k", {{"a", 9}, {"s", 9}});
    EXPECT_EQ(choice.rank().incomplete.size(), 1U); // what weighs nothing says nothing
}

TEST(Ranking, keepsTheOrderOfTheOthersWhenAnAccountComesOrGoes) {
    for (unsigned seed = 0; seed < 50; ++seed) {
        DicedChoice choice(seed);
        const std::vector<Id> before = Choice::order(choice.rank());
        choice.add("k1020x", 0.1);
        std::vector<Id> after = Choice::order(choice.rank());
        std::erase(after, "k1020x");
        EXPECT_EQ(after, before) << seed;
        const Id gone = before[seed % before.size()];
        choice.workspace.accounts.erase(gone);
        choice.workspace.accounts.erase("k1020x");
        std::vector<Id> without = before;
        std::erase(without, gone);
        EXPECT_EQ(Choice::order(choice.rank()), without) << seed;
    }
}

TEST(Stability, isCertainWhereNothingIsSpread) {
    DicedChoice choice(3);
    choice.selection.spread = 0;
    choice.selection.draws = 100;
    const Ranking ranking = choice.rank();
    const std::vector<double> shares = choice.stability();
    for (std::size_t i = 0; i < shares.size(); ++i)
        EXPECT_EQ(shares[i], ranking.accounts[i].onList ? 1 : 0) << i;
}

TEST(Stability, isTheSameForTheSameSeedAndFillsAllPlaces) {
    DicedChoice choice(5, 40, 0);
    choice.decided = {{"k1003", true}, {"k1004", false}};
    choice.selection.draws = 2000;
    const std::vector<double> shares = choice.stability();
    EXPECT_EQ(shares, choice.stability());
    double sum = 0;
    const Ranking ranking = choice.rank();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        sum += shares[i];
        if (ranking.accounts[i].decided) {
            EXPECT_EQ(shares[i], *ranking.accounts[i].decided ? 1 : 0);
        }
    }
    EXPECT_NEAR(sum, 8, 1e-9);
    choice.selection.seed = 43;
    EXPECT_NE(shares, choice.stability());
}

// Thirds and tenths add up to a little less or more than five, and not two times the same.
TEST(Ranking, countsAScoreThatIsTheCutAsHighHoweverItsSumIsRounded) {
    Choice choice;
    for (int i = 0; i < 7; ++i)
        choice.criterion(Axis::attractiveness, "a" + std::to_string(i), 100.0 / (3 + i));
    choice.criterion(Axis::strength, "s", 100);
    std::map<Id, double, std::less<>> fives{{"s", 5}};
    for (int i = 0; i < 7; ++i)
        fives["a" + std::to_string(i)] = 5;
    choice.account("k1", fives);
    EXPECT_EQ(choice.rank().accounts[0].kind, AccountClass::strategic);
    EXPECT_EQ(choice.stability()[0], 1);
}

// With the limit at one, who is first of two is decided by whether the first weight is spread to
// more than the second one: symmetric, so a half each.
TEST(Stability, ofTwoThatAreEqualButForTwoEqualWeightsIsAHalf) {
    Choice choice;
    choice.criterion(Axis::attractiveness, "a1", 50);
    choice.criterion(Axis::attractiveness, "a2", 50);
    choice.criterion(Axis::strength, "s", 100);
    choice.account("k1", {{"a1", 9}, {"a2", 6}, {"s", 5}});
    choice.account("k2", {{"a1", 6}, {"a2", 9}, {"s", 5}});
    choice.selection.limit = 1;
    const std::vector<double> shares = choice.stability();
    // Ten thousand draws: a standard deviation of 0.005.
    EXPECT_NEAR(shares[0], 0.5, 0.02);
    EXPECT_NEAR(shares[0] + shares[1], 1, 1e-9);
}

/// The same by the slow way: every account is ranked in every weighting.
std::vector<double> stabilityByRanking(const DicedChoice& choice) {
    std::uint64_t state = choice.selection.seed;
    const auto next = [&state] { // SplitMix64
        std::uint64_t z = state += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return static_cast<double>((z ^ (z >> 31U)) >> 11U) * 0x1.0p-53;
    };
    const Ranking now = choice.rank();
    std::map<const Account*, double> times;
    for (int i = 0; i < choice.selection.draws; ++i) {
        Weights weights = now.weights;
        for (AxisWeights& axis : weights) {
            double sum = 0;
            for (double& share : axis.shares)
                sum += share *= 1 - choice.selection.spread + 2 * choice.selection.spread * next();
            for (double& share : axis.shares)
                share /= sum;
        }
        // Who is ranked is not drawn: that is a matter of what is known.
        const Ranking drawn =
            rankAccounts(choice.ratings(), weights, choice.selection, choice.decided);
        for (const RankedAccount& each : drawn.accounts)
            if (each.onList) ++times[each.account];
    }
    std::vector<double> shares;
    for (const RankedAccount& each : now.accounts)
        shares.push_back(times[each.account] / choice.selection.draws);
    return shares;
}

// Whose place is settled whatever the weights is not scored again and again; the numbers are those
// of scoring everybody.
TEST(Stability, IsThatOfRankingEverybodyInEveryWeighting) {
    std::size_t settled = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        DicedChoice choice(seed, 30, 0); // all rated, so that all are ranked in each weighting
        choice.selection.draws = 60;
        choice.selection.seed = seed;
        choice.selection.spread = (seed % 5) / 4.0;
        if (seed % 3 == 0) choice.selection.limit.reset();
        if (seed % 7 == 0) choice.selection.limit = 0;
        if (seed % 4 == 0) choice.decided = {{"k1003", true}, {"k1004", false}};
        const Ranking ranking = choice.rank();
        const Ratings ratings = choice.ratings();
        const StabilityDraws draws(ranking, ratings, choice.selection);
        settled += ranking.accounts.size() - draws.open();
        EXPECT_EQ(choice.stability(), stabilityByRanking(choice)) << seed;
    }
    EXPECT_GT(settled, 300U); // of 1,800
}

TEST(Stability, IsTheSameInParts) {
    const DicedChoice choice(5);
    const Ranking ranking = choice.rank();
    const Ratings ratings = choice.ratings();
    StabilityDraws draws(ranking, ratings, choice.selection);
    while (!draws.done())
        draws.draw(7);
    EXPECT_EQ(draws.shares(), choice.stability());
}

} // namespace
} // namespace kam
