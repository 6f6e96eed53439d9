#include "core/document/workspace_json.hpp"
#include "core/merge/merge.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kam {
namespace {

using Files = std::vector<Incoming>;
using test::Random;
using test::randomWorkspace;

constexpr std::uint32_t runs = 150;

/// Two or three that grew from one, and what they grew from.
struct Family {
    Workspace base;
    std::vector<Workspace> grown;
};

Family family(std::uint32_t seed, std::size_t members, int changes) {
    Family family{randomWorkspace(seed), {}};
    Random random(seed + 7919);
    while (family.grown.size() < members) {
        Workspace member = family.base;
        for (int i = 0; i < changes; ++i)
            apply(member, randomChange(random, member));
        member.company.id = family.base.company.id;
        family.grown.push_back(std::move(member));
    }
    return family;
}

Workspace merged(Workspace mine, const Files& files, const MergeDecisions& decisions = {},
                 const Workspace* base = nullptr) {
    apply(mine, merge(mine, files, decisions, base).change);
    return mine;
}

bool hasConflicts(const Comparison& comparison) {
    return std::any_of(
        comparison.rows.begin(), comparison.rows.end(),
        [](const ComparedRecord& row) { return row.standing == Standing::conflict; });
}

MergeDecisions randomDecisions(Random& random, const Comparison& comparison, std::size_t files) {
    MergeDecisions decisions;
    for (const ComparedRecord& row : comparison.rows) {
        const int which = random.below(3);
        MergeDecision decision{static_cast<MergeChoice>(which)};
        decision.file = static_cast<std::size_t>(random.below(static_cast<int>(files)));
        if (row.standing == Standing::conflict) decisions[row.place] = decision;
    }
    return decisions;
}

std::string faultsOf(const Workspace& workspace) {
    const auto read = decodeWorkspace(encodeWorkspace(workspace, {}, "1"));
    if (!read) return testing::PrintToString(read.faults());
    return read->workspace == workspace ? "" : "not the same when read again";
}

TEST(MergeLaws, AFileMergedIntoItselfChangesNothing) {
    for (std::uint32_t seed = 0; seed < runs; ++seed) {
        const Workspace one = randomWorkspace(seed);
        EXPECT_TRUE(compare(one, Files{one, one}).rows.empty()) << seed;
        EXPECT_TRUE(merge(one, Files{one}, {}).change.edits.empty()) << seed;
        EXPECT_TRUE(compare(one, Files{one}, &one).rows.empty()) << seed;
    }
}

TEST(MergeLaws, AnEmptyWorkspaceBecomesTheFile) {
    for (std::uint32_t seed = 0; seed < runs; ++seed) {
        const Workspace one = randomWorkspace(seed);
        EXPECT_EQ(merged({}, {one}), one) << seed;
    }
}

TEST(MergeLaws, WhateverIsDecidedTheResultIsValidAndUndoRestoresExactly) {
    for (std::uint32_t seed = 0; seed < runs; ++seed) {
        const Family all = family(seed, 3, 6);
        const Files files{all.grown[1], all.grown[2]};
        Random random(seed);
        for (const Workspace* base : {static_cast<const Workspace*>(nullptr), &all.base}) {
            const Comparison comparison = compare(all.grown[0], files, base);
            const MergeDecisions decisions = randomDecisions(random, comparison, files.size());
            Workspace result = all.grown[0];
            const Change undo = apply(result, merge(result, files, decisions, base).change);
            EXPECT_EQ(faultsOf(result), "") << seed;
            apply(result, undo);
            EXPECT_EQ(result, all.grown[0]) << seed;
        }
    }
}

TEST(MergeLaws, NothingOfOursIsEverRemoved) {
    for (std::uint32_t seed = 0; seed < runs; ++seed) {
        const Family all = family(seed, 2, 8);
        const Merged result = merge(all.grown[0], Files{all.grown[1]}, {}, &all.base);
        for (const Edit& edit : result.change.edits)
            EXPECT_TRUE(std::holds_alternative<Put>(edit)) << seed;
    }
}

// Bringing the same files in again must neither ask to add anything nor, whatever was decided, add
// another copy, even if the same is decided again.
TEST(MergeLaws, TheSameFileAgainAddsNothing) {
    for (std::uint32_t seed = 0; seed < runs; ++seed) {
        const Family all = family(seed, 2, 6);
        const Files files{all.grown[1]};
        Random random(seed);
        const Comparison comparison = compare(all.grown[0], files);
        const MergeDecisions decisions = randomDecisions(random, comparison, files.size());
        const Merged first = merge(all.grown[0], files, decisions);
        if (!first.leftOut.empty()) continue;
        Workspace result = all.grown[0];
        apply(result, first.change);
        for (const ComparedRecord& row : compare(result, files).rows)
            EXPECT_EQ(row.standing, Standing::conflict) << seed << ' ' << row.place.key;
        EXPECT_EQ(merged(result, files), result) << seed;
        EXPECT_EQ(merged(result, files, decisions), result) << seed;
    }
}

TEST(MergeLaws, TheOrderOfFilesDoesNotMatterWithoutConflicts) {
    int compared = 0;
    for (std::uint32_t seed = 0; seed < 4 * runs; ++seed) {
        const Family all = family(seed, 3, 1);
        const Workspace &one = all.grown[0], &two = all.grown[1], &three = all.grown[2];
        const Comparison comparison = compare(all.base, Files{one, two, three}, &all.base);
        const Merged forth = merge(all.base, Files{one, two, three}, {}, &all.base);
        if (hasConflicts(comparison) || !forth.leftOut.empty()) continue;
        ++compared;
        const Workspace result = merged(all.base, {one, two, three}, {}, &all.base);
        EXPECT_EQ(result, merged(all.base, {three, one, two}, {}, &all.base)) << seed;
        // One after the other comes to the same as all at once.
        const Workspace first = merged(all.base, {three}, {}, &all.base);
        const Workspace second = merged(first, {one}, {}, &all.base);
        EXPECT_EQ(result, merged(second, {two}, {}, &all.base)) << seed;
    }
    EXPECT_GT(compared, 50);
}

} // namespace
} // namespace kam
