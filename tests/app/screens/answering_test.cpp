#include "app/screens/answering.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

const Answer noted{.level = 2, .note = "acta de marzo"};

TEST(Answering, ANoteSurvivesEveryChangeOfMind) {
    EXPECT_EQ(withLevel(noted, 4).note, "acta de marzo");
    EXPECT_EQ(withNotApplicable(noted).note, "acta de marzo");
    EXPECT_EQ(withLevel(withNotApplicable(noted), 1).note, "acta de marzo");
}

TEST(Answering, ALevelAndNotApplicableNeverStandTogether) {
    const Answer notApplicable = withNotApplicable(noted);
    EXPECT_TRUE(notApplicable.notApplicable);
    EXPECT_FALSE(notApplicable.level);
    const Answer again = withLevel(notApplicable, 0);
    EXPECT_FALSE(again.notApplicable);
    EXPECT_EQ(again.level, 0);
}

TEST(Answering, ANoteMayStandBeforeALevelIsChosen) {
    const Response before{.round = "r-1", .id = "p-1", .answers = {}};
    Workspace workspace;
    (void)apply(workspace, answerChange(before, "change.case", withNote({}, "pendiente")));
    const Response* after = workspace.responses.find(responseKey("r-1", "p-1"));
    ASSERT_TRUE(after);
    EXPECT_EQ(after->answers.at("change.case").note, "pendiente");
    EXPECT_FALSE(after->answers.at("change.case").answered());
}

TEST(Answering, AnAnswerTakenBackWhollyLeavesNothingBehind) {
    const Response before{
        .round = "r-1", .id = "p-1", .answers = {{"change.case", {.notApplicable = true}}}};
    Workspace workspace;
    (void)apply(workspace,
                answerChange(before, "change.case",
                             thatCounts(before.answers.at("change.case"), std::nullopt)));
    EXPECT_TRUE(workspace.responses.find(responseKey("r-1", "p-1"))->answers.empty());
}

} // namespace
} // namespace kam
