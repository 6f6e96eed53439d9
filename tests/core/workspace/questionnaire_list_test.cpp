#include "core/workspace/questionnaire_list.hpp"

#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

Workspace withOne() {
    Workspace workspace;
    apply(workspace, {{put(OwnQuestionnaire{.id = "q-1", .name = "Acería"}),
                       put(OwnItem{.questionnaire = "q-1", .id = "change.case", .hidden = true})},
                      {}});
    return workspace;
}

TEST(QuestionnaireList, OffersTheNewestEditionAndKeepsTheOneBefore) {
    Workspace workspace = withOne();
    apply(workspace, nextEdition(workspace, *workspace.questionnaires.find("q-1"), "q-2"));
    const auto newest = newestQuestionnaires(workspace);
    ASSERT_EQ(newest.size(), 1U);
    EXPECT_EQ(newest.front()->id, "q-2");
    EXPECT_EQ(newest.front()->edition, 2);
    EXPECT_EQ(newest.front()->of, "q-1");
    ASSERT_EQ(itemsOf(workspace, "q-2").size(), 1U);
    EXPECT_TRUE(itemsOf(workspace, "q-2").front()->hidden);
    EXPECT_EQ(itemsOf(workspace, "q-1").size(), 1U);
}

// What was asked must stay as it was, from the moment somebody may be answering it.
TEST(QuestionnaireList, IsKeptByARoundWithAnswersOrWhoseAnswersComeIn) {
    Workspace workspace = withOne();
    const auto with = [&](const Round& round, const Answers& answers) {
        Workspace now = workspace;
        apply(now,
              {{put(round), put(Response{.round = "r-1", .id = "p-1", .answers = answers})}, {}});
        return keeperOf(now, "q-1") != nullptr;
    };
    const Round round{.id = "r-1", .questionnaire = "q-1"};
    EXPECT_FALSE(with(round, {}));
    EXPECT_TRUE(with(round, {{"change.case", {.level = 0}}}));
    Round other = round;
    other.gathering = true;
    EXPECT_TRUE(with(other, {}));
    other = round;
    other.consensus["change.case"] = {.level = 1};
    EXPECT_TRUE(with(other, {}));
    other.questionnaire.clear();
    EXPECT_FALSE(with(other, {}));
}

TEST(QuestionnaireList, AnEditionBetweenTwoCanGo) {
    Workspace workspace = withOne();
    apply(workspace, nextEdition(workspace, *workspace.questionnaires.find("q-1"), "q-2"));
    apply(workspace, nextEdition(workspace, *workspace.questionnaires.find("q-2"), "q-3"));
    const Workspace before = workspace;
    const Change undo = apply(workspace, removal(workspace, *workspace.questionnaires.find("q-2")));
    EXPECT_EQ(workspace.questionnaires.find("q-3")->of, "q-1");
    EXPECT_TRUE(itemsOf(workspace, "q-2").empty());
    apply(workspace, undo);
    EXPECT_EQ(workspace, before);
}

} // namespace
} // namespace kam
