#include "core/workshop/invitation_code.hpp"

#include "core/catalogue/assets.hpp"
#include "core/workshop/handed_in.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <string>

namespace kam {
namespace {

using test::Random;

const Questionnaire& questionnaire() {
    static const Questionnaire read = *decodeQuestionnaire(asset::questionnaire());
    return read;
}

Invitation invitation(Random& random) {
    const char* companies[] = {"Aceros del Valle S.A.", "Muñoz & Hijos Ltda.", "Ω", ""};
    const char* titles[] = {"Taller inicial", "Diagnóstico de otoño · Región Ñuble", ""};
    const auto bits = static_cast<std::uint64_t>(random.below(1 << 30)) << 33U |
                      static_cast<std::uint64_t>(random.below(1 << 30));
    Round round{.id = random.chance(80) ? makeId("r", bits) : random.id("r"),
                .title = titles[random.below(3)],
                .mode = random.chance(50) ? Mode::full : Mode::quick,
                .anonymous = random.chance(50)};
    const Workspace workspace{
        .company = {.name = companies[random.below(4)],
                    .language = random.chance(50) ? Language::es : Language::en}};
    return invitationTo(round, workspace, questionnaire());
}

TEST(InvitationCode, IsReadAsItWasWritten) {
    Random random(1);
    for (int run = 0; run < 400; ++run) {
        const Invitation written = invitation(random);
        const std::string code = encodeInvitationCode(written, questionnaire());
        EXPECT_LE(code.size(), 200U) << code;
        const auto read = decodeInvitationCode(code, questionnaire());
        ASSERT_TRUE(read) << code;
        EXPECT_EQ(*read, written) << code;
    }
}

TEST(InvitationCode, OfLongNamesIsCutBetweenLetters) {
    Random random(2);
    Invitation written = invitation(random);
    for (int i = 0; i < 60; ++i)
        written.workspace += "ñandú", written.title += "é";
    const std::string code = encodeInvitationCode(written, questionnaire());
    EXPECT_LE(code.size(), 280U);
    const auto read = decodeInvitationCode(code, questionnaire());
    ASSERT_TRUE(read) << code;
    EXPECT_EQ(read->round, written.round);
    EXPECT_TRUE(read->workspace.ends_with("…")) << read->workspace;
    EXPECT_TRUE(read->title.ends_with("…")) << read->title;
}

TEST(InvitationCode, SaysWhichGroupWasCopiedWrongly) {
    Random random(3);
    std::string code = encodeInvitationCode(invitation(random), questionnaire());
    const std::size_t third = std::string("KAI1-").size() + 2 * 7;
    code[third] = code[third] == 'X' ? 'Y' : 'X';
    const auto read = decodeInvitationCode(code, questionnaire());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.faults(), (std::vector<Fault>{{{}, FaultKind::mistyped, "3"}}));
}

TEST(InvitationCode, OfOtherQuestionsIsRefused) {
    Random random(4);
    Questionnaire other = questionnaire();
    std::swap(other.steps.front(), other.steps.back());
    const auto read =
        decodeInvitationCode(encodeInvitationCode(invitation(random), other), questionnaire());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.faults().front().kind, FaultKind::otherFormat);
    EXPECT_FALSE(decodeInvitationCode("KAM1-4M7K2C", questionnaire()));
}

TEST(CodesInText, AreFoundAmidWhatPeopleWriteAroundThem) {
    Random random(5);
    const std::string code = encodeInvitationCode(invitation(random), questionnaire());
    std::string spaced = code;
    for (char& c : spaced)
        if (c == '-') c = ' ';
    spaced[4] = '-';
    for (const std::string& text :
         {code, "https://taller.example/kam/#/invitacion/" + code, "  " + code + " \n",
          "Buenos días: " + code + "\nGracias, Ana", "<" + code + ">, por favor", spaced}) {
        const auto read = decodeInvitationCode(invitationCodeIn(text), questionnaire());
        EXPECT_TRUE(read) << text;
    }
    EXPECT_EQ(invitationCodeIn("sin código"), "");
    const std::string one = "KAM1-" + code.substr(5), two = one + "x";
    EXPECT_EQ(responseCodesIn(one + '\n' + one), (std::vector<std::string>{one, one}));
    EXPECT_EQ(responseCodesIn("{\"a\": 1}").size(), 0U);
    EXPECT_EQ(responseCodesIn("XXKAM1-AAAAAA").size(), 0U) << "the end of a group";
    EXPECT_EQ(responseCodesIn("KAM1-"), std::vector<std::string>{"KAM1-"}) << "begun";
}

} // namespace
} // namespace kam
