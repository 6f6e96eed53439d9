#include "core/readiness/rounds.hpp"

#include "core/workspace/questionnaire_list.hpp"
#include "tests/core/support/answers.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::Answered;
using test::questionnaire;

void add(Workspace& workspace, const char* id, Date date, const char* unit, const char* marks,
         bool gathering = false) {
    Answered answered(marks);
    answered.round.id = id;
    answered.round.date = date;
    answered.round.unit = unit;
    answered.round.gathering = gathering;
    workspace.rounds.put(id, answered.round);
    for (Response& response : answered.responses) {
        response.round = id;
        workspace.responses.put(responseKey(id, response.id), response);
    }
}

std::vector<std::string> idsOf(const RoundSelection& rounds) {
    std::vector<std::string> ids;
    for (const AssessedRound* each : rounds)
        ids.push_back(each->round->id);
    return ids;
}

TEST(AssessedRounds, AreInOrderAndTellNothingOfAnswersThatStillComeIn) {
    Workspace workspace;
    add(workspace, "r-1", {2026, 5, 1}, "Perú", "2");
    add(workspace, "r-2", {2025, 5, 1}, "", "1");
    add(workspace, "r-3", {2026, 6, 1}, "", "3");
    add(workspace, "r-4", {2026, 7, 1}, "", "4", true);
    add(workspace, "r-5", {2026, 7, 1}, "", ".");
    const AssessedRounds rounds =
        assessedRounds(workspace, Questionnaires(workspace, questionnaire()));
    ASSERT_EQ(rounds.size(), 3U);
    EXPECT_EQ(rounds[1].round->id, "r-1");
    EXPECT_EQ(idsOf(roundsOfUnit(rounds, "")), (std::vector<std::string>{"r-2", "r-3"}));
    EXPECT_EQ(rounds[0].assessment.overall, 25.0);
    EXPECT_EQ(idsOf(latestOfUnits(rounds)), (std::vector<std::string>{"r-3", "r-1"}));
}

/// Two rounds with the same answers, asked by two editions of a questionnaire.
Workspace twoEditions(const std::vector<OwnItem>& changes, Mode mode = Mode::full) {
    Workspace workspace;
    apply(workspace, {{put(OwnQuestionnaire{.id = "q-1", .name = "Acería"})}, {}});
    apply(workspace, nextEdition(workspace, *workspace.questionnaires.find("q-1"), "q-2"));
    for (const OwnItem& item : changes)
        apply(workspace, {{put(item)}, {}});
    Answered answered(".", {}, mode);
    int level = 0;
    for (const Item* item : questionnaire().items(mode))
        answered.set(item->id, std::string(1, static_cast<char>('0' + level++ * 7 % 5)));
    for (const auto& [id, asks] : {std::pair("r-1", "q-1"), std::pair("r-2", "q-2")}) {
        answered.round.id = id;
        answered.round.questionnaire = asks;
        answered.responses.front().round = id;
        apply(workspace, {{put(answered.round), put(answered.responses.front())}, {}});
    }
    return workspace;
}

RoundComparison compared(const Workspace& workspace, AssessedRounds& rounds) {
    const Questionnaires questionnaires(workspace, questionnaire());
    rounds = assessedRounds(workspace, questionnaires);
    return comparisonOf(roundsOfUnit(rounds, ""), workspace, questionnaires);
}

// What people answered the same must not look like a change because the questionnaire has another
// number.
TEST(RoundComparison, OfEditionsThatAskTheSameIsEqualAndWhole) {
    const Workspace workspace = twoEditions({{.questionnaire = "q-2",
                                              .id = "change.case",
                                              .topic = {.es = "Otro nombre"},
                                              .evidence = std::vector<Wording>()}});
    AssessedRounds rounds;
    const RoundComparison both = compared(workspace, rounds);
    EXPECT_FALSE(both.isPartial());
    EXPECT_EQ(both.items, 42);
    ASSERT_EQ(both.rounds.size(), 2U);
    EXPECT_EQ(both.rounds[0]->assessment.overall, both.rounds[1]->assessment.overall);
    EXPECT_EQ(both.rounds[0]->assessment.overall, rounds[0].assessment.overall);
}

TEST(RoundComparison, GoesByTheItemsThatBothAskInTheSameWords) {
    OwnItem level{.questionnaire = "q-2", .id = "metrics.value"};
    level.levels.resize(5);
    level.levels[2].anchor.es = "Otra cosa";
    const Workspace workspace = twoEditions(
        {{.questionnaire = "q-2", .id = "change.pilot", .hidden = true},
         {.questionnaire = "q-2", .id = "champion.rank", .question = {.es = "¿Y bien?"}},
         level});
    AssessedRounds rounds;
    const RoundComparison both = compared(workspace, rounds);
    EXPECT_EQ(both.items, 39);
    std::vector<ItemId> out;
    for (const Item& item : both.leftOut)
        out.push_back(item.id);
    EXPECT_EQ(out, (std::vector<ItemId>{"change.pilot", "champion.rank", "metrics.value"}));
    ASSERT_EQ(both.rounds.size(), 2U);
    EXPECT_NE(rounds[0].assessment.overall, rounds[1].assessment.overall);
    EXPECT_EQ(both.rounds[0]->assessment.overall, both.rounds[1]->assessment.overall);
    EXPECT_EQ(both.questionnaire.items(Mode::full).size(), 39U);
}

TEST(RoundComparison, OfOneWithItselfIsEqualWhateverItsQuestionnaireIs) {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const Workspace workspace = test::randomWorkspace(seed);
        const Questionnaires questionnaires(workspace, questionnaire());
        const AssessedRounds rounds = assessedRounds(workspace, questionnaires);
        for (const AssessedRound& round : rounds) {
            const RoundComparison twice = comparisonOf({&round, &round}, workspace, questionnaires);
            EXPECT_FALSE(twice.isPartial()) << seed;
            EXPECT_EQ(twice.rounds[0]->assessment.overall, round.assessment.overall) << seed;
        }
        // Of all together it is never more than each of them asks.
        const RoundComparison all =
            comparisonOf(roundsOfUnit(rounds, ""), workspace, questionnaires);
        for (const AssessedRound* each : all.rounds)
            for (const ItemResult& item : each->assessment.items) {
                EXPECT_NE(questionnaires.of(*each->round).item(item.id), nullptr);
                EXPECT_NE(all.questionnaire.item(item.id), nullptr);
            }
    }
}

TEST(RoundComparison, WithoutAnItemInCommonComparesNothing) {
    std::vector<OwnItem> others;
    for (const Item* item : questionnaire().items(Mode::quick))
        others.push_back({.questionnaire = "q-2", .id = item->id, .question = {.es = "¿Otra?"}});
    const Workspace workspace = twoEditions(others, Mode::quick);
    AssessedRounds rounds;
    const RoundComparison both = compared(workspace, rounds);
    EXPECT_EQ(both.items, 0);
    EXPECT_TRUE(both.rounds.empty());
    EXPECT_EQ(both.leftOut.size(), 14U);
}

} // namespace
} // namespace kam
