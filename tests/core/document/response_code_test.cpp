#include "core/document/response_code.hpp"

#include "core/catalogue/assets.hpp"
#include "core/document/response_json.hpp"
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

/// Answers without notes, as a participant of a workshop has them.
Response answered(Random& random, Mode mode, int percent) {
    const auto bits = [&] {
        return static_cast<std::uint64_t>(random.below(1 << 30)) << 34U |
               static_cast<std::uint64_t>(random.below(1 << 30));
    };
    Response response{.round = makeId("r", bits()), .id = makeId("p", bits())};
    if (random.chance(70)) response.name = "Señora Ñáñez de Ibarra " + std::to_string(bits() % 97);
    if (random.chance(70)) response.role = "keyAccountManager";
    if (random.chance(50)) response.submittedAt = random.instant();
    for (const Item* item : questionnaire().items(mode)) {
        if (!random.chance(percent)) continue;
        Answer answer = test::randomAnswer(random);
        answer.note.clear();
        answer.evidenceOn.reset();
        if (!answer.answered()) continue;
        response.answers.emplace(item->id, answer);
    }
    return response;
}

TEST(ResponseCode, IsReadAsItWasWritten) {
    Random random(5);
    for (int run = 0; run < 400; ++run) {
        const Response response =
            answered(random, run % 2 == 0 ? Mode::quick : Mode::full, 25 * (run % 5));
        const auto code = encodeResponseCode(response, questionnaire());
        ASSERT_TRUE(code);
        const auto read = decodeResponseCode(*code, questionnaire());
        ASSERT_TRUE(read) << *code;
        EXPECT_EQ(*read, response) << *code;
    }
}

TEST(ResponseCode, OfFortyTwoAnswersHasAtMostThreeHundredCharacters) {
    Random random(6);
    std::size_t longest = 0;
    for (int run = 0; run < 100; ++run) {
        const auto code = encodeResponseCode(answered(random, Mode::full, 100), questionnaire());
        ASSERT_TRUE(code);
        longest = std::max(longest, code->size());
    }
    EXPECT_LE(longest, 300U);
    EXPECT_GE(longest, 150U) << "or it carries too little";
}

TEST(ResponseCode, LeavesNotesOutAndSaysWhereItHasNoRoom) {
    Random random(7);
    Response response = answered(random, Mode::quick, 100);
    response.answers["change.case"] = {.level = 2, .note = "acta de marzo"};
    const auto read =
        decodeResponseCode(*encodeResponseCode(response, questionnaire()), questionnaire());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->answers.at("change.case"), Answer{.level = 2});
    response.name = std::string(200, 'n');
    EXPECT_EQ(encodeResponseCode(response, questionnaire()), std::nullopt);
}

TEST(ResponseCode, CarriesIdsThatOthersChose) {
    Random random(8);
    Response response = answered(random, Mode::quick, 100);
    for (const char* id : {"p-1", "anything.at_all", "P-4m7k2q9xw1bzt", "p-4m7k2q9xw1bzz"}) {
        response.id = id;
        const auto read =
            decodeResponseCode(*encodeResponseCode(response, questionnaire()), questionnaire());
        ASSERT_TRUE(read) << id;
        EXPECT_EQ(read->id, id);
    }
}

TEST(ResponseCode, IsToldFromOtherTexts) {
    EXPECT_TRUE(isResponseCode(" \nkam1-4m7k2c"));
    EXPECT_FALSE(isResponseCode("KAM2-4M7K2C"));
    EXPECT_FALSE(isResponseCode("{}"));
    EXPECT_FALSE(isResponseCode(""));
    EXPECT_EQ(decodeResponseCode("hola", questionnaire()).faults().front().kind,
              FaultKind::otherFormat);
}

TEST(ResponseCode, OfOtherQuestionsIsRefused) {
    Random random(9);
    Questionnaire other = questionnaire();
    std::swap(other.steps.front(), other.steps.back());
    const auto code = encodeResponseCode(answered(random, Mode::quick, 100), other);
    ASSERT_TRUE(code);
    const auto read = decodeResponseCode(*code, questionnaire());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.faults().front().kind, FaultKind::otherFormat);
}

// Whoever answers another questionnaire must be able to hand it in as a code, and it must not be
// taken for answers to the standard one.
TEST(ResponseCode, IsReadByTheQuestionsOfItsRound) {
    Workspace workspace;
    apply(workspace, {{put(OwnQuestionnaire{.id = "q-1"}),
                       put(OwnItem{.questionnaire = "q-1", .id = "change.case", .hidden = true}),
                       put(Round{.id = "r-1", .questionnaire = "q-1"}), put(Round{.id = "r-2"})},
                      {}});
    const Questionnaires asked(workspace, questionnaire());
    Random random(11);
    Response response = answered(random, Mode::quick, 100);
    response.round = "r-1";
    response.answers.erase("change.case");
    const auto code = encodeResponseCode(response, asked.of("q-1"));
    ASSERT_TRUE(code);
    const auto read = decodeResponseCode(*code, asked);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->answers.size(), 13U);
    EXPECT_FALSE(decodeResponseCode(*code, questionnaire()));
    response.round = "r-2";
    EXPECT_FALSE(decodeResponseCode(*encodeResponseCode(response, asked.of("q-1")), asked));
}

TEST(ResponseCode, SaysWhichGroupWasCopiedWrongly) {
    Random random(10);
    std::string code = *encodeResponseCode(answered(random, Mode::quick, 100), questionnaire());
    const std::size_t fourth = std::string("KAM1-").size() + 3 * 7;
    code[fourth + 2] = code[fourth + 2] == 'X' ? 'Y' : 'X';
    const auto read = decodeResponseCode(code, questionnaire());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.faults(), (std::vector<Fault>{{{}, FaultKind::mistyped, "4"}}));
}

} // namespace
} // namespace kam
