#include "core/readiness/assessment.hpp"

#include "tests/core/support/answers.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace kam {
namespace {

using test::Answered;
using Ids = std::vector<ItemId>;

TEST(ItemValue, IsTheConsensusElseTheMean) {
    struct Case {
        const char* what;
        std::string_view marks;
        char agreed; ///< '.': nothing
        std::optional<double> value;
        bool applicable;
        int n;
    };
    const Case cases[] = {
        {"one person", "3", '.', 3.0, true, 1},
        {"the mean", "124", '.', 7 / 3.0, true, 3},
        {"not applicable does not count", "4-2", '.', 3.0, true, 2},
        {"everyone says not applicable", "--", '.', {}, false, 0},
        {"one says not applicable, the other nothing", "-.", '.', {}, false, 0},
        {"nobody answers", "..", '.', {}, true, 0},
        {"not answered is not 0", "4.", '.', 4.0, true, 1},
        {"the consensus wins", "00", '3', 3.0, true, 2},
        {"the room says not applicable", "44", '-', {}, false, 2},
        {"a consensus against not applicable", "--", '2', 2.0, true, 0},
    };
    for (const Case& c : cases) {
        Answered answered("2", {{"change.case", c.marks}});
        if (c.agreed != '.') answered.agree("change.case", c.agreed);
        const Assessment assessment = answered.assess();
        const ItemResult& item = *assessment.item("change.case");
        EXPECT_EQ(item.value, c.value) << c.what;
        EXPECT_EQ(item.applicable, c.applicable) << c.what;
        EXPECT_EQ(item.n, c.n) << c.what;
        EXPECT_EQ(item.byConsensus, c.agreed != '.') << c.what;
    }
}

TEST(ItemValue, ANoteWithoutALevelIsNoConsensus) {
    Answered answered("2");
    answered.round.consensus["change.case"].note = "to be discussed";
    EXPECT_EQ(answered.assess().item("change.case")->value, 2.0);
    EXPECT_FALSE(answered.assess().item("change.case")->byConsensus);
}

TEST(ItemSpread, IsNamedWithItsArithmetic) {
    struct Case {
        std::string_view marks;
        std::optional<double> mean, median, variance, agreement, raw;
        std::array<int, 5> distribution;
    };
    // r = 1 − s²/2, s² with n−1; 2 = (5² − 1)/12 is the variance of answers spread evenly over
    // five levels (James, Demaree & Wolf 1984), where agreement is 0.
    const Case cases[] = {
        {"3", 3, 3, {}, {}, {}, {0, 0, 0, 1, 0}},
        {"33", 3, 3, 0, 1, 1, {0, 0, 0, 2, 0}},
        {"12", 1.5, 1.5, 0.5, 0.75, 0.75, {0, 1, 1, 0, 0}},
        {"024", 2, 2, 4, 0, -1, {1, 0, 1, 0, 1}},
        {"04", 2, 2, 8, 0, -3, {1, 0, 0, 0, 1}},
        {"2334", 3, 3, 2 / 3.0, 2 / 3.0, 2 / 3.0, {0, 0, 1, 2, 1}},
        {"01234", 2, 2, 2.5, 0, -0.25, {1, 1, 1, 1, 1}},
        {"0144", 2.25, 2.5, 4.25, 0, -1.125, {1, 1, 0, 0, 2}},
    };
    for (const Case& c : cases) {
        const Assessment assessment = Answered("2", {{"change.case", c.marks}}).assess();
        const ItemResult& item = *assessment.item("change.case");
        EXPECT_EQ(item.mean, c.mean) << c.marks;
        EXPECT_EQ(item.median, c.median) << c.marks;
        EXPECT_EQ(item.distribution, c.distribution) << c.marks;
        ASSERT_EQ(item.sd.has_value(), c.variance.has_value()) << c.marks;
        ASSERT_EQ(item.agreement.has_value(), c.agreement.has_value()) << c.marks;
        if (!c.variance) continue;
        EXPECT_NEAR(*item.sd, std::sqrt(*c.variance), 1e-12) << c.marks;
        EXPECT_NEAR(*item.agreement, *c.agreement, 1e-12) << c.marks;
        EXPECT_NEAR(*item.rawAgreement, *c.raw, 1e-12) << c.marks;
    }
}

TEST(Agreement, OfAnswersSpreadEvenlyNears0AndOfTwoCampsNearsMinus1) {
    std::string even, camps;
    for (int i = 0; i < 1000; ++i) {
        even += static_cast<char>('0' + i % 5);
        camps += i % 2 == 0 ? '0' : '4';
    }
    EXPECT_NEAR(*Answered("2", {{"change.case", even}}).assess().item("change.case")->rawAgreement,
                0, 0.002);
    EXPECT_NEAR(*Answered("2", {{"change.case", camps}}).assess().item("change.case")->rawAgreement,
                -1, 0.005);
}

TEST(StepScore, WeighsItemsThatAreAnswered) {
    Answered answered("", {{"change.case", "3"}, {"change.horizon", "2"}});
    answered.round.itemWeights["change.case"] = 3;
    const Assessment assessment = answered.assess();
    const StepResult& step = *assessment.step("change");
    EXPECT_DOUBLE_EQ(*step.score, 68.75); // 100 × (3 × 3/4 + 2/4) ÷ 4
    EXPECT_DOUBLE_EQ(*step.level, 2.75);
    EXPECT_EQ(step.answered, 2);
    EXPECT_EQ(assessment.step("metrics")->score, std::nullopt);
    EXPECT_EQ(assessment.step("metrics")->applicable, 2);
    EXPECT_DOUBLE_EQ(*assessment.overall, 68.75) << "the mean of the steps that have a score";
}

TEST(StepScore, KnowsTheTargetOfItsItems) {
    Answered answered("2");
    answered.round.targets["change.horizon"] = 4;
    answered.round.itemWeights["change.horizon"] = 3;
    EXPECT_DOUBLE_EQ(*answered.assess().step("change")->targetLevel, 3.75);
    answered.agree("change.horizon", '-');
    EXPECT_DOUBLE_EQ(*answered.assess().step("change")->targetLevel, 3);
    answered.agree("change.case", '-');
    EXPECT_EQ(answered.assess().step("change")->targetLevel, std::nullopt);
}

TEST(Overall, WeighsSteps) {
    Answered answered("2", {{"metrics.rewards", "0"}, {"metrics.value", "0"}});
    EXPECT_DOUBLE_EQ(*answered.assess().overall, 300 / 7.0);
    answered.round.stepWeights["metrics"] = 4;
    EXPECT_DOUBLE_EQ(*answered.assess().overall, 30);
}

TEST(Verdict, IsTheHighestThatHolds) {
    struct Case {
        const char* what;
        std::string_view everywhere;
        Answered::Rows others;
        Verdict verdict;
        Ids blockers;
    };
    const Case cases[] = {
        {"nothing answered", ".", {}, Verdict::incomplete, {}},
        {"all at 0",
         "0",
         {},
         Verdict::prepare,
         {"sponsorship.commitment", "champion.appointed", "accounts.criteria", "change.horizon"}},
        {"all at 2",
         "2",
         {},
         Verdict::pilot,
         {"sponsorship.commitment", "champion.appointed", "accounts.criteria", "change.horizon",
          "sponsorship.visits", "accounts.shortlist", "managers.profile", "metrics.rewards"}},
        {"all at 3", "3", {}, Verdict::rollout, {}},
        {"all at 4", "4", {}, Verdict::optimise, {}},
        {"a high average never buys a missing sponsor",
         "4",
         {{"sponsorship.commitment", "1"}},
         Verdict::prepare,
         {"sponsorship.commitment"}},
        {"a gate of the second four lets a pilot pass",
         "4",
         {{"metrics.rewards", "0"}},
         Verdict::pilot,
         {"metrics.rewards"}},
        {"a gate that does not apply is not met",
         "4",
         {{"managers.profile", "-"}},
         Verdict::pilot,
         {"managers.profile"}},
        {"nor one of the first four",
         "4",
         {{"change.horizon", "-"}},
         Verdict::prepare,
         {"change.horizon"}},
        {"a gate that is not answered is not met",
         "4",
         {{"champion.appointed", "."}},
         Verdict::prepare,
         {"champion.appointed"}},
        {"gates are met by the mean", "33", {{"metrics.rewards", "24"}}, Verdict::rollout, {}},
        {"and not by less", "33", {{"metrics.rewards", "23"}}, Verdict::pilot, {"metrics.rewards"}},
        {"good gates, low average: held back by the score alone",
         "1",
         {{"sponsorship.commitment", "2"},
          {"champion.appointed", "2"},
          {"accounts.criteria", "2"},
          {"change.horizon", "2"},
          {"change.case", "0"}},
         Verdict::prepare,
         {}},
    };
    for (const Case& c : cases) {
        const Assessment assessment = Answered(c.everywhere, c.others).assess();
        EXPECT_EQ(assessment.verdict, c.verdict) << c.what;
        EXPECT_EQ(assessment.blockers, c.blockers) << c.what;
    }
}

TEST(Verdict, WaitsForFourFifthsOfTheApplicableItems) {
    struct Case {
        std::string_view mark;
        int items;
        bool complete;
    };
    // Of 14 items 12 are 86 % and 11 are 79 %; of 10 that apply 8 are just enough.
    const Case cases[] = {{".", 2, true}, {".", 3, false}};
    const char* notGates[] = {"change.case",   "champion.influence",  "managers.selection",
                              "metrics.value", "benchmarking.review", "benchmarking.outside"};
    for (const Case& c : cases) {
        Answered answered("3");
        for (int i = 0; i < c.items; ++i)
            answered.set(notGates[i], c.mark);
        EXPECT_EQ(answered.assess().verdict != Verdict::incomplete, c.complete) << c.items;
    }
    Answered justEnough("3");
    for (int i = 0; i < 4; ++i)
        justEnough.set(notGates[i], "-");
    justEnough.set(notGates[4], ".");
    justEnough.set(notGates[5], ".");
    EXPECT_DOUBLE_EQ(*justEnough.assess().coverage, 0.8);
    EXPECT_EQ(justEnough.assess().verdict, Verdict::rollout);
}

TEST(Verdict, IsIncompleteWhereNothingApplies) {
    const Assessment assessment = Answered("-").assess();
    EXPECT_EQ(assessment.coverage, std::nullopt);
    EXPECT_EQ(assessment.overall, std::nullopt);
    EXPECT_EQ(assessment.verdict, Verdict::incomplete);
}

TEST(Verdict, IsNotLostToARoundingError) {
    // Step scores 75, 87.5, 100, 75, 75, 100, 75: with these weights 85, which no sum of doubles
    // hits.
    Answered answered("3",
                      {{"sponsorship.visits", "4"},
                       {"champion.appointed", "4"},
                       {"champion.influence", "4"},
                       {"metrics.rewards", "4"},
                       {"metrics.value", "4"}},
                      Mode::quick);
    answered.round.stepWeights = {{"change", 0.3},      {"sponsorship", 0.8}, {"champion", 0.6},
                                  {"accounts", 0.6},    {"managers", 0.5},    {"metrics", 0.8},
                                  {"benchmarking", 0.9}};
    const Assessment assessment = answered.assess();
    EXPECT_LT(*assessment.overall, 85);
    EXPECT_NEAR(*assessment.overall, 85, 1e-9);
    EXPECT_EQ(assessment.verdict, Verdict::optimise);
}

TEST(Gates, SayWhatTheNextVerdictNeedsOfThem) {
    const auto requiredOf = [](const Assessment& assessment) {
        std::string levels;
        for (const GateResult& gate : assessment.gates) {
            const std::string level = std::to_string(static_cast<int>(gate.required));
            levels += (gate.asked ? level : "(" + level + ")") + (gate.met ? "+ " : "- ");
        }
        return levels;
    };
    EXPECT_EQ(requiredOf(Answered("1", {{"champion.appointed", "2"}}).assess()),
              "2- 2+ 2- 2- (3)- (3)- (3)- (3)- ");
    EXPECT_EQ(requiredOf(Answered("2", {{"metrics.rewards", "3"}}).assess()),
              "3- 3- 3- 3- 3- 3- 3- 3+ ");
    EXPECT_EQ(requiredOf(Answered("3").assess()), "3+ 3+ 3+ 3+ 3+ 3+ 3+ 3+ ");
    EXPECT_EQ(requiredOf(Answered("4").assess()), "3+ 3+ 3+ 3+ 3+ 3+ 3+ 3+ ");
    EXPECT_EQ(requiredOf(Answered(".").assess()), "2- 2- 2- 2- (3)- (3)- (3)- (3)- ");
}

TEST(DiscussFirst, BeginsWithTheLowestAgreementThenTheLargestGap) {
    Answered answered("33", {{"change.case", "04"},         // r 0, gap 1
                             {"change.horizon", "13"},      // r 0, gap 1
                             {"sponsorship.visits", "02"},  // r 0, gap 2
                             {"metrics.value", "12"},       // r .75
                             {"champion.influence", "3."},  // n = 1
                             {"benchmarking.review", "04"}, // the room says it does not apply
                             {"managers.selection", "44"}});
    answered.agree("benchmarking.review", '-');
    const Ids order = answered.assess().discussFirst;
    ASSERT_EQ(order.size(), 12U);
    EXPECT_EQ(Ids(order.begin(), order.begin() + 4),
              (Ids{"sponsorship.visits", "change.case", "change.horizon", "metrics.value"}));
}

TEST(NextActions, WeighGapsByStepAndDoubleGates) {
    Answered answered("3", {{"change.case", "2"},            // 1
                            {"metrics.value", "2"},          // 1 × 3
                            {"metrics.rewards", "2"},        // 1 × 3 × 2
                            {"sponsorship.visits", "2"},     // 1 × 2
                            {"benchmarking.outside", "4"}}); // above its target
    answered.round.stepWeights["metrics"] = 3;
    answered.round.targets["champion.influence"] = 3.5;
    std::string actions;
    for (const NextAction& action : answered.assess().nextActions) {
        actions += action.item + ' ' + std::to_string(action.gap).substr(0, 3) + ' ' +
                   std::to_string(action.priority).substr(0, 3) + '\n';
    }
    EXPECT_EQ(actions, "metrics.rewards 1.0 6.0\n"
                       "metrics.value 1.0 3.0\n"
                       "sponsorship.visits 1.0 2.0\n"
                       "change.case 1.0 1.0\n"
                       "champion.influence 0.5 0.5\n");
}

TEST(Respondents, AreThoseWhoSaySomethingOfTheMode) {
    Answered answered(".", {{"change.case", "3-..."}, {"change.pilot", "..2.."}});
    answered.responses[3].answers["change.case"].note = "to be asked";
    EXPECT_EQ(answered.assess().respondents, 2) << "a level, not applicable; not: an item of the "
                                                   "full mode, a note, nothing";
    answered.round.mode = Mode::full;
    EXPECT_EQ(answered.assess().respondents, 3);
}

TEST(Mode, DecidesWhichItemsCount) {
    Answered answered("3", {{"change.pilot", "0"}}, Mode::quick);
    EXPECT_EQ(answered.assess().items.size(), 14U);
    EXPECT_EQ(answered.assess().item("change.pilot"), nullptr);
    EXPECT_DOUBLE_EQ(*answered.assess().overall, 75);
    answered.round.mode = Mode::full;
    EXPECT_EQ(answered.assess().items.size(), 42U);
    EXPECT_EQ(answered.assess().verdict, Verdict::incomplete);
}

TEST(Verdict, LeadsUpwardsStepByStep) {
    EXPECT_EQ(next(Verdict::incomplete), std::nullopt);
    EXPECT_EQ(next(Verdict::prepare), Verdict::pilot);
    EXPECT_EQ(next(Verdict::pilot), Verdict::rollout);
    EXPECT_EQ(next(Verdict::rollout), Verdict::optimise);
    EXPECT_EQ(next(Verdict::optimise), std::nullopt);
    EXPECT_EQ(threshold(Verdict::pilot), 40);
    EXPECT_EQ(threshold(Verdict::rollout), 65);
    EXPECT_EQ(threshold(Verdict::optimise), 85);
}

} // namespace
} // namespace kam
