#include "core/selection/account_tree.hpp"

#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <set>

namespace kam {
namespace {

/// A company whose customers belong to groups.
class Groups {
public:
    Workspace workspace;

    void add(const Id& id, const char* parent, std::optional<std::int64_t> revenue,
             const char* currency = "COP") {
        Account account{.id = id, .name = id};
        if (*parent) account.parent = parent;
        if (revenue) account.value = ValueInputs{.baseRevenue = Money{*revenue, currency}};
        workspace.accounts.put(id, account);
    }
    /// "a-1 0 3/1 600 COP": id, depth, accounts and how many of them without revenue, revenue.
    std::vector<std::string> tree() const {
        std::vector<std::string> lines;
        for (const AccountNode& node : accountTree(workspace)) {
            std::string line = node.account->id + " " + std::to_string(node.depth) + " " +
                               std::to_string(node.accounts) + "/" +
                               std::to_string(node.withoutRevenue);
            if (node.revenue)
                line +=
                    " " + std::to_string(node.revenue->minorUnits) + " " + node.revenue->currency;
            lines.push_back(std::move(line));
        }
        return lines;
    }
};

using Lines = std::vector<std::string>;

TEST(AccountTree, RollsRevenueUpFromSubsidiaries) {
    Groups groups;
    groups.add("c", "a", 100);
    groups.add("b", "a", {});
    groups.add("a", "", 50);
    groups.add("d", "c", 7);
    groups.add("e", "", {});
    EXPECT_EQ(groups.tree(),
              (Lines{"a 0 4/1 157 COP", "b 1 1/1", "c 1 2/0 107 COP", "d 2 1/0 7 COP", "e 0 1/1"}));
}

TEST(AccountTree, AddsNoMoneyOfDifferentCurrenciesNorBeyondWhatThereIsRoomFor) {
    Groups groups;
    groups.add("a", "", 1);
    groups.add("b", "a", 2);
    groups.add("c", "b", 3, "USD");
    groups.add("d", "", std::numeric_limits<std::int64_t>::max());
    groups.add("e", "d", 1);
    groups.add("f", "e", -1);
    EXPECT_EQ(groups.tree(),
              (Lines{"a 0 3/0", "b 1 2/0", "c 2 1/0 3 USD", "d 0 3/0 9223372036854775807 COP",
                     "e 1 2/0 0 COP", "f 2 1/0 -1 COP"}));
    groups.add("f", "e", 0);
    EXPECT_EQ(groups.tree()[3], "d 0 3/0");
}

TEST(AccountTree, LosesNobodyWhoseGroupIsNotThereOrBelongsToItself) {
    Groups groups;
    groups.add("a", "c", 1); // hangs from a circle
    groups.add("b", "nobody", 2);
    groups.add("c", "e", 3);
    groups.add("d", "c", 4);
    groups.add("e", "d", 5);
    groups.add("f", "f", 6);
    EXPECT_EQ(groups.tree(), (Lines{"b 0 1/0 2 COP", "c 0 4/0 13 COP", "a 1 1/0 1 COP",
                                    "d 1 2/0 9 COP", "e 2 1/0 5 COP", "f 0 1/0 6 COP"}));
}

TEST(AccountTree, HasEveryAccountOnceBehindItsGroup) {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        test::Random random(seed);
        Groups groups;
        std::int64_t all = 0;
        const int accounts = 1 + random.below(30);
        for (int i = 0; i < accounts; ++i) {
            const std::string parent = "a" + std::to_string(random.below(accounts));
            const int revenue = random.below(1000);
            groups.add("a" + std::to_string(i), random.chance(70) ? parent.c_str() : "", revenue);
            all += revenue;
        }
        const auto tree = accountTree(groups.workspace);
        std::set<Id> seen;
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < tree.size(); ++i) {
            EXPECT_TRUE(seen.insert(tree[i].account->id).second);
            EXPECT_EQ(tree[i].end - i, tree[i].accounts);
            if (tree[i].depth == 0) {
                sum += tree[i].revenue->minorUnits;
                continue;
            }
            std::size_t above = i - 1;
            while (tree[above].depth + 1 != tree[i].depth)
                --above;
            EXPECT_EQ(tree[above].account->id, tree[i].account->parent);
            EXPECT_GT(tree[above].end, i);
        }
        EXPECT_EQ(seen.size(), groups.workspace.accounts.size()) << seed;
        EXPECT_EQ(sum, all) << seed;
    }
}

TEST(AccountTree, TakesAChainOfAnyLength) {
    Groups groups;
    constexpr int length = 50'000;
    for (int i = 0; i < length; ++i)
        groups.add("a" + std::to_string(i), i > 0 ? ("a" + std::to_string(i - 1)).c_str() : "", 1);
    const auto tree = accountTree(groups.workspace);
    ASSERT_EQ(tree.size(), std::size_t{length});
    EXPECT_EQ(tree[0].revenue->minorUnits, length);
    EXPECT_EQ(tree.back().depth, std::size_t{length - 1});
}

} // namespace
} // namespace kam
