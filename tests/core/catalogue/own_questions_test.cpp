#include "core/catalogue/own_questions.hpp"

#include "core/document/questionnaire_file.hpp"
#include "core/workspace/questionnaire_list.hpp"
#include "tests/core/support/answers.hpp"
#include "tests/core/support/data.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace kam {
namespace {

using test::questionnaire;

std::vector<const OwnItem*> pointers(const std::vector<OwnItem>& items) {
    std::vector<const OwnItem*> all;
    for (const OwnItem& item : items)
        all.push_back(&item);
    return all;
}

Questionnaire asked(const OwnQuestionnaire& own, const std::vector<OwnItem>& items) {
    return onlyAsked(changed(questionnaire(), own, pointers(items)));
}

std::vector<ItemId> idsOf(const Questionnaire& of, Mode mode = Mode::full) {
    std::vector<ItemId> ids;
    for (const Item* item : of.items(mode))
        ids.push_back(item->id);
    return ids;
}

TEST(OwnQuestionnaire, WithoutChangesAsksWhatTheStandardDoes) {
    const Questionnaire own = asked({.id = "q-1", .name = "Acería"}, {});
    EXPECT_EQ(idsOf(own), idsOf(questionnaire()));
    EXPECT_EQ(own.gates, questionnaire().gates);
    EXPECT_EQ(own.name, "Acería");
    for (const Item* item : questionnaire().items(Mode::full))
        EXPECT_TRUE(asksTheSame(*own.item(item->id), *item)) << item->id;
}

TEST(OwnQuestionnaire, AsksWhatItsFileSays) {
    const auto file = decodeQuestionnaireFile(test::dataFile("questionnaire.json"));
    ASSERT_TRUE(file) << testing::PrintToString(file.faults());
    const Questionnaire own = asked(file->questionnaire, file->items);
    EXPECT_EQ(own.items(Mode::full).size(), 36U); // 42, a step of 6 and one less, one more
    EXPECT_EQ(own.items(Mode::quick).size(), 13U);
    EXPECT_EQ(own.step("benchmarking"), nullptr);
    EXPECT_EQ(own.item("change.pilot"), nullptr);
    EXPECT_EQ(own.known("change.pilot")->topic, questionnaire().item("change.pilot")->topic);
    EXPECT_EQ(own.item("change.case")->question.es, "¿Qué dice el plan?");
    EXPECT_EQ(own.item("change.case")->levels, questionnaire().item("change.case")->levels);
    EXPECT_FALSE(asksTheSame(*own.item("change.case"), *questionnaire().item("change.case")));
    const Item& added = *own.item("s-1.i-1");
    EXPECT_EQ(added.stepNumber, 8);
    EXPECT_EQ(added.number, 1);
    EXPECT_EQ(own.step("s-1")->weight, 2);
    // What is left keeps the numbers that people know it by.
    EXPECT_EQ(own.item("change.systems")->number, 6);
}

// A question that somebody is still writing must not be put to people.
TEST(OwnQuestionnaire, DoesNotAskWhatIsNotWrittenYet) {
    OwnItem item{.questionnaire = "q-1", .id = "change.i-1", .step = "change"};
    EXPECT_EQ(asked({.id = "q-1"}, {item}).item("change.i-1"), nullptr);
    item.topic.es = item.question.es = "¿…?";
    item.levels.resize(5);
    for (Level& level : item.levels)
        level.title.en = level.anchor.en = "so";
    EXPECT_NE(asked({.id = "q-1"}, {item}).item("change.i-1"), nullptr);
    item.levels[4].anchor = {};
    EXPECT_EQ(asked({.id = "q-1"}, {item}).item("change.i-1"), nullptr);
}

TEST(OwnQuestionnaire, WhateverItHidesAndAddsEachItemIsAskedOnceOrNot) {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const Workspace workspace = test::randomWorkspace(seed);
        Questionnaires all(workspace, questionnaire());
        for (const auto& [id, own] : workspace.questionnaires) {
            const Questionnaire& of = all.of(id);
            const std::vector<ItemId> ids = idsOf(of);
            EXPECT_EQ(std::set<ItemId>(ids.begin(), ids.end()).size(), ids.size());
            for (const OwnItem* item : itemsOf(workspace, id))
                EXPECT_TRUE(!item->hidden || !of.item(item->id)) << seed << item->id;
            for (const Item* item : questionnaire().items(Mode::full))
                EXPECT_NE(of.known(item->id), nullptr) << seed << item->id;
        }
    }
}

