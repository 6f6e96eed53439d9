#include "core/figure/sensitivity_charts.hpp"

#include "core/base/locale.hpp"
#include "tests/core/support/choice.hpp"
#include "tests/core/support/drawn.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kam {
namespace {

using test::texts;

/// A diced choice with what its charts are made of.
class Charted : public DicedChoice {
public:
    using DicedChoice::DicedChoice;

    Ranking ranking = rank();
    Ratings rated = ratings();
    OneWeight weight{0, 1, ranking, rated, selection, decided};

    std::vector<NamedRange> ranges() const {
        std::vector<NamedRange> found;
        for (std::size_t axis = 0; axis < 2; ++axis)
            for (std::size_t i = 0; i < 5; ++i)
                found.push_back(
                    {"Criterio con un nombre más bien largo " + ranking.weights[axis].criteria[i],
                     OneWeight(axis, i, ranking, rated, selection, decided).range()});
        return found;
    }
    std::vector<ScoreLine> lines(std::size_t most) const {
        std::vector<ScoreLine> found;
        for (const RankedAccount& each : ranking.accounts) {
            if (found.size() == most) break;
            const auto place =
                std::find(rated.accounts.begin(), rated.accounts.end(), each.account);
            found.push_back({static_cast<std::size_t>(place - rated.accounts.begin()), &each});
        }
        return found;
    }
};

TEST(WeightRangesChart, KeepsWithinItsEdgesAndItsWordsApart) {
    for (unsigned seed = 0; seed < 10; ++seed) {
        const Charted choice(seed);
        for (const double width : {260.0, 360.0, 672.0}) {
            const Figure figure =
                weightRangesChart(choice.ranges(), "a1", texts(Language::es), width);
            test::expectInside(figure, std::to_string(width));
            test::expectApart(test::labelsOf(figure), std::to_string(width));
            EXPECT_EQ(figure.table.rows.size(), 10U);
            EXPECT_EQ(figure.spots.size(), 10U);
        }
    }
}

TEST(WeightRangesChart, SaysWhoComesAndWhoGoes) {
    Account in{.id = "k1", .name = "Aceros"}, out{.id = "k2", .name = "Puentes"};
    NamedRange range{"Gasto", {.criterion = "c-1", .share = 0.25, .low = 0.1, .high = 0.4}};
    range.range.above.in = {&in};
    range.range.above.out = {&out};
    const Figure figure = weightRangesChart({range}, {}, texts(Language::es), 400);
    EXPECT_EQ(figure.table.rows[0],
              (std::vector<std::string>{"Gasto", "25\u00a0%", "10\u00a0%", "40\u00a0%", "",
                                        "Entra: Aceros. Sale: Puentes."}));
}

TEST(ScoreLinesChart, KeepsWithinItsEdgesAndItsRanksApart) {
    for (unsigned seed = 0; seed < 10; ++seed) {
        const Charted choice(seed);
        for (const double width : {260.0, 480.0, 672.0}) {
            const Figure figure = scoreLinesChart(choice.weight, choice.ranges()[1],
                                                  choice.lines(11), texts(Language::es), width);
            test::expectInside(figure, std::to_string(width));
            test::expectApart(test::labelsOf(figure), std::to_string(width));
            EXPECT_EQ(figure.table.rows.size(), 11U);
        }
    }
}

// What the table says of today is what the list says.
TEST(ScoreLinesChart, TellsTheScoreOfToday) {
    const Charted choice(4, 40, 0);
    const Figure figure = scoreLinesChart(choice.weight, choice.ranges()[1], choice.lines(5),
                                          texts(Language::es), 480);
    for (std::size_t i = 0; i < 5; ++i)
        EXPECT_EQ(figure.table.rows[i][3],
                  formatNumber(choice.ranking.accounts[i].score, 2, Language::es));
}

TEST(ScoreLinesChart, OfNobodyIsEmpty) {
    const Charted choice(4, 0);
    const Figure figure =
        scoreLinesChart(choice.weight, choice.ranges()[1], {}, texts(Language::es), 480);
    EXPECT_TRUE(figure.table.rows.empty());
}

} // namespace
} // namespace kam
