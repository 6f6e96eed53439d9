#include "core/selection/rating.hpp"

#include "core/selection/ratings.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

constexpr std::int64_t pesos = 100; // minor units

/// A criterion whose rating follows from revenue, and an account of a company in pesos.
class RatingRule : public testing::Test {
public:
    Company company{.id = "w-1", .name = "Aceros", .currency = "COP"};
    Criterion criterion{
        .id = "c-1", .weight = 100, .bands = BandScale{"revenue", {{0, 2}, {1'000'000, 7}}}};
    Account account{.id = "a-1", .name = "Andina"};

    void earn(std::int64_t amount, const char* currency = "COP") {
        account.value = ValueInputs{.baseRevenue = Money{amount * pesos, currency}};
    }
    void score(const char* scorer, std::optional<double> rating) {
        account.scores[{"c-1", scorer}] = {rating, "visto en la visita"};
    }
    Rating rating() const { return ratingOf(account, criterion, company); }
};

TEST_F(RatingRule, TakesWhatWasAgreedThenTheScorersThenTheBand) {
    EXPECT_EQ(rating(), Rating{});
    earn(1'500'000);
    EXPECT_EQ(rating(), (Rating{RatingSource::band, 7}));
    score("Ana", 4);
    score("Luis", 9);
    EXPECT_EQ(rating(), (Rating{RatingSource::scorers, 6.5, 2, 4, 9}));
    account.ratings["c-1"] = 8;
    EXPECT_EQ(rating(), (Rating{RatingSource::agreed, 8, 2, 4, 9})) << "the spread is still seen";
}

TEST_F(RatingRule, CountsNoScorerWhoOnlyLeftANoteNorOneOfAnotherCriterion) {
    score("Ana", std::nullopt);
    account.scores[{"c-0", "Ana"}] = {1, ""};
    account.scores[{"c-1.x", "Ana"}] = {10, ""};
    EXPECT_EQ(rating(), Rating{});
    score("Luis", 0);
    EXPECT_EQ(rating(), (Rating{RatingSource::scorers, 0, 1, 0, 0})) << "0 is a rating";
}

TEST_F(RatingRule, HasNoBandBelowTheFirstAndEachBeginsAtItsValue) {
    criterion.bands->bands[0].from = 500'000;
    earn(499'999);
    EXPECT_FALSE(rating().rated());
    earn(500'000);
    EXPECT_EQ(rating().points, 2);
    earn(999'999);
    EXPECT_EQ(rating().points, 2);
    earn(1'000'000);
    EXPECT_EQ(rating().points, 7);
}

TEST_F(RatingRule, ComparesNoMoneyOfAnotherCurrency) {
    earn(5'000'000, "USD");
    EXPECT_FALSE(rating().rated());
}

TEST_F(RatingRule, KnowsTheFiguresOfTheValueAndThoseOfTheAccount) {
    account.value = ValueInputs{.baseRevenue = Money{123'456, "COP"},
                                .growth = -5,
                                .grossMargin = 30,
                                .costToServe = Money{250, "COP"}};
    account.figures = {{"Empleados", 120}, {"revenue", 9}};
    EXPECT_EQ(figureOf(account, "revenue", company), 1234.56);
    EXPECT_EQ(figureOf(account, "growth", company), -5);
    EXPECT_EQ(figureOf(account, "grossMargin", company), 30);
    EXPECT_EQ(figureOf(account, "costToServe", company), 2.5);
    EXPECT_EQ(figureOf(account, "Empleados", company), 120);
    EXPECT_EQ(figureOf(account, "empleados", company), std::nullopt);
    EXPECT_EQ(figureOf(Account{}, "growth", company), std::nullopt);
    account.value->growth.reset();
    EXPECT_EQ(figureOf(account, "growth", company), std::nullopt) << "unknown is not 0";
    account.value->baseRevenue = Money{7, "JPY"};
    company.currency = "JPY"; // has no minor unit
    EXPECT_EQ(figureOf(account, "revenue", company), 7);
}

TEST_F(RatingRule, IsWhatTheColumnsOfTheRankingHold) {
    Workspace workspace;
    workspace.company = company;
    workspace.criteria.put("c-1", criterion);
    earn(2'000'000);
    workspace.accounts.put("a-1", account);
    workspace.accounts.put("a-2", {.id = "a-2", .scores = {{{"c-1", "Ana"}, {3.0, ""}}}});
    workspace.accounts.put("a-3", {.id = "a-3"});
    const Ratings ratings = ratingsOf(workspace, weightsOf(workspace));
    EXPECT_EQ(ratings.columns[0][0].rating, (std::vector<double>{7, 3, 0}));
    EXPECT_EQ(ratings.columns[0][0].rated, (std::vector<double>{1, 1, 0}));
}

} // namespace
} // namespace kam
