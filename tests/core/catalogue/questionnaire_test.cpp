#include "core/catalogue/questionnaire.hpp"

#include "core/catalogue/assets.hpp"
#include "tests/core/support/answers.hpp"
#include "tests/core/support/data.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::questionnaire;
using test::replaced;

TEST(Questionnaire, IsTheOneOfTheDomain) {
    const Questionnaire& q = questionnaire();
    std::string steps;
    for (const Step& step : q.steps)
        steps += std::to_string(step.number) + step.id + ' ';
    EXPECT_EQ(steps, "1change 2sponsorship 3champion 4accounts 5managers 6metrics 7benchmarking ");
    EXPECT_EQ(q.items(Mode::full).size(), 42U);
    EXPECT_EQ(q.items(Mode::quick).size(), 14U);
    EXPECT_EQ(q.gates,
              (std::vector<ItemId>{"sponsorship.commitment", "champion.appointed",
                                   "accounts.criteria", "change.horizon", "sponsorship.visits",
                                   "accounts.shortlist", "managers.profile", "metrics.rewards"}));
}

TEST(Questionnaire, AsksEveryItemInBothLanguagesWithFiveLevels) {
    for (const Item* item : questionnaire().items(Mode::full)) {
        ASSERT_TRUE(item->askable()) << item->id;
        for (const Language language : {Language::es, Language::en}) {
            EXPECT_NE(item->question.in(language), "") << item->id;
            EXPECT_NE(item->topic.in(language), "") << item->id;
            for (const Level& level : item->levels)
                EXPECT_NE(level.anchor.in(language), "");
        }
        for (std::size_t i = 0; i < 4; ++i)
            EXPECT_FALSE(item->levels[i].action.empty());
        EXPECT_FALSE(item->evidence.empty()) << item->id;
        EXPECT_EQ(!item->blocker.empty(), questionnaire().isGate(item->id)) << item->id;
    }
}

TEST(Questionnaire, FindsItemsAndStepsByIdAndNumbersThem) {
    const Item* item = questionnaire().item("sponsorship.visits");
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->step, "sponsorship");
    EXPECT_EQ(item->stepNumber, 2);
    EXPECT_EQ(item->number, 2);
    EXPECT_EQ(questionnaire().step("metrics")->number, 6);
    EXPECT_EQ(questionnaire().item("sponsorship"), nullptr);
    EXPECT_EQ(questionnaire().step("sales"), nullptr);
}

TEST(Questionnaire, NamesWhatIsWrongWithIt) {
    struct Case {
        const char *what, *with;
        Fault fault;
    };
    const Case cases[] = {
        {"kam/questionnaire", "kam/quiz", {"format", FaultKind::otherFormat, "kam/questionnaire"}},
        {"\"version\": 1", "\"version\": 3", {"version", FaultKind::newerVersion, "3"}},
        {"\"id\": \"change.horizon\"",
         "\"id\": \"change.case\"",
         {"steps[0].items[1].id", FaultKind::duplicate, "change.case"}},
        {"\"champion.appointed\",",
         "\"champion.missing\",",
         {"gates[1]", FaultKind::unknownReference, "champion.missing"}},
        {"\"champion.appointed\",",
         "\"change.pilot\",",
         {"gates[1]", FaultKind::unknownReference, "change.pilot"}},
        {"\"short\"", "\"brief\"", {"steps[0].short", FaultKind::missing, ""}},
        {"\"evidence\": [",
         "\"evidence\": [7, ",
         {"steps[0].items[0].evidence[0]", FaultKind::wrongType, "object"}},
        {"\"levels\": [",
         "\"levels\": [], \"old\": [",
         {"steps[0].items[0].levels", FaultKind::outOfRange, "5"}},
    };
    for (const Case& c : cases) {
        const auto read =
            decodeQuestionnaire(replaced(std::string(asset::questionnaire()), c.what, c.with));
        ASSERT_FALSE(read) << c.with;
        EXPECT_EQ(read.faults()[0], c.fault) << c.with;
    }
}

} // namespace
} // namespace kam
