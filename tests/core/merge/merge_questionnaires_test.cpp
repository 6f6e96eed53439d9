#include "core/merge/merge.hpp"
#include "core/workspace/questionnaire_list.hpp"
#include "tests/core/support/data.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using Files = std::vector<Incoming>;

QuestionnaireFile given() { return *decodeQuestionnaireFile(test::dataFile("questionnaire.json")); }

Workspace merged(Workspace mine, const Files& files, const Workspace* base = nullptr) {
    apply(mine, merge(mine, files, {}, base).change);
    return mine;
}

TEST(MergeQuestionnaires, TakesAFileInOnceAndWithoutTheEditionItDoesNotBring) {
    const Workspace once = merged({}, {given()});
    ASSERT_NE(once.questionnaires.find("q-7"), nullptr);
    EXPECT_EQ(once.questionnaires.find("q-7")->of, "");
    EXPECT_EQ(itemsOf(once, "q-7").size(), 3U);
    EXPECT_TRUE(merge(once, Files{given()}, {}).change.edits.empty());
    EXPECT_EQ(once.company, Company{});
}

// What somebody answered must not turn into an answer to another question.
TEST(MergeQuestionnaires, TakesAnotherOfThatNameAsItsNextEdition) {
    Workspace mine = merged({}, {given()});
    apply(mine, {{put(Round{.id = "r-1", .questionnaire = "q-7"})}, {}});
    QuestionnaireFile other = given();
    other.items.front().question.es = "¿Otra?";
    const Workspace both = merged(mine, {other});
    ASSERT_EQ(both.questionnaires.size(), 2U);
    EXPECT_EQ(both.rounds.find("r-1")->questionnaire, "q-7");
    EXPECT_EQ(both.questionnaireItems.find("q-7/change.case")->question.es, "¿Qué dice el plan?");
    const auto newest = newestQuestionnaires(both);
    ASSERT_EQ(newest.size(), 1U);
    EXPECT_EQ(newest.front()->of, "q-7");
    EXPECT_EQ(newest.front()->edition, 4);
    EXPECT_EQ(both, merged(both, {other}));
}

TEST(MergeQuestionnaires, TheirRoundsKeepWhatTheyAsked) {
    Workspace mine = merged({}, {given()});
    mine.company.id = "w-1";
    Workspace theirs = mine;
    apply(theirs,
          {{put(OwnItem{.questionnaire = "q-7", .id = "change.horizon", .hidden = true}),
            put(Round{.id = "r-2", .questionnaire = "q-7"}),
            put(Response{.round = "r-2", .id = "p-1", .answers = {{"change.case", {.level = 2}}}})},
           {}});
    const Workspace both = merged(mine, {theirs}, &mine);
    const Id asked = both.rounds.find("r-2")->questionnaire;
    EXPECT_NE(asked, "q-7");
    ASSERT_NE(both.questionnaires.find(asked), nullptr);
    EXPECT_EQ(itemsOf(both, asked).size(), 4U);
    EXPECT_EQ(itemsOf(both, "q-7").size(), 3U);
    EXPECT_EQ(merged(both, {theirs}, &mine), both);
}

TEST(MergeQuestionnaires, ARoundWithoutItsQuestionnaireIsLeftOut) {
    Workspace theirs;
    apply(theirs, {{put(Round{.id = "r-1", .questionnaire = "q-1"})}, {}});
    const Merged result = merge({}, Files{theirs}, {});
    EXPECT_EQ(result.leftOut, (std::vector{RecordPlace{TableId::rounds, "r-1"}}));
}

} // namespace
} // namespace kam
