#include "core/document/readiness_json.hpp"
#include "core/readiness/assessment.hpp"

#include "tests/core/support/answers.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kam {
namespace {

using test::Answered;
using test::Random;
using test::randomAnswers;

constexpr std::uint32_t seeds = 200;

TEST(AssessmentLaw, OrderOfTheRespondentsChangesNothing) {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        Answered answered = randomAnswers(seed);
        const std::string before = encodeAssessment(answered.assess());
        std::reverse(answered.responses.begin(), answered.responses.end());
        ASSERT_EQ(encodeAssessment(answered.assess()), before) << seed;
        const auto middle = answered.responses.size() / 2;
        std::rotate(answered.responses.begin(),
                    answered.responses.begin() + static_cast<std::ptrdiff_t>(middle),
                    answered.responses.end());
        ASSERT_EQ(encodeAssessment(answered.assess()), before) << seed;
    }
}

TEST(AssessmentLaw, OneMoreWhoSaysNotApplicableChangesNoScore) {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        Answered answered = randomAnswers(seed);
        // Where nobody answered yet, the first "not applicable" does take the item out.
        for (const Item* item : test::questionnaire().items(answered.round.mode)) {
            if (answered.assess().item(item->id)->n == 0) answered.set(item->id, "2");
        }
        const Assessment before = answered.assess();
        Response abstainer;
        for (const Item* item : test::questionnaire().items(answered.round.mode)) {
            abstainer.answers[item->id].notApplicable = true;
        }
        answered.responses.push_back(abstainer);
        const Assessment after = answered.assess();
        ASSERT_EQ(after.overall, before.overall) << seed;
        ASSERT_EQ(after.coverage, before.coverage) << seed;
        ASSERT_EQ(after.verdict, before.verdict) << seed;
        for (std::size_t i = 0; i < before.items.size(); ++i) {
            ASSERT_EQ(after.items[i].value, before.items[i].value) << seed;
            ASSERT_EQ(after.items[i].agreement, before.items[i].agreement) << seed;
        }
    }
}

TEST(AssessmentLaw, OneMoreWhoRepeatsTheMeanDoesNotMoveIt) {
    for (const std::string_view marks : {"22", "13", "024", "1234", "04", "4"}) {
        const auto valueOf = [](std::string_view given) {
            return Answered("2", {{"change.case", given}}).assess().item("change.case")->value;
        };
        const auto mean = static_cast<char>('0' + static_cast<int>(*valueOf(marks)));
        if (*valueOf(marks) != mean - '0') continue;
        EXPECT_EQ(valueOf(std::string(marks) + mean), valueOf(marks)) << marks;
    }
}

TEST(AssessmentLaw, AHigherLevelNeverLowersTheVerdict) {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        Random random(seed);
        Answered answered = randomAnswers(seed);
        Assessment before = answered.assess();
        for (int i = 0; i < 60; ++i) {
            auto& response = answered.responses[static_cast<std::size_t>(
                random.below(static_cast<int>(answered.responses.size())))];
            auto place = response.answers.begin();
            std::advance(place, random.below(static_cast<int>(response.answers.size())));
            std::optional<int>& level = place->second.level;
            if (!level || *level == 4) continue;
            ++*level;
            const Assessment after = answered.assess();
            ASSERT_GE(*after.overall, *before.overall - 1e-9) << seed;
            ASSERT_GE(after.verdict, before.verdict) << seed;
            before = after;
        }
    }
}

TEST(AssessmentLaw, EverythingStaysInItsRange) {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        const Assessment assessment = randomAnswers(seed).assess();
        const auto within = [](const std::optional<double>& value, double most) {
            return !value || (*value >= 0 && *value <= most);
        };
        EXPECT_TRUE(within(assessment.overall, 100));
        EXPECT_TRUE(within(assessment.coverage, 1));
        for (const StepResult& step : assessment.steps) {
            EXPECT_TRUE(within(step.score, 100));
            EXPECT_TRUE(within(step.targetLevel, 4));
            EXPECT_LE(step.answered, step.applicable);
        }
        for (const ItemResult& item : assessment.items) {
            EXPECT_TRUE(within(item.value, 4));
            EXPECT_TRUE(within(item.agreement, 1));
            EXPECT_TRUE(within(item.gap(), 4));
        }
        for (const ItemId& blocker : assessment.blockers) {
            EXPECT_TRUE(test::questionnaire().isGate(blocker));
        }
    }
}

} // namespace
} // namespace kam
