#include "core/readiness/guesses.hpp"

#include "tests/core/support/answers.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::Answered;

std::vector<const Response*> pointers(const Answered& answered) {
    std::vector<const Response*> all;
    for (const Response& response : answered.responses)
        all.push_back(&response);
    return all;
}

GuessRange rangeOf(const Answered& answered) {
    return guessRange(answered.round, pointers(answered), test::questionnaire());
}

TEST(Guesses, MoveTheScoreOneLevelEitherWay) {
    Answered answered("2");
    answered.responses.front().answers.at("change.case").confidence = Confidence::guess;
    const GuessRange range = rangeOf(answered);
    EXPECT_EQ(range.guesses, 1);
    // Of two items a step and seven steps, one level is 100 / 4 / 2 / 7.
    EXPECT_NEAR(*range.low, 50 - 100.0 / 56, 1e-9);
    EXPECT_NEAR(*range.high, 50 + 100.0 / 56, 1e-9);
}

TEST(Guesses, MayDecideTheVerdict) {
    Answered answered("2");
    answered.responses.front().answers.at("accounts.criteria").confidence = Confidence::guess;
    const GuessRange range = rangeOf(answered);
    EXPECT_EQ(range.lowest, Verdict::prepare); // a gate item on 1
    EXPECT_EQ(range.highest, Verdict::pilot);
}

TEST(Guesses, StayBetweenTheLowestAndTheHighestLevel) {
    Answered answered("4");
    for (auto& [item, answer] : answered.responses.front().answers)
        answer.confidence = Confidence::guess;
    EXPECT_EQ(rangeOf(answered).guesses, 14);
    EXPECT_EQ(rangeOf(answered).high, 100);
    EXPECT_EQ(rangeOf(answered).low, 75);
}

TEST(GuessesLaw, TheScoreLiesBetweenBothAndIsBothWithoutGuesses) {
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        test::Random random(seed);
        Answered answered("");
        for (const Item* item : test::questionnaire().items(Mode::quick))
            answered.set(item->id, std::string(3, static_cast<char>('0' + random.below(5))));
        const double overall = *answered.assess().overall;
        EXPECT_EQ(rangeOf(answered).low, overall);
        EXPECT_EQ(rangeOf(answered).high, overall);
        for (Response& response : answered.responses)
            for (auto& [item, answer] : response.answers)
                if (random.chance(30)) answer.confidence = Confidence::guess;
        EXPECT_LE(*rangeOf(answered).low, overall);
        EXPECT_GE(*rangeOf(answered).high, overall);
    }
}

} // namespace
} // namespace kam
