#include "core/readiness/roles.hpp"

#include "tests/core/support/answers.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <numeric>

namespace kam {
namespace {

using test::Answered;
using test::questionnaire;

std::vector<RoleResult> rolesOf(const Answered& answered) {
    std::vector<const Response*> all;
    for (const Response& response : answered.responses)
        all.push_back(&response);
    return kam::rolesOf(answered.round, all, questionnaire());
}

Answered withRoles(std::string_view marks, const std::vector<std::string>& roles) {
    Answered answered(marks);
    for (std::size_t i = 0; i < roles.size(); ++i)
        answered.responses[i].role = roles[i];
    return answered;
}

TEST(Roles, HaveTheMeanOfTheirPeople) {
    Answered answered = withRoles("024", {"sales", "sales", "finance"});
    answered.set("change.case", "1-.");
    const auto roles = rolesOf(answered);
    ASSERT_EQ(roles.size(), 2U);
    EXPECT_EQ(roles[0].role, "finance");
    EXPECT_EQ(roles[1].role, "sales");
    EXPECT_EQ(roles[1].respondents, 2);
    EXPECT_EQ(roles[1].items[1].mean, 1.0);
    EXPECT_EQ(roles[0].items[1].mean, 4.0);
    // A "not applicable" is no level, and what is not answered is no zero.
    EXPECT_EQ(roles[1].items[0].mean, 1.0);
    EXPECT_EQ(roles[1].items[0].n, 1);
    EXPECT_EQ(roles[1].items[0].notApplicable, 1);
    EXPECT_EQ(roles[0].items[0].mean, std::nullopt);
    EXPECT_EQ(roles[0].items[0].n, 0);
}

TEST(Roles, OfNobodyWhoAnsweredAreNone) {
    EXPECT_TRUE(rolesOf(withRoles("..", {"sales", "finance"})).empty());
}

TEST(Roles, WithoutANameComeLast) {
    const auto roles = rolesOf(withRoles("12", {"", "sales"}));
    ASSERT_EQ(roles.size(), 2U);
    EXPECT_TRUE(roles[1].rest);
    EXPECT_EQ(roles[1].items[0].mean, 1.0);
}

TEST(Roles, OfAnAnonymousRoundAreOnlyThoseThatThreeShare) {
    struct Case {
        std::vector<std::string> roles;
        std::vector<std::string> shown; ///< with the number of persons
    };
    const Case cases[] = {
        {{"a", "a", "a"}, {"a 3"}},
        {{"a", "a", "b"}, {" 3"}},
        {{"a", "a", "a", "b", "b", "c"}, {"a 3", " 3"}},
        // One alone in the rest would be what is left when the others are taken away.
        {{"a", "a", "a", "b"}, {" 4"}},
        {{"a", "a", "a", "b", "b", "b", "b", "c"}, {"b 4", " 4"}},
        {{"a", "b"}, {" 2"}},
    };
    for (const Case& each : cases) {
        Answered answered = withRoles(std::string(each.roles.size(), '2'), each.roles);
        answered.round.anonymous = true;
        std::vector<std::string> shown;
        for (const RoleResult& role : rolesOf(answered))
            shown.push_back(role.role + " " + std::to_string(role.respondents));
        EXPECT_EQ(shown, each.shown) << testing::PrintToString(each.roles);
    }
}

TEST(Roles, OfAnAnonymousRoundHideWhatOneOrTwoSay) {
    Answered answered = withRoles("123", {"a", "a", "a"});
    answered.round.anonymous = true;
    answered.set("change.case", "12.");
    const auto roles = rolesOf(answered);
    EXPECT_TRUE(roles[0].items[0].hidden);
    EXPECT_EQ(roles[0].items[0].mean, std::nullopt);
    EXPECT_FALSE(roles[0].items[1].hidden);
    EXPECT_EQ(roles[0].items[1].mean, 2.0);
}

TEST(Roles, CountEverybodyOnceAndNeverShowFewInAnAnonymousRound) {
    test::Random random(5);
    for (int i = 0; i < 500; ++i) {
        const int people = 1 + random.below(9);
        std::vector<std::string> names;
        for (int person = 0; person < people; ++person)
            names.emplace_back(1, static_cast<char>('a' + random.below(4)));
        Answered answered = withRoles(std::string(static_cast<std::size_t>(people), '3'), names);
        answered.round.anonymous = true;
        const auto roles = rolesOf(answered);
        int all = 0;
        for (const RoleResult& role : roles) {
            all += role.respondents;
            EXPECT_GE(role.respondents, std::min(people, anonymousGroup));
        }
        EXPECT_EQ(all, people);
    }
}

// What one or two persons said must not be told by taking the roles that are shown from all.
TEST(Roles, OfAnAnonymousRoundLeaveOfNoItemWhatOneOrTwoSay) {
    test::Random random(9);
    int hidden = 0;
    for (int i = 0; i < 500; ++i) {
        const int people = 3 + random.below(9);
        std::vector<std::string> names;
        for (int person = 0; person < people; ++person)
            names.emplace_back(1, static_cast<char>('a' + random.below(3)));
        Answered answered = withRoles(std::string(static_cast<std::size_t>(people), '3'), names);
        answered.round.anonymous = true;
        std::string marks;
        for (int person = 0; person < people; ++person)
            marks += ".-01234"[random.below(7)];
        answered.set("change.case", marks);
        int left = 0, shown = 0;
        for (const RoleResult& role : rolesOf(answered)) {
            const RoleItem& item = role.items[0];
            (item.hidden ? left : shown) += item.n;
            if (!item.hidden) continue;
            ++hidden;
            EXPECT_EQ(item.mean, std::nullopt);
            EXPECT_EQ(item.distribution, (std::array<int, 5>{}));
        }
        if (left > 0 && shown > 0) {
            EXPECT_GE(left, anonymousGroup) << marks;
        }
    }
    EXPECT_GT(hidden, 100);
}

} // namespace
} // namespace kam
