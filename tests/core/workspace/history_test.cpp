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
            if (const Revision* done = history.undo()) apply(replayed, done->change);
        } else if (random.chance(30)) {
            if (const Revision* done = history.redo()) apply(replayed, done->change);
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

TEST(History, IsTheSameAfterItWasReadBackIn) {
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        test::Random random(seed);
        History lived(test::randomWorkspace(seed, 10));
        for (int i = 0; i < 40; ++i) {
            if (random.chance(30))
                lived.undo();
            else if (random.chance(20))
                lived.redo();
            else
                lived.apply(randomChange(random, lived.workspace()));
        }
        // As a later session finds it: the last part first, the rest when it is asked for.
        const auto& all = lived.revisions();
        const auto half = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
        History read(lived.workspace(), {half, all.end()});
        read.prepend({all.begin(), half});
        EXPECT_EQ(read.revisions(), all);
        while (lived.canRedo() && read.canRedo()) {
            lived.redo();
            read.redo();
            ASSERT_EQ(read.workspace(), lived.workspace()) << seed;
        }
        while (lived.canUndo() && read.canUndo()) {
            lived.undo();
            read.undo();
            ASSERT_EQ(read.workspace(), lived.workspace()) << seed;
        }
        EXPECT_EQ(read.canUndo(), lived.canUndo());
        EXPECT_EQ(read.canRedo(), lived.canRedo());
    }
}

TEST(History, LeadsBackToEveryStateThereWas) {
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        test::Random random(seed);
        History history(test::randomWorkspace(seed, 10));
        std::vector<Workspace> states;
        for (int i = 0; i < 20; ++i) {
            if (random.chance(25) && history.canUndo())
                history.undo();
            else if (!history.apply(randomChange(random, history.workspace())))
                continue;
            states.push_back(history.workspace());
        }
        ASSERT_EQ(states.size(), history.revisions().size());
        for (std::size_t place = 0; place < states.size(); ++place) {
            Workspace then = history.workspace();
            apply(then, history.backTo(place));
            ASSERT_EQ(then, states[place]) << seed << " " << place;
        }
        EXPECT_TRUE(history.backTo(states.size() - 1).edits.empty());
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
