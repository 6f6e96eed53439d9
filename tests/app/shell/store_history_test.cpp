#include "tests/app/support/author.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

/// The way back over reloads: whoever walks it meets every state that there was, and no broken file
/// turns it into a way to somewhere else.
namespace kam {
namespace {

using test::Author;

/// Everything that is known of the way, the oldest first.
std::vector<Revision> wayBack(Store& store, const Opened& opened) {
    std::vector<Revision> steps = opened.revisions;
    while (store.hasEarlier()) {
        std::vector<Revision> earlier = store.takeEarlier();
        steps.insert(steps.begin(), earlier.begin(), earlier.end());
    }
    return steps;
}

/// Walks back and compares what it meets with what there was; how far it came.
std::size_t walk(const Author& author, const std::vector<Revision>& steps) {
    Workspace then = author.workspace();
    std::size_t edits = author.made();
    for (std::size_t place = steps.size(); place-- > 0;) {
        apply(then, steps[place].opposite);
        --edits;
        if (then != author.after(edits)) {
            ADD_FAILURE() << "step " << place << " of " << steps.size() << " leads elsewhere";
            return author.made() - edits;
        }
    }
    return author.made() - edits;
}

TEST(StoreHistory, LeadsBackToTheFirstEditOverReloadsAndKills) {
    Author author(7);
    Opened opened = author.open();
    for (int i = 0; i < 400; ++i) {
        author.edit();
        if (i % 3) author.settle();
        if (i % 53 == 0) {
            author.settle();
            author.kill();
            opened = author.open();
        }
    }
    author.settle();
    author.kill();
    opened = author.open();
    const std::vector<Revision> steps = wayBack(author.store(), opened);
    EXPECT_EQ(walk(author, steps), author.made());
    EXPECT_EQ(author.made(), 400U);
    EXPECT_EQ(steps.back().by, "Ana");
    EXPECT_EQ(author.lost + author.strange, 0U);
}

TEST(StoreHistory, HoldsForEditsThatOnlyTheTailHas) {
    Author author(3);
    author.open();
    author.edit();
    author.settle();
    author.edit();
    author.edit();
    author.kill();
    const Opened opened = author.open();
    EXPECT_TRUE(opened.tailRecovered);
    EXPECT_EQ(walk(author, wayBack(author.store(), opened)), 3U);
    author.settle();
    author.kill();
    const Opened again = author.open();
    EXPECT_EQ(walk(author, wayBack(author.store(), again)), 3U);
}

TEST(StoreHistory, GoesOnThroughASnapshotThatBroke) {
    Author author(11);
    author.open();
    for (int i = 0; i < 200; ++i) {
        author.edit();
        author.settle();
    }
    author.kill();
    std::string newest;
    for (const auto& [name, bytes] : author.disk().files)
        if (name.starts_with("snapshot-") && (name.size() > newest.size() || name > newest))
            newest = name;
    author.disk().files[newest] = author.disk().kept[newest] = "{}";
    const Opened opened = author.open();
    EXPECT_EQ(walk(author, wayBack(author.store(), opened)), 200U);
    for (int i = 0; i < 100; ++i) {
        author.edit();
        author.settle();
    }
    author.kill();
    const Opened again = author.open();
    EXPECT_EQ(walk(author, wayBack(author.store(), again)), 300U) << "none twice, none left out";
}

TEST(StoreHistory, EndsAtAFileThatBrokeAndNothingElseIsLost) {
    Author author(5);
    author.open();
    for (int i = 0; i < 300; ++i) {
        author.edit();
        author.settle();
    }
    author.kill();
    std::size_t broken = 0;
    for (auto& [name, bytes] : author.disk().kept)
        if (name.starts_with("history-") && broken++ == 1) {
            bytes.back() = ' ';
            author.disk().files[name] = bytes;
        }
    ASSERT_GE(broken, 3U);
    const Opened opened = author.open();
    EXPECT_EQ(opened.workspace, author.after(300));
    EXPECT_TRUE(opened.unreadable.empty());
    const std::size_t far = walk(author, wayBack(author.store(), opened));
    EXPECT_GT(far, 60U);
    EXPECT_LT(far, 300U);
    author.edit();
    author.settle();
    EXPECT_EQ(author.saving(), SaveState::Kind::saved);
}

TEST(StoreHistory, EndsAtAStepThatNoFileCanCarry) {
    Author author(13);
    author.open();
    for (int i = 0; i < 150; ++i) {
        author.edit();
        author.settle();
    }
    author.rename("a-0", "\xff is not UTF-8");
    author.rename("a-0", "mended");
    author.settle();
    ASSERT_EQ(author.saving(), SaveState::Kind::saved);
    author.kill();
    Opened opened = author.open();
    EXPECT_LT(walk(author, wayBack(author.store(), opened)), 2U);
    for (int i = 0; i < 150; ++i) {
        author.edit();
        author.settle();
    }
    author.kill();
    opened = author.open();
    const std::size_t far = walk(author, wayBack(author.store(), opened));
    EXPECT_GE(far, 150U) << "what came after it is all there";
    EXPECT_LT(far, 152U);
}

TEST(StoreHistory, HoldsWhicheverSnapshotOfAPairBreaks) {
    Author author(17);
    author.open();
    for (int i = 0; i < 80; ++i) {
        author.edit();
        author.settle();
    }
    author.disk().fault = test::NullFiles::Fault::syncFails;
    author.edit();
    author.disk().settle();
    author.disk().fault = test::NullFiles::Fault::none;
    (void)author.store().open(); // a new line begins, with two snapshots
    author.settle();
    for (int i = 0; i < 3; ++i) {
        author.edit();
        author.settle();
    }
    author.kill();
    const auto whole = author.disk().kept;
    std::size_t snapshots = 0;
    for (const auto& [name, bytes] : whole) {
        if (!name.starts_with("snapshot-")) continue;
        ++snapshots;
        author.disk().kept = author.disk().files = whole;
        author.disk().files[name] = author.disk().kept[name] = "{}";
        const Opened opened = author.open();
        EXPECT_EQ(walk(author, wayBack(author.store(), opened)), author.made()) << name;
        author.kill();
    }
    EXPECT_GE(snapshots, 2U);
}

TEST(StoreHistory, TakesBoundedRoomHoweverMuchIsWritten) {
    Author author(2);
    author.open();
    Round round;
    round.id = "r-1";
    author.edit({{put(round)}, "change.start"});
    for (int i = 0; i < 400; ++i) {
        Response response{.round = "r-1", .id = "p-1"};
        for (int item = 0; item < 14; ++item)
            response.answers["change.item" + std::to_string(item)].note =
                std::string(4'000, static_cast<char>('a' + i % 26));
        author.edit({{put(std::move(response))}, "change.answer"});
        author.settle();
    }
    std::size_t history = 0;
    for (const auto& [name, bytes] : author.disk().kept)
        if (name.starts_with("history-")) history += bytes.size();
    EXPECT_GT(history, 6'000'000U);
    EXPECT_LT(history, 9'000'000U + 64 * 120'000U);
    author.kill();
    const Opened opened = author.open();
    EXPECT_GT(walk(author, wayBack(author.store(), opened)), 60U);
}

TEST(StoreHistory, ReaderSeesItAndWritesNothing) {
    Author author(4);
    author.open();
    for (int i = 0; i < 150; ++i) {
        author.edit();
        author.settle();
    }
    author.kill();
    author.platform.currentAccess = Access::reader;
    const Opened opened = author.open();
    const auto before = author.disk().files;
    EXPECT_EQ(walk(author, wayBack(author.store(), opened)), 150U);
    EXPECT_EQ(author.disk().files, before);
}

TEST(StoreVersions, StayThroughSnapshotsAndReloadsUntilTheyAreDropped) {
    Author author(6);
    author.open();
    for (int i = 0; i < 10; ++i)
        author.edit();
    author.store().keepVersion({.name = "Antes", .by = "Ana", .at = Instant{5}},
                               author.workspace());
    EXPECT_EQ(author.saving(), SaveState::Kind::saving) << "not called saved before it is";
    author.settle();
    EXPECT_EQ(author.saving(), SaveState::Kind::saved);
    for (int i = 0; i < 300; ++i) {
        author.edit();
        author.settle();
    }
    author.kill();
    author.open();
    ASSERT_EQ(author.store().versions().size(), 1U);
    const KeptVersion kept = author.store().versions().front();
    EXPECT_EQ(kept.name, "Antes");
    EXPECT_EQ(author.store().version(kept.number), author.after(10));

    author.store().dropVersion(kept.number, author.workspace());
    author.settle();
    EXPECT_TRUE(author.store().versions().empty());
    author.kill();
    author.open();
    EXPECT_TRUE(author.store().versions().empty());
}

TEST(StoreVersions, AreKeptByTheNextSaveThatSucceeds) {
    Author author(8);
    author.open();
    author.edit();
    author.settle();
    author.disk().fault = test::NullFiles::Fault::syncFails;
    author.store().keepVersion({.name = "Piloto"}, author.workspace());
    author.disk().settle();
    EXPECT_EQ(author.saving(), SaveState::Kind::failed);
    author.disk().fault = test::NullFiles::Fault::none;
    author.store().retry(author.workspace());
    author.settle();
    EXPECT_EQ(author.saving(), SaveState::Kind::saved);
    author.kill();
    author.open();
    ASSERT_EQ(author.store().versions().size(), 1U);
    EXPECT_EQ(author.store().version(author.store().versions().front().number), author.after(1));
}

TEST(StoreVersions, BrokenOneIsShownAsSuch) {
    Author author(9);
    author.open();
    author.edit();
    author.store().keepVersion({.name = "Piloto"}, author.workspace());
    author.settle();
    author.kill();
    for (auto& [name, bytes] : author.disk().kept)
        if (name.starts_with("version-")) author.disk().files[name] = bytes = "{";
    author.open();
    ASSERT_EQ(author.store().versions().size(), 1U);
    EXPECT_FALSE(author.store().versions().front().readable);
    EXPECT_FALSE(author.store().version(author.store().versions().front().number));
}

} // namespace
} // namespace kam
