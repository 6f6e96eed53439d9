#include "core/catalogue/own_questions.hpp"
#include "core/readiness/disclosure.hpp"

#include "core/readiness/rounds.hpp"
#include "core/report/report.hpp"
#include "core/report/tables.hpp"
#include "core/workspace/change.hpp"
#include "tests/core/support/answers.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

/// A company with one round that so many persons have answered, all at one level.
Workspace answeredBy(int people, bool anonymous, bool gathering = false) {
    test::Answered answered(std::string(static_cast<std::size_t>(people), '3'));
    answered.round.anonymous = anonymous;
    answered.round.gathering = gathering;
    Workspace workspace;
    apply(workspace, {{put(answered.round)}, {}});
    for (const Response& each : answered.responses)
        apply(workspace, {{put(each)}, {}});
    return workspace;
}

/// Whether the report, the tables or the comparison of rounds give any level away.
bool saysAnything(const Workspace& workspace) {
    const Questionnaire& questionnaire = test::questionnaire();
    const Texts texts(Language::es);
    const Round& round = workspace.rounds.begin()->second;
    return readinessReport({workspace, round, questionnaire, texts, {2026, 11, 28}, "1"}) ||
           answersTable(workspace, questionnaire, texts).size() > 1 ||
           itemsTable(workspace, questionnaire, texts).size() > 1 ||
           !assessedRounds(workspace, Questionnaires(workspace, questionnaire)).empty() ||
           !openAnswers(workspace, round).responses.empty();
}

TEST(Disclosure, KeepsWhatOneOrTwoAnonymousPersonsSaid) {
    EXPECT_FALSE(saysAnything(answeredBy(1, true)));
    EXPECT_FALSE(saysAnything(answeredBy(2, true)));
    EXPECT_TRUE(saysAnything(answeredBy(3, true)));
    EXPECT_TRUE(saysAnything(answeredBy(1, false)));
}

TEST(Disclosure, KeepsWhateverIsStillComingIn) {
    EXPECT_FALSE(saysAnything(answeredBy(8, false, true)));
    EXPECT_FALSE(saysAnything(answeredBy(8, true, true)));
}

TEST(Disclosure, WhoHasNotAnsweredDoesNotCount) {
    Workspace workspace = answeredBy(2, true);
    apply(workspace, {{put(Response{.round = "r-1", .id = "p-9"})}, {}});
    EXPECT_EQ(disclosureOf(workspace, workspace.rounds.begin()->second), Disclosure::few);
    EXPECT_EQ(disclosureOf({.anonymous = true}, {}), Disclosure::open); // nothing to be hidden
}

} // namespace
} // namespace kam