TEST(OwnQuestionnaire, OfARoundThatNamesNoneIsTheStandardOne) {
    Workspace workspace;
    Questionnaires all(workspace, questionnaire());
    EXPECT_EQ(&all.of(Round{}), &questionnaire());
    EXPECT_EQ(&all.of(Round{.questionnaire = "q-9"}), &questionnaire());
}

// Items that are not asked must not count, whatever was answered before they were hidden.
TEST(OwnQuestionnaire, HiddenItemsNeverCount) {
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        test::Random random(seed);
        test::Answered answered("012", {}, Mode::full);
        std::vector<OwnItem> items;
        for (const Item* item : questionnaire().items(Mode::full)) {
            answered.set(item->id, std::string(1, static_cast<char>('0' + random.below(5))));
            if (random.chance(30))
                items.push_back({.questionnaire = "q-1", .id = item->id, .hidden = true});
        }
        const Questionnaire own = asked({.id = "q-1"}, items);
        std::vector<const Response*> people;
        for (const Response& each : answered.responses)
            people.push_back(&each);
        const Assessment before = assess(answered.round, people, own);
        for (const OwnItem& item : items)
            answered.set(item.id, "4");
        const Assessment after = assess(answered.round, people, own);
        EXPECT_EQ(before.overall, after.overall) << seed;
        EXPECT_EQ(before.items.size(), 42 - items.size()) << seed;
        EXPECT_EQ(before.verdict, after.verdict) << seed;
    }
}

// A company that does not ask whether anybody backs the programme is not told that all is well.
TEST(OwnQuestionnaire, AGateThatIsNotAskedIsNeverPassed) {
    const test::Answered best("4", {}, Mode::full);
    const std::vector<const Response*> people{&best.responses.front()};
    const auto verdict = [&](const ItemId& gate) {
        const Questionnaire own =
            asked({.id = "q-1"}, {{.questionnaire = "q-1", .id = gate, .hidden = true}});
        const Assessment result = assess(best.round, people, own);
        EXPECT_EQ(result.blockers, std::vector<ItemId>{gate});
        for (const GateResult& each : result.gates)
            EXPECT_EQ(each.hidden, each.id == gate);
        return result.verdict;
    };
    EXPECT_EQ(verdict("sponsorship.commitment"), Verdict::prepare);
    EXPECT_EQ(verdict("metrics.rewards"), Verdict::pilot);
}

TEST(OwnQuestionnaire, WeighsItsItemsUnlessTheRoundDoes) {
    test::Answered answered("0", {{"change.case", "4"}});
    const std::vector<const Response*> people{&answered.responses.front()};
    const Questionnaire own = asked({.id = "q-1", .steps = {{.id = "change", .weight = 2}}},
                                    {{.questionnaire = "q-1", .id = "change.case", .weight = 3}});
    EXPECT_EQ(assess(answered.round, people, own).step("change")->score, 75);
    EXPECT_EQ(assess(answered.round, people, own).step("change")->weight, 2);
    answered.round.itemWeights["change.case"] = 1;
    answered.round.stepWeights["change"] = 5;
    EXPECT_EQ(assess(answered.round, people, own).step("change")->score, 50);
    EXPECT_EQ(assess(answered.round, people, own).step("change")->weight, 5);
}

} // namespace
} // namespace kam
