#include "core/selection/rating.hpp"
#include "core/selection/rating_progress.hpp"
#include "core/selection/selection_result.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

/// Two criteria of which one is rated by revenue, and three accounts.
Workspace workspace() {
    Workspace made;
    made.criteria.put("c-1", {.id = "c-1", .name = "Crecimiento", .weight = 50});
    made.criteria.put("c-2", {.id = "c-2",
                              .axis = Axis::strength,
                              .name = "Servicio",
                              .weight = 100,
                              .bands = BandScale{"orders", {{0, 2}, {10, 8}}}});
    Account agreed{.id = "a-1", .name = "Andes", .ratings = {{"c-1", 7}}};
    agreed.figures["orders"] = 12;
    Account scored{.id = "a-2", .name = "Bahía"};
    scored.scores[{"c-1", "Ana"}] = {4, "sin plan"};
    scored.scores[{"c-1", "Luis"}] = {7, ""};
    scored.scores[{"c-2", "Luis"}] = {{}, "no lo conozco"};
    made.accounts.put("a-1", agreed);
    made.accounts.put("a-2", scored);
    made.accounts.put("a-3", {.id = "a-3", .name = "Cobre"});
    return made;
}

RatingProgress progress(const Workspace& of, std::string_view scorer) {
    const SelectionResult result(of);
    return progressOf(of, result.ratings(), result.weights(), scorer);
}

std::vector<Id> ids(const std::vector<const Account*>& accounts) {
    std::vector<Id> result;
    for (const Account* each : accounts)
        result.push_back(each->id);
    return result;
}

TEST(RatingProgress, countsWhatNothingIsKnownOf) {
    const Workspace of = workspace();
    const RatingProgress all = progress(of, "");
    EXPECT_EQ(all.cells, 6U);
    EXPECT_EQ(all.missing, 3U); // a band and a mean are ratings, a note alone is none
    EXPECT_EQ(all.missingOn, (std::map<Id, std::size_t>{{"c-1", 1}, {"c-2", 2}}));
    EXPECT_EQ(ids(all.lacking), (std::vector<Id>{"a-2", "a-3"}));
    EXPECT_EQ(all.scorers, (std::vector<std::string>{"Ana", "Luis"}));
}

TEST(RatingProgress, ofAScorerIsWhatThisPersonHasStillToSay) {
    const Workspace of = workspace();
    const RatingProgress ana = progress(of, "Ana");
    EXPECT_EQ(ana.missing, 4U); // what was agreed on is not hers, what a figure says is nobody's
    EXPECT_EQ(ids(ana.lacking), (std::vector<Id>{"a-1", "a-2", "a-3"}));
    EXPECT_EQ(progress(of, "Nadie").missing, 5U);
}

TEST(RatingProgress, findsWhereScorersAreThreePointsApart) {
    Workspace of = workspace();
    EXPECT_EQ(progress(of, "").apart, 1U);
    EXPECT_EQ(ids(progress(of, "").divided), (std::vector<Id>{"a-2"}));
    Account closer = *of.accounts.find("a-2");
    closer.scores[{"c-1", "Ana"}].rating = 4.1;
    of.accounts.put("a-2", closer);
    EXPECT_EQ(progress(of, "").apart, 0U);
}

// What is counted and what a cell shows are the same.
TEST(RatingProgress, agreesWithEachCell) {
    const Workspace of = workspace();
    for (const char* scorer : {"", "Ana", "Luis", "Nadie"}) {
        std::size_t missing = 0;
        for (const auto& [id, account] : of.accounts)
            for (const auto& [key, criterion] : of.criteria)
                if (!isRated(account, criterion, scorer, of.company)) ++missing;
        EXPECT_EQ(progress(of, scorer).missing, missing) << scorer;
    }
}

TEST(Scores, areRatedWithTheirNotes) {
    const Criterion criterion{.id = "c-1"};
    Account account{.id = "a-1"};
    keepScore(account, {"c-1", "Ana"}, {4, "una nota"});
    rate(account, criterion, "Ana", 6);
    EXPECT_EQ(*scoreOf(account, "c-1", "Ana"), (Score{6, "una nota"}));
    rate(account, criterion, "Ana", std::nullopt);
    EXPECT_EQ(*scoreOf(account, "c-1", "Ana"), (Score{{}, "una nota"}));
    rate(account, criterion, "", 8);
    EXPECT_EQ(account.ratings.at("c-1"), 8);
    rate(account, criterion, "", std::nullopt);
    EXPECT_TRUE(account.ratings.empty());
}

TEST(Scores, goWhereTheySayNothingAnyMore) {
    Account account{.id = "a-1"};
    keepScore(account, {"c-1", "Ana"}, {{}, "una nota"});
    EXPECT_EQ(scoreOf(account, "c-1", "Ana")->note, "una nota");
    EXPECT_EQ(scoreOf(account, "c-1", "Luis"), nullptr);
    EXPECT_EQ(scoreOf(account, "c-2", "Ana"), nullptr);
    keepScore(account, {"c-1", "Ana"}, {});
    EXPECT_TRUE(account.scores.empty());
}

} // namespace
} // namespace kam
