#include "core/workspace/history.hpp"

#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

Change rename(const std::string& name) {
    Company company;
    company.name = name;
    return {{put(company)}, "change.company"};
}

TEST(History, UndoesAndRedoesAnySequenceOfEdits) {
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        test::Random random(seed);
        History history(test::randomWorkspace(seed, 10));
        std::vector<Workspace> states{history.workspace()};
        for (int i = 0; i < 25; ++i) {
            if (history.apply(randomChange(random, history.workspace()))) {
                states.push_back(history.workspace());
            }
        }
        for (auto state = states.size() - 1; state-- > 0;) {
            ASSERT_TRUE(history.undo());
            ASSERT_EQ(history.workspace(), states[state]) << seed;
        }
        EXPECT_FALSE(history.canUndo());
        EXPECT_FALSE(history.undo());
        for (std::size_t state = 1; state < states.size(); ++state) {
            ASSERT_TRUE(history.redo());
            ASSERT_EQ(history.workspace(), states[state]) << seed;
        }
        EXPECT_FALSE(history.canRedo());
        EXPECT_FALSE(history.redo());
    }
}

TEST(History, JournalOfWhatItReturnedLeadsToTheSameWorkspace) {
    test::Random random(5);
    History history;
    Workspace replayed;
    for (int i = 0; i < 300; ++i) {
        if (random.chance(30)) {
            if (const auto change = history.undo()) apply(replayed, *change);
        } else if (random.chance(30)) {
            if (const auto change = history.redo()) apply(replayed, *change);
        } else {
            const Change change = randomChange(random, history.workspace());
            if (history.apply(change)) apply(replayed, change);
        }
        ASSERT_EQ(replayed, history.workspace()) << i;
    }
}

TEST(History, TakesBackTypingThatWentOnInOneStep) {
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        test::Random random(seed);
        History history(test::randomWorkspace(seed, 10));
        ASSERT_TRUE(history.apply(rename("before")));
        const Workspace before = history.workspace();
        ASSERT_TRUE(history.apply(rename("a")));
        for (int i = 0; i < 5; ++i)
            history.extend(randomChange(random, history.workspace()));
        const Workspace after = history.workspace();
        ASSERT_TRUE(history.undo());
        ASSERT_EQ(history.workspace(), before) << seed;
        ASSERT_TRUE(history.redo());
        ASSERT_EQ(history.workspace(), after) << seed;
        ASSERT_TRUE(history.undo());
        ASSERT_EQ(history.workspace(), before) << seed;
    }
}

TEST(History, TypingAfterAnUndoIsAnEditOfItsOwn) {
    History history;
    history.apply(rename("A"));
    history.apply(rename("B"));
    history.undo();
    ASSERT_TRUE(history.extend(rename("C")));
    history.undo();
    EXPECT_EQ(history.workspace().company.name, "A");
}

TEST(History, DropsAnEditThatAltersNothing) {
    History history;
    ASSERT_TRUE(history.apply(rename("A")));
    ASSERT_TRUE(history.undo());
    EXPECT_FALSE(history.apply(rename("")));
    EXPECT_TRUE(history.canRedo()) << "nothing happened, so what was undone can still be redone";
    EXPECT_FALSE(history.canUndo());
}

TEST(History, ForgetsWhatWasUndoneOnceSomethingElseIsDone) {
    History history;
    history.apply(rename("A"));
    history.undo();
    history.apply(rename("B"));
    EXPECT_FALSE(history.canRedo());
    EXPECT_EQ(history.workspace().company.name, "B");
}

TEST(History, CountsEveryChangeSoThatCachesNotice) {
    History history;
    history.apply(rename("A"));
    const auto applied = history.version();
    history.undo();
    EXPECT_GT(history.version(), applied);
    const auto undone = history.version();
    history.redo();
    EXPECT_GT(history.version(), undone);
}

} // namespace
} // namespace kam
