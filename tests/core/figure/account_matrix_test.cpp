#include "core/figure/account_matrix.hpp"
#include "core/figure/text_width.hpp"
#include "tests/core/support/drawn.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace kam {
namespace {

/// Accounts that stand where they are put.
class Stand {
public:
    Selection selection;
    std::vector<Account> accounts;
    Ranking ranking;

    void add(double strength, double attractiveness, bool onList = true) {
        const std::string id = "a-" + std::to_string(accounts.size());
        accounts.push_back({.id = id, .name = id});
        ranking.accounts.push_back({.attractiveness = attractiveness,
                                    .strength = strength,
                                    .kind = classOf(attractiveness, strength, selection),
                                    .rank = static_cast<int>(accounts.size()),
                                    .onList = onList});
    }
    Figure draw(MatrixStyle style = {.width = 460, .height = 560}) {
        for (std::size_t i = 0; i < accounts.size(); ++i)
            ranking.accounts[i].account = &accounts[i];
        return accountMatrix(ranking, selection, Texts(Language::es), style);
    }
};

const Spot& spotOf(const Figure& figure, std::string_view key) {
    return *std::find_if(figure.spots.begin(), figure.spots.end(),
                         [&](const Spot& each) { return each.key == key; });
}

std::vector<const Label*> numbersIn(const Figure& figure) {
    std::vector<const Label*> labels;
    for (const Shape& shape : figure.shapes)
        if (const Label* label = std::get_if<Label>(&shape))
            if (label->strong && label->size == 13) labels.push_back(label);
    return labels;
}

TEST(AccountMatrix, PutsStrengthToTheRightAndAttractivenessUp) {
    Stand stand;
    stand.add(2, 3);
    stand.add(8, 3);
    stand.add(2, 9);
    const Figure figure = stand.draw();
    const Point low = spotOf(figure, "a-0").centre;
    EXPECT_GT(spotOf(figure, "a-1").centre.x, low.x);
    EXPECT_EQ(spotOf(figure, "a-1").centre.y, low.y);
    EXPECT_EQ(spotOf(figure, "a-2").centre.x, low.x);
    EXPECT_LT(spotOf(figure, "a-2").centre.y, low.y);
    ASSERT_EQ(figure.table.rows.size(), 3U);
    EXPECT_EQ(figure.table.rows[2],
              (std::vector<std::string>{"a-2", "3", "Estrella", "9,0", "2,0", "Sí"}));
}

TEST(AccountMatrix, GivesRevenueTheAreaOfItsBubble) {
    Stand stand;
    stand.add(2, 2);
    stand.add(5, 5);
    stand.add(8, 8);
    MatrixStyle style{.width = 460, .height = 560};
    style.size = [](const Account& account) -> std::optional<double> {
        if (account.id == "a-1") return std::nullopt;
        return account.id == "a-0" ? 400.0 : 100.0;
    };
    const Figure figure = stand.draw(style);
    EXPECT_NEAR(spotOf(figure, "a-0").radius, 2 * spotOf(figure, "a-2").radius, 1e-9);
    EXPECT_GT(spotOf(figure, "a-1").radius, 0);
}

// However many stand close together, no number is written over another one.
TEST(AccountMatrix, WritesNoNumberOverAnother) {
    std::mt19937 dice(3);
    std::uniform_real_distribution<double> where(0, 10), narrow(4, 6);
    for (int round = 0; round < 20; ++round) {
        Stand stand;
        for (int i = 0; i < 120; ++i)
            stand.add(round % 2 ? narrow(dice) : where(dice), narrow(dice), i % 3 == 0);
        const Figure figure = stand.draw();
        const std::vector<const Label*> numbers = numbersIn(figure);
        EXPECT_GE(numbers.size(), 5U);
        EXPECT_EQ(numbers.front()->text, "1");
        for (std::size_t i = 0; i < numbers.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const Label &a = *numbers[i], &b = *numbers[j];
                const double aEnd = a.at.x + estimatedWidth(a.text, a.size, true),
                             bEnd = b.at.x + estimatedWidth(b.text, b.size, true);
                EXPECT_TRUE(a.at.x >= bEnd - 1e-9 || b.at.x >= aEnd - 1e-9 ||
                            std::abs(a.at.y - b.at.y) >= a.size - 1e-9)
                    << a.text << " and " << b.text;
            }
    }
}

TEST(AccountMatrix, ShowsTheFirstOfManyAndTheOneThatIsMarked) {
    Stand stand;
    for (int i = 0; i < 500; ++i)
        stand.add(i % 10, 9);
    MatrixStyle style{.width = 460, .height = 560, .current = "a-499"};
    EXPECT_EQ(stand.draw(style).spots.size(), mostBubbles + 1);
    style.current = {};
    EXPECT_EQ(stand.draw(style).spots.size(), mostBubbles);
}

TEST(AccountMatrix, ShowsInAWindowThoseWithinAlone) {
    Stand stand;
    stand.add(2, 2);
    stand.add(6, 6);
    stand.add(7, 8);
    MatrixStyle style{.width = 460, .height = 560};
    const Figure whole = stand.draw(style);
    style.window = windowAbout(6.5, 7, 4);
    const Figure near = stand.draw(style);
    ASSERT_EQ(near.spots.size(), 2U);
    const auto apart = [](const Figure& figure) {
        return spotOf(figure, "a-2").centre.x - spotOf(figure, "a-1").centre.x;
    };
    EXPECT_NEAR(apart(near), apart(whole) * 10 / 4, 1e-9);
    test::expectInside(near, "window");
}

TEST(MatrixWindow, StaysWithinTheMatrix) {
    EXPECT_EQ(windowAbout(0, 10, 5), (MatrixWindow{0, 5, 5}));
    EXPECT_EQ(windowAbout(5, 5, 5), (MatrixWindow{2.5, 2.5, 5}));
    EXPECT_TRUE(windowAbout(3, 8, 10).whole());
}

TEST(AccountMatrix, OffersItsCutsAsHandlesWhereTheyMove) {
    Stand stand;
    stand.selection.strengthCut = 6;
    stand.selection.attractivenessCut = 4;
    EXPECT_TRUE(stand.draw().handles.empty());
    MatrixStyle style{.width = 460, .height = 560, .cutsMove = true};
    const Figure figure = stand.draw(style);
    ASSERT_EQ(figure.handles.size(), 2U);
    for (const Handle& handle : figure.handles) {
        const bool strength = handle.key == "strength";
        EXPECT_EQ(handle.upright, strength);
        EXPECT_EQ(handle.value, strength ? 6 : 4);
        // The line stands where its value is between its ends.
        const double share = (handle.value - handle.low) / (handle.high - handle.low);
        EXPECT_NEAR(strength ? handle.from.x : handle.from.y,
                    handle.atLow + share * (handle.atHigh - handle.atLow), 1e-9);
    }
    style.window = windowAbout(9, 9, 2); // where neither line is
    EXPECT_TRUE(stand.draw(style).handles.empty());
}

TEST(AccountMatrix, IsEmptyWithoutAccounts) {
    Stand stand;
    const Figure figure = stand.draw();
    EXPECT_TRUE(figure.spots.empty());
    EXPECT_TRUE(figure.table.rows.empty());
}

} // namespace
} // namespace kam
