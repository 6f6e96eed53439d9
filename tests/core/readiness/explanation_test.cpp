#include "core/readiness/explanation.hpp"

#include "core/readiness/agreement.hpp"
#include "tests/core/support/answers.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::Answered;

TEST(Explanation, OfAStepListsEachItemWithItsWeightAndLeavesOutWhatDoesNotCount) {
    Answered answered("", {{"change.case", "4"}, {"change.horizon", "2"}, {"change.silos", "-"}},
                      Mode::full);
    answered.round.itemWeights["change.case"] = 3;
    const WeightedMean step = explainStep(answered.assess(), test::questionnaire(), "change");
    ASSERT_EQ(step.terms.size(), 6U);
    EXPECT_EQ(step.terms[0].id, "change.case");
    EXPECT_EQ(step.terms[0].part, 12);
    EXPECT_EQ(step.terms[1].part, 2);
    EXPECT_FALSE(step.terms[2].value); // not answered
    EXPECT_FALSE(step.terms[3].value); // not applicable
    EXPECT_EQ(step.parts, 14);
    EXPECT_EQ(step.weights, 4);
    EXPECT_EQ(step.mean, 3.5);
}

TEST(Explanation, OfNothingIsNothing) {
    const Assessment assessment = Answered("").assess();
    EXPECT_FALSE(explainOverall(assessment).mean);
    EXPECT_FALSE(explainStep(assessment, test::questionnaire(), "change").mean);
    EXPECT_FALSE(explainPriority(assessment, test::questionnaire(), "change.case"));
    EXPECT_EQ(countAnswers(assessment).answered, 0);
}

// What a person reads as the arithmetic is the result, to the last digit.
TEST(ExplanationLaw, TheTermsGiveExactlyTheResult) {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const Assessment assessment = test::randomAnswers(seed).assess();
        ASSERT_EQ(explainOverall(assessment).mean, assessment.overall) << seed;
        for (const StepResult& step : assessment.steps) {
            const WeightedMean mean = explainStep(assessment, test::questionnaire(), step.id);
            ASSERT_EQ(mean.mean, step.level) << seed << step.id;
            double parts = 0;
            for (const Term& term : mean.terms)
                parts += term.part;
            ASSERT_EQ(parts, mean.parts) << seed << step.id;
        }
        const AnswerCount count = countAnswers(assessment);
        ASSERT_EQ(static_cast<double>(count.answered) / count.applicable, *assessment.coverage);
        for (const ItemResult& item : assessment.items) {
            const LevelSums sums = explainLevels(item);
            if (item.mean) {
                ASSERT_EQ(static_cast<double>(sums.sum) / item.n, *item.mean) << seed;
            }
            ASSERT_EQ(sums.variance.has_value(), item.rawAgreement.has_value()) << seed;
            if (sums.variance) {
                ASSERT_EQ(withinGroupAgreement(*sums.variance), item.rawAgreement) << seed;
            }
        }
        for (const NextAction& next : assessment.nextActions) {
            const auto terms = explainPriority(assessment, test::questionnaire(), next.item);
            ASSERT_EQ(terms->gap * terms->stepWeight * terms->factor, next.priority) << seed;
            ASSERT_EQ(terms->gap, *assessment.item(next.item)->gap()) << seed;
        }
    }
}

} // namespace
} // namespace kam
