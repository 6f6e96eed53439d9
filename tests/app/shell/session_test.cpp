#include "app/shell/session.hpp"

#include "core/catalogue/assets.hpp"
#include "tests/app/support/null_platform.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

class SessionTest : public testing::Test {
protected:
    Session open() { return Session(platform, questionnaire); }
    static Change named(const Id& id, const std::string& name) {
        return {{put(Response{.round = "r-1", .id = id, .name = name})}, "change.person"};
    }
    void start(Session& session) {
        session.apply(
            {{put(Round{.id = "r-1", .title = "t", .date = platform.day})}, "change.start"});
        platform.folder.settle();
    }

    test::NullPlatform platform;
    Questionnaire questionnaire = *decodeQuestionnaire(asset::questionnaire());
};

TEST_F(SessionTest, typingAboutOnePersonNeverSwallowsWhatWasTypedAboutAnother) {
    {
        Session session = open();
        start(session);
        session.apply(named("p-1", "Ana"), true);
        session.apply(named("p-2", "Luis"), true);
        session.flush();
        platform.settle();
        platform.settle();
    }
    platform.folder.crash();
    const Session again = open();
    EXPECT_EQ(again.workspace().responses.find("r-1/p-1")->name, "Ana");
    EXPECT_EQ(again.workspace().responses.find("r-1/p-2")->name, "Luis");
}

TEST_F(SessionTest, typingIsNotCalledSavedBeforeItRests) {
    Session session = open();
    start(session);
    session.apply(named("p-1", "A"), true);
    EXPECT_FALSE(session.saved());
    EXPECT_EQ(session.save().kind, SaveState::Kind::saving);
    platform.pass(1000);
    session.tick();
    platform.settle();
    EXPECT_TRUE(session.saved());
}

// An answer to one question must not stand as an answer to another that has its name.
TEST_F(SessionTest, goesOnWithAnswersToTheSameQuestionsAlone) {
    Session session = open();
    start(session);
    Response response{.round = "r-1", .id = "p-1"};
    for (const char* item : {"change.case", "change.horizon", "change.pilot"})
        response.answers[item].level = 2;
    OwnItem other{.questionnaire = "q-1", .id = "change.case", .question = {.es = "¿Otra?"}};
    session.apply({{put(response), put(OwnQuestionnaire{.id = "q-1"}), put(other),
                    put(OwnItem{.questionnaire = "q-1", .id = "change.pilot", .hidden = true})},
                   "change.test"});
    NewRound next{.title = "t2", .questionnaire = "q-1", .goesOn = true};
    ASSERT_TRUE(session.start("A", next, Texts(Language::es)));
    const Response& now = *session.ownOf(*session.currentRound());
    EXPECT_NE(now.round, "r-1");
    ASSERT_EQ(now.answers.size(), 1U);
    EXPECT_EQ(now.answers.begin()->first, "change.horizon");
    next.questionnaire = "q-none"; // gone meanwhile: what is stored must still be readable
    next.goesOn = false;
    ASSERT_TRUE(session.start("A", next, Texts(Language::es)));
    EXPECT_EQ(session.currentRound()->questionnaire, "");
}

// Or the answers of somebody could be opened one by one.
TEST_F(SessionTest, beginsWithNobodysAnonymousAnswers) {
    Session session = open();
    start(session);
    const auto begunWith = [&](bool anonymous) {
        Change change{{put(Round{.id = "r-1", .date = {2026, 11, 23}, .anonymous = anonymous})},
                      "change.test"};
        for (const char* id : {"p-1", "p-2", "p-3"}) {
            Response response{.round = "r-1", .id = id};
            response.answers["change.case"].level = 2;
            change.edits.emplace_back(put(std::move(response)));
        }
        session.apply(std::move(change));
        session.answerRound("r-1");
        session.start("A", {.title = "t2", .goesOn = true}, Texts(Language::es));
        std::size_t answered = 0;
        for (const Response* each : responsesOf(session.workspace(), session.currentRound()->id))
            answered += each->answers.size();
        return answered;
    };
    EXPECT_EQ(begunWith(true), 0U);
    EXPECT_EQ(begunWith(false), 3U);
}

TEST_F(SessionTest, refusesEditsThatCouldNotBeStored) {
    for (const Access access : {Access::reader, Access::failed}) {
        platform.currentAccess = access;
        Session session = open();
        EXPECT_TRUE(session.readOnly());
        EXPECT_FALSE(session.apply(named("p-1", "Ana")));
        EXPECT_TRUE(session.workspace().responses.empty());
    }
}

TEST_F(SessionTest, whatIsTypedDuringARetryIsUndoneAfterAReload) {
    {
        Session session = open();
        start(session);
        platform.folder.fault = test::NullFiles::Fault::syncFails;
        session.apply(named("p-1", "Ana"));
        platform.settle();
        ASSERT_EQ(session.save().kind, SaveState::Kind::failed);
        platform.folder.fault = test::NullFiles::Fault::none;
        session.apply(named("p-1", "Anabel"), true);
        platform.pass(100);
        session.tick(); // the text still waits for a pause
        session.retry();
        for (int i = 0; i < 4; ++i) {
            platform.pass(3000);
            session.tick();
            platform.settle();
        }
        ASSERT_TRUE(session.saved());
    }
    platform.folder.crash();
    Session again = open();
    const auto name = [&] { return again.workspace().responses.find("r-1/p-1")->name; };
    EXPECT_EQ(name(), "Anabel");
    ASSERT_TRUE(again.undo());
    EXPECT_EQ(name(), "Ana");
}

TEST_F(SessionTest, typedAndTakenBackIsNothingToUndo) {
    Session session = open();
    start(session);
    session.apply(named("p-1", "Ana"));
    const std::size_t before = session.revisions().size();
    session.apply(named("p-1", "Anax"), true);
    session.apply(named("p-1", "Ana"), true);
    session.settleTyping(true);
    EXPECT_EQ(session.revisions().size(), before);
    session.undo();
    EXPECT_EQ(session.workspace().responses.find("r-1/p-1"), nullptr);
}

TEST_F(SessionTest, asksAgainForTheFrameThatTriesAFailedSaveAgain) {
    Session session = open();
    platform.folder.fault = test::NullFiles::Fault::syncFails;
    session.apply(named("p-1", "Ana"));
    platform.settle();
    ASSERT_EQ(session.save().kind, SaveState::Kind::failed);
    platform.wakesIn.reset(); // another wake took its place
    session.tick();
    EXPECT_TRUE(platform.wakesIn.has_value());
}

} // namespace
} // namespace kam
