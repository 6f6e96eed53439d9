#include "core/document/invitation_json.hpp"
#include "core/document/response_json.hpp"

#include "tests/core/support/data.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::dataFile;
using test::replaced;

TEST(InvitationFile, IsReadAsItWasWritten) {
    const auto invitation = decodeInvitation(dataFile("invitation.json"));
    ASSERT_TRUE(invitation) << testing::PrintToString(invitation.faults());
    EXPECT_EQ(invitation->workspace, "Aceros del Valle S.A.");
    EXPECT_EQ(invitation->items.size(), 3U);
    EXPECT_EQ(*decodeInvitation(encodeInvitation(*invitation)), *invitation);
}

TEST(InvitationFile, CarriesAQuestionnaireOfItsOwn) {
    Invitation invitation = *decodeInvitation(dataFile("invitation.json"));
    invitation.questionnaire = *decodeQuestionnaireFile(dataFile("questionnaire.json"));
    const std::string json = encodeInvitation(invitation);
    const Invitation read = *decodeInvitation(json);
    // The edition before does not come with it.
    invitation.questionnaire->questionnaire.of.clear();
    EXPECT_EQ(read, invitation);
    const auto broken = decodeInvitation(replaced(json, "\"edition\": 3", "\"edition\": -3"));
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.faults().front().path, "questionnaire.edition");
}

TEST(InvitationFile, NamesWhatIsWrongWithIt) {
    struct Case {
        const char *what, *with;
        Fault fault;
    };
    const Case cases[] = {
        {"kam/invitation", "kam/response", {"format", FaultKind::otherFormat, "kam/invitation"}},
        {"\"version\": 1", "\"version\": 9", {"version", FaultKind::newerVersion, "9"}},
        {"\"round\"", "\"ronda\"", {"round", FaultKind::missing, ""}},
        {"\"quick\"", "\"short\"", {"mode", FaultKind::notOneOf, "quick, full"}},
        {"\"es\"", "\"pt\"", {"language", FaultKind::notOneOf, "es, en"}},
        {"change.horizon", "change.case", {"items[1]", FaultKind::duplicate, "change.case"}},
        {"change.horizon", "a b", {"items[1]", FaultKind::notAnId, ""}},
    };
    for (const Case& c : cases) {
        const auto read = decodeInvitation(replaced(dataFile("invitation.json"), c.what, c.with));
        ASSERT_FALSE(read) << c.what;
        EXPECT_EQ(read.faults(), std::vector{c.fault}) << c.what;
    }
}

TEST(ResponseFile, IsReadAsItWasWritten) {
    const std::string file = dataFile("response.json");
    const auto response = decodeResponse(file);
    ASSERT_TRUE(response) << testing::PrintToString(response.faults());
    EXPECT_EQ(response->round, "r-1");
    EXPECT_EQ(response->answers.at("change.case").confidence, Confidence::guess);
    EXPECT_FALSE(response->answers.at("sponsorship.commitment").answered());
    EXPECT_EQ(encodeResponse(*response), file);

    test::Random random(3);
    const Workspace workspace = test::randomWorkspace(3);
    for (int i = 0; i < 100; ++i) {
        const Response written = randomResponse(random, workspace);
        EXPECT_EQ(*decodeResponse(encodeResponse(written)), written);
    }
}

TEST(ResponseFile, NamesWhatIsWrongWithIt) {
    struct Case {
        const char *what, *with;
        Fault fault;
    };
    const Case cases[] = {
        {"\"round\": \"r-1\",", "", {"round", FaultKind::missing, ""}},
        {"\"p-4m7k2q9xw1bzt\"", "\"\"", {"id", FaultKind::notAnId, ""}},
        {"\"level\": 2",
         "\"level\": 9",
         {R"(answers["change.case"].level)", FaultKind::outOfRange, "0 … 4"}},
    };
    for (const Case& c : cases) {
        const auto read = decodeResponse(replaced(dataFile("response.json"), c.what, c.with));
        ASSERT_FALSE(read) << c.what;
        EXPECT_EQ(read.faults(), std::vector{c.fault}) << c.what;
    }
}

} // namespace
} // namespace kam
