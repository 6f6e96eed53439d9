#include "core/readiness/rounds.hpp"

#include "tests/core/support/answers.hpp"

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
    const AssessedRounds rounds = assessedRounds(workspace, questionnaire());
    ASSERT_EQ(rounds.size(), 3U);
    EXPECT_EQ(rounds[1].round->id, "r-1");
    EXPECT_EQ(idsOf(roundsOfUnit(rounds, "")), (std::vector<std::string>{"r-2", "r-3"}));
    EXPECT_EQ(rounds[0].assessment.overall, 25.0);
    EXPECT_EQ(idsOf(latestOfUnits(rounds)), (std::vector<std::string>{"r-3", "r-1"}));
}

} // namespace
} // namespace kam
