#include "core/selection/whole_points.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <random>

namespace kam {
namespace {

// What management agreed on in proportions stays so when it is made to add up.
TEST(WholePoints, addUpTo100AndKeepOrderAndProportions) {
    std::mt19937 dice(11);
    std::uniform_int_distribution<std::size_t> sizes(1, 20);
    std::uniform_real_distribution<double> any(0, 1000);
    std::uniform_int_distribution<int> few(0, 5);
    for (int round = 0; round < 2000; ++round) {
        std::vector<double> weights(sizes(dice));
        for (double& weight : weights)
            weight = round % 2 == 0 ? any(dice) : few(dice);
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        if (sum <= 0) continue;
        const std::vector<int> points = wholePoints(weights);
        ASSERT_EQ(points.size(), weights.size());
        EXPECT_EQ(std::accumulate(points.begin(), points.end(), 0), 100);
        for (std::size_t i = 0; i < points.size(); ++i) {
            EXPECT_GE(points[i], 0);
            EXPECT_LT(std::abs(points[i] - 100 * weights[i] / sum), 1);
            for (std::size_t j = 0; j < points.size(); ++j)
                EXPECT_TRUE(weights[i] <= weights[j] || points[i] >= points[j]);
        }
    }
}

TEST(WholePoints, leaveAloneWhatAddsUp) {
    EXPECT_EQ(wholePoints(std::vector<double>{25, 20, 20, 15, 10, 10}),
              (std::vector{25, 20, 20, 15, 10, 10}));
}

TEST(WholePoints, giveNothingToWhatWeighsNothing) {
    EXPECT_EQ(wholePoints(std::vector<double>{1, 0, 1, 1}), (std::vector{34, 0, 33, 33}));
    EXPECT_EQ(wholePoints(std::vector<double>{0, 0}), (std::vector{0, 0}));
    EXPECT_TRUE(wholePoints(std::vector<double>{}).empty());
}

} // namespace
} // namespace kam
