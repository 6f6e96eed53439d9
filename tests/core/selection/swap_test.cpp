#include "core/selection/swap.hpp"

#include "core/selection/one_weight.hpp"
#include "tests/core/support/choice.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace kam {
namespace {

TEST(Swap, makesScoresEqualAtTheShareThatItNames) {
    int found = 0;
    for (unsigned seed = 0; seed < 50; ++seed) {
        DicedChoice choice(seed);
        const Ranking ranking = choice.rank();
        const Ratings ratings = choice.ratings();
        const Weights weights = choice.weights();
        const auto placeOf = [&](const Account* account) {
            return static_cast<std::size_t>(
                std::find(ratings.accounts.begin(), ratings.accounts.end(), account) -
                ratings.accounts.begin());
        };
        const std::size_t x = placeOf(ranking.accounts[2].account);
        const std::size_t y = placeOf(ranking.accounts[3].account);
        double least = 0;
        for (const Swap& swap : swapsOf(x, y, ratings, weights, choice.selection)) {
            ++found;
            const std::size_t axis = swap.axis == Axis::attractiveness ? 0 : 1;
            const auto& ids = weights[axis].criteria;
            const auto criterion = static_cast<std::size_t>(
                std::find(ids.begin(), ids.end(), swap.criterion) - ids.begin());
            const auto shifted = [&](std::size_t account) {
                return splitScore(account, criterion, ratings.columns[axis], weights[axis].shares)
                    .at(swap.swapShare)
                    .score;
            };
            const auto other = [&](const RankedAccount& account) {
                return axis == 0 ? account.strength : account.attractiveness;
            };
            EXPECT_NEAR(shifted(x) + other(ranking.accounts[2]),
                        shifted(y) + other(ranking.accounts[3]), 1e-9);
            EXPECT_GE(std::abs(swap.swapShare - swap.share), least);
            least = std::abs(swap.swapShare - swap.share);
        }
    }
    EXPECT_GT(found, 100);
}

TEST(Swap, ofAShareAsItIsChangesNothing) {
    DicedChoice choice(11);
    const Ratings ratings = choice.ratings();
    const Weights weights = choice.weights();
    AxisScores scores;
    scoreAxis(ratings.columns[0], weights[0].shares, scores);
    for (std::size_t account = 0; account < ratings.accounts.size(); ++account)
        for (std::size_t criterion = 0; criterion < weights[0].shares.size(); ++criterion)
            EXPECT_NEAR(splitScore(account, criterion, ratings.columns[0], weights[0].shares)
                            .at(weights[0].shares[criterion])
                            .score,
                        scores.score[account], 1e-12);
}

TEST(Swap, isImpossibleForWhomIsBetterInEverything) {
    TwoCriteria choice;
    choice.add("k1", 9, 9);
    choice.add("k2", 5, 5);
    EXPECT_TRUE(swapsOf(0, 1, choice.ratings(), choice.weights(), choice.selection).empty());
}

} // namespace
} // namespace kam
