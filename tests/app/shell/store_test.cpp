#include "app/shell/store.hpp"

#include "app/shell/journal_name.hpp"
#include "tests/app/support/author.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kam {
namespace {

using Kind = SaveState::Kind;
using test::Author;
using test::NullFiles;
using test::openedOn;
using Fault = NullFiles::Fault;

std::size_t count(const NullFiles& folder, JournalName::Kind kind) {
    return static_cast<std::size_t>(
        std::count_if(folder.kept.begin(), folder.kept.end(), [kind](const auto& file) {
            const auto name = parseJournalName(file.first);
            return name && name->kind == kind;
        }));
}

TEST(Store, CloseBeforeLoadNeverWrites) {
    Author author;
    author.open();
    author.rename("a-1", "Andina");
    author.kill();
    const NullFiles before = author.disk();
    {
        Store store(author.platform, "1.0.0");
        store.append({.change = {{put(Company{})}, "change.company"}}, Workspace{});
        store.flush(Workspace{});
        store.retry(Workspace{});
        const Workspace nothing;
        store.tick(&nothing);
        EXPECT_NE(store.state().kind, SaveState::Kind::saving);
    }
    EXPECT_EQ(author.disk().files, before.files);
    EXPECT_EQ(author.disk().keptTail, before.keptTail);
    EXPECT_EQ(author.disk().syncs, before.syncs);
}

TEST(Store, LookingAtAFreshWorkspaceWritesNothing) {
    Author author;
    const Opened opened = author.open();
    EXPECT_EQ(opened.workspace, Workspace{});
    EXPECT_TRUE(opened.unreadable.empty());
    author.frame();
    author.store().flush(author.workspace());
    EXPECT_EQ(author.disk().syncs, 0);
    EXPECT_TRUE(author.disk().files.empty());
    EXPECT_TRUE(author.disk().keptTail.empty());
    EXPECT_EQ(author.saving(), Kind::saved);
    EXPECT_EQ(author.store().state().at, std::nullopt);
}

TEST(Store, SavedIsSaidOnlyAfterTheSyncWasConfirmed) {
    Author author;
    author.open();
    author.rename("a-1", "Andina");
    EXPECT_EQ(author.saving(), Kind::saving);
    EXPECT_FALSE(author.disk().keptTail.empty());
    for (int frames = 0; frames < 100; ++frames)
        author.frame(1000);
    EXPECT_EQ(author.saving(), Kind::saving) << "no answer is no confirmation";
    EXPECT_EQ(author.saving(), SaveState::Kind::saving);

    ASSERT_TRUE(author.disk().settle());
    EXPECT_EQ(author.saving(), Kind::saved);
    EXPECT_EQ(author.store().state().at, author.platform.now());
    EXPECT_NE(author.saving(), SaveState::Kind::saving);
    EXPECT_TRUE(author.disk().keptTail.empty());
    EXPECT_TRUE(author.platform.woken) << "somebody must draw it";
}

TEST(Store, WhatWasSavedIsThereInTheNextPage) {
    Author author;
    author.open();
    for (int edits = 0; edits < 20; ++edits) {
        author.edit();
        author.settle();
    }
    EXPECT_EQ(author.acknowledged(), 20u);
    author.kill();
    const Opened opened = author.open();
    EXPECT_EQ(author.editsIn(opened.workspace), 20u);
    EXPECT_FALSE(opened.tailRecovered);
    EXPECT_EQ(author.saving(), Kind::saved);
    EXPECT_NE(author.store().state().at, std::nullopt);
}

TEST(Store, AnEmptiedWorkspaceStaysEmpty) {
    Author author;
    author.open();
    author.rename("a-1", "Andina");
    author.settle();
    author.edit({difference(author.workspace(), Workspace{}).edits, "change.startOver"});
    author.settle();
    EXPECT_EQ(author.saving(), Kind::saved);
    author.kill();
    const Opened opened = author.open();
    EXPECT_EQ(opened.workspace, Workspace{});
}

TEST(Store, EditsMadeWhileASyncRunsAreNotCalledSavedWithIt) {
    Author author;
    author.open();
    author.rename("a-1", "first");
    author.rename("a-2", "second");
    ASSERT_TRUE(author.disk().settle());
    EXPECT_EQ(author.saving(), Kind::saving) << "the second is on its way only now";
    EXPECT_EQ(author.editsIn(openedOn(author.disk()).workspace), 2u) << "from the tail";
    NullFiles tailLost = author.disk();
    tailLost.keptTail.clear();
    EXPECT_EQ(author.editsIn(openedOn(tailLost).workspace), 1u);
    ASSERT_TRUE(author.disk().settle());
    EXPECT_EQ(author.saving(), Kind::saved);
    EXPECT_EQ(author.disk().syncs, 2);
}

TEST(Store, ASaveThatFailedIsNeverCalledSaved) {
    Author author;
    author.open();
    author.rename("a-1", "Andina");
    author.settle();
    author.disk().fault = Fault::syncFails;
    author.rename("a-1", "Andina S.A.");
    author.disk().settle();
    EXPECT_EQ(author.saving(), Kind::failed);
    EXPECT_EQ(author.store().state().reason, "QuotaExceededError");
    author.rename("a-2", "another");
    EXPECT_EQ(author.saving(), Kind::failed) << "a further edit does not mend it";
    author.disk().settle();
    EXPECT_EQ(author.saving(), Kind::failed);
    EXPECT_EQ(author.editsIn(openedOn(author.disk()).workspace), 3u) << "from the tail";

    author.disk().fault = Fault::none;
    author.store().retry(author.workspace());
    EXPECT_EQ(author.saving(), Kind::saving);
    author.settle();
    EXPECT_EQ(author.saving(), Kind::saved);
    EXPECT_TRUE(author.store().state().reason.empty());
    author.disk().keptTail.clear();
    EXPECT_EQ(author.editsIn(openedOn(author.disk()).workspace), 3u);
}

TEST(Store, WhatAFailedSaveWroteDoesNotPileUp) {
    Author author;
    author.open();
    author.rename("a-1", "Andina");
    author.settle();
    author.disk().fault = Fault::syncFails;
    for (int tries = 0; tries < 50; ++tries) {
        author.store().retry(author.workspace());
        author.rename("a-1", "try " + std::to_string(tries));
        author.disk().settle();
    }
    EXPECT_LT(author.disk().files.size(), 8u);
    author.disk().fault = Fault::none;
    author.store().retry(author.workspace());
    author.settle();
    EXPECT_EQ(author.saving(), Kind::saved);
    EXPECT_LT(author.disk().kept.size(), 8u);
    EXPECT_EQ(author.editsIn(openedOn(author.disk()).workspace), 51u);
}

TEST(Store, ItTriesAgainByItselfAfterTwoTenAndThirtySeconds) {
    Author author;
    author.open();
    author.disk().fault = Fault::syncFails;
    author.rename("a-1", "Andina");
    for (const int seconds : {2, 10, 30, 30, 30}) {
        const int syncs = author.disk().syncs;
        author.platform.wakesIn.reset();
        author.disk().settle();
        ASSERT_EQ(author.saving(), Kind::failed);
        ASSERT_TRUE(author.platform.wakesIn) << "or no frame comes to try in";
        EXPECT_GE(*author.platform.wakesIn, seconds * 1000);
        EXPECT_LE(*author.platform.wakesIn, seconds * 1000 + 100);
        author.frame(seconds * 1000 - 1);
        EXPECT_EQ(author.disk().syncs, syncs);
        author.frame(1);
        EXPECT_EQ(author.disk().syncs, syncs + 1);
    }
    author.disk().fault = Fault::none;
    author.disk().settle();
    EXPECT_EQ(author.saving(), Kind::saved);
}

TEST(Store, AClockSetBackDoesNotPutOffTheNextAttempt) {
    Author author;
    author.open();
    author.disk().fault = Fault::syncFails;
    author.rename("a-1", "Andina");
    author.disk().settle();
    author.disk().fault = Fault::none;
    author.frame(-3'600'000);
    author.settle();
    EXPECT_EQ(author.saving(), Kind::saved);
    author.platform.pass(-86'400'000);
    author.rename("a-2", "yesterday");
    author.settle();
    author.killAndOpen();
    EXPECT_EQ(author.made(), 2u) << "order is by number, not by time";
}

TEST(Store, WithoutRoomToWriteTheEditStaysInTheTailAndIsSavedOnceThereIs) {
    Author author;
    author.open();
    author.disk().room = 100;
    author.rename("a-1", "Andina");
    EXPECT_EQ(author.saving(), Kind::failed);
    EXPECT_EQ(author.disk().syncs, 0);
    EXPECT_EQ(author.editsIn(openedOn(author.disk()).workspace), 1u);
    author.disk().room = std::string::npos;
    author.frame(2000);
    author.settle();
    EXPECT_EQ(author.saving(), Kind::saved);
    author.disk().room = 0;
    author.rename("a-1", "Andina S.A.");
    EXPECT_EQ(author.saving(), Kind::failed);
    author.kill();
    author.disk().room = std::string::npos;
    EXPECT_TRUE(author.open().tailRecovered);
    EXPECT_EQ(author.made(), 2u);
}

TEST(Store, AFolderTooFullForASnapshotStillTakesEdits) {
    Author author;
    author.open();
    author.rename("a-0", std::string(3000, 'x'));
    author.settle();
    for (int edits = 0; edits < 200; ++edits) {
        std::size_t taken = 0;
        for (const auto& [name, content] : author.disk().files)
            taken += content.size();
        author.disk().room = taken + 1500; // enough for changes, not for a snapshot
        author.rename("a-1", "edit " + std::to_string(edits));
        author.settle();
        ASSERT_EQ(author.saving(), Kind::saved) << edits;
    }
    EXPECT_EQ(count(author.disk(), JournalName::Kind::snapshot), 2u);
    author.killAndOpen();
    EXPECT_EQ(author.made(), 201u);
}

TEST(Store, AQuotaTooSmallForASnapshotStillTakesEdits) {
    Author author;
    author.open();
    author.rename("a-0", std::string(3000, 'x'));
    author.settle();
    int refused = 0;
    for (int edits = 0; edits < 200; ++edits) {
        author.rename("a-1", "edit " + std::to_string(edits));
        for (int tries = 0; author.saving() != Kind::saved && tries < 3; ++tries) {
            std::size_t bytes = 0, kept = 0;
            for (const auto& [name, content] : author.disk().files)
                bytes += content.size();
            for (const auto& [name, content] : author.disk().kept)
                kept += content.size();
            const bool full = bytes > kept + 1500; // enough for changes, not for a snapshot
            refused += full;
            author.disk().answer(full ? "QuotaExceededError" : "");
            author.frame(60'000);
        }
        ASSERT_EQ(author.saving(), Kind::saved) << edits;
    }
    EXPECT_GT(refused, 3);
    EXPECT_LT(refused, 20) << "not a snapshot with every edit";
    author.killAndOpen();
    EXPECT_EQ(author.made(), 201u);
}

TEST(Store, ATailThatDoesNotFitDoesNotKeepAnEditFromBeingSaved) {
    Author author;
    author.open();
    author.rename("a-1", "Andina");
    author.settle();
    author.disk().tailRoom = 10;
    author.rename("a-2", "Bogotá");
    EXPECT_EQ(author.saving(), Kind::saving);
    author.settle();
    EXPECT_EQ(author.saving(), Kind::saved);
    author.killAndOpen();
    EXPECT_EQ(author.made(), 2u);
}

TEST(Store, UnconfirmedEditsComeBackFromTheTailAndAreSavedByThePageThatFindsThem) {
    Author author;
    author.open();
    for (int edits = 0; edits < 5; ++edits)
        author.rename("a-1", std::to_string(edits));
    author.kill();
    const Opened opened = author.open();
    EXPECT_TRUE(opened.tailRecovered);
    EXPECT_EQ(author.editsIn(opened.workspace), 5u);
    EXPECT_EQ(author.saving(), Kind::saving);
    author.settle();
    EXPECT_EQ(author.saving(), Kind::saved);
    author.disk().keptTail.clear();
    EXPECT_EQ(author.editsIn(openedOn(author.disk()).workspace), 5u);
}

TEST(Store, ATailThatIsOlderThanTheDiskChangesNothing) {
    Author author;
    author.open();
    author.rename("a-1", "first");
    author.settle();
    author.rename("a-1", "second");
    const std::string tail = author.disk().keptTail;
    author.settle();
    for (const std::size_t more : {0u, 1u, 3u}) {
        for (std::size_t edit = 0; edit < more; ++edit) {
            author.rename("a-1", "later " + std::to_string(edit));
            author.settle();
        }
        NullFiles folder = author.disk();
        folder.keptTail = tail;
        const Opened opened = openedOn(folder);
        EXPECT_EQ(opened.workspace, author.workspace());
        EXPECT_FALSE(opened.tailRecovered);
        EXPECT_TRUE(opened.unreadable.empty());
    }
}

TEST(Store, ATailThatFitsNowhereIsNeitherAppliedNorLost) {
    Author other(99);
    other.open();
    for (int edits = 0; edits < 3; ++edits) {
        other.edit();
        other.settle();
    }
    other.rename("a-7", "of another folder");
    const std::string foreign = other.disk().keptTail;

    for (const std::string& tail :
         {foreign, foreign.substr(0, foreign.size() / 2), std::string("not ours"),
          std::string("\x1e"
                      "x")}) {
        Author author;
        author.open();
        author.rename("a-1", "Andina");
        author.settle();
        author.kill();
        author.disk().keptTail = tail;
        const Opened opened = author.open();
        EXPECT_EQ(author.editsIn(opened.workspace), 1u);
        EXPECT_EQ(opened.unreadable, std::vector<std::string>{"tail"});
        EXPECT_EQ(author.disk().keptTail, tail) << "only a save may take its place";

        author.rename("a-2", "goes on");
        const std::string kept = tail.substr(tail.front() == '\x1e' ? 1 : 0);
        EXPECT_NE(author.disk().keptTail.find(kept), std::string::npos);
        author.kill();
        EXPECT_EQ(author.open().unreadable, std::vector<std::string>{"tail"});
        EXPECT_EQ(author.made(), 2u);
        author.settle();
        EXPECT_EQ(count(author.disk(), JournalName::Kind::tail), 1u);
        EXPECT_TRUE(std::any_of(author.disk().kept.begin(), author.disk().kept.end(),
                                [&](const auto& file) { return file.second == kept; }));
        author.kill();
        EXPECT_TRUE(author.open().unreadable.empty()) << "told once is enough";
        EXPECT_EQ(author.made(), 2u);
    }
}

TEST(Store, ASaveCostsTheEditAndNotTheWorkspace) {
    Author author;
    author.open();
    Change many{{}, "change.import"};
    for (int number = 0; number < 10'000; ++number) {
        Account account;
        account.id = "a-" + std::to_string(number);
        account.name = "Cuenta " + std::to_string(number);
        many.edits.emplace_back(put(std::move(account)));
    }
    author.edit(std::move(many));
    author.settle();
    for (int edits = 0; edits < 20; ++edits) {
        const std::size_t before = author.disk().bytesWritten;
        author.rename("a-77", "Andina " + std::to_string(edits));
        author.settle();
        EXPECT_LT(author.disk().bytesWritten - before, 1500u);
    }
}

TEST(Store, FilesDoNotPileUpAndTwoSnapshotsStay) {
    Author author;
    author.open();
    std::size_t most = 0;
    for (int edits = 0; edits < 500; ++edits) {
        const auto before = author.disk().kept;
        author.edit();
        author.settle();
        most = std::max(most, author.disk().kept.size());
        EXPECT_GE(count(author.disk(), JournalName::Kind::snapshot), 2u);
        bool adds = false, takesAway = false;
        for (const auto& [name, bytes] : author.disk().kept)
            adds = adds || (name.starts_with("snapshot") && !before.contains(name));
        for (const auto& [name, bytes] : before)
            takesAway = takesAway || !author.disk().kept.contains(name);
        EXPECT_FALSE(adds && takesAway) << "never in the same save";
    }
    EXPECT_LE(most, 3 + 4 * 64u + 500 / 64 + 1) << "snapshots, changes, and history";
    EXPECT_LE(count(author.disk(), JournalName::Kind::snapshot), 3u);
    std::size_t bytes = 0;
    for (const auto& [name, content] : author.disk().kept)
        bytes += content.size();
    EXPECT_EQ(author.store().bytesOnDisk(), bytes);
    author.killAndOpen();
    EXPECT_EQ(author.made(), 500u);
    EXPECT_EQ(author.store().bytesOnDisk(), bytes);
}

TEST(Store, FilesOfOthersAreLeftAlone) {
    Author author;
    const std::map<std::string, std::string> foreign{
        {"notes.txt", "mine"}, {"snapshot-01.json", "x"}, {"changes-1.json", ""}};
    author.disk().files = author.disk().kept = foreign;
    EXPECT_TRUE(author.open().unreadable.empty());
    for (int edits = 0; edits < 300; ++edits) {
        author.edit();
        author.settle();
    }
    for (const auto& [name, bytes] : foreign)
        EXPECT_EQ(author.disk().kept.at(name), bytes);
    author.killAndOpen();
    EXPECT_EQ(author.made(), 300u);
}

TEST(Store, ANumberThatLeavesNoneIsNotOverrun) {
    Author author;
    author.disk().files = author.disk().kept = {{"snapshot-999999999.json", "whose?"}};
    author.open();
    EXPECT_EQ(author.saving(), Kind::blocked);
    EXPECT_FALSE(author.store().state().reason.empty());
}

TEST(Store, AHiddenPageSavesAtOnceWhatWaitedForTheNextAttempt) {
    Author author;
    author.open();
    author.disk().fault = Fault::syncFails;
    author.rename("a-1", "Andina");
    author.disk().settle();
    author.disk().fault = Fault::none;
    author.store().flush(author.workspace());
    EXPECT_TRUE(author.disk().pending());
    author.settle();
    EXPECT_EQ(author.saving(), Kind::saved);
}

TEST(Store, AHiddenPageLeavesInTheTailWhatDidNotFitBefore) {
    Author author;
    author.open();
    author.disk().tailRoom = 0;
    author.rename("a-1", "Andina");
    author.disk().tailRoom = std::string::npos;
    author.store().flush(author.workspace());
    author.killAndOpen();
    EXPECT_EQ(author.made(), 1u);
}

TEST(Store, AChangeThatCouldNotBeReadAgainIsNotCalledSaved) {
    Author author;
    author.open();
    author.rename("a-1", "Andina");
    author.settle();
    Workspace broken = author.workspace();
    Account account = *broken.accounts.find("a-1");
    account.name = "\xff\xfe";
    const Change change{{put(std::move(account))}, "change.account"};
    apply(broken, change);
    author.store().append({.change = change}, broken);
    author.settle();
    EXPECT_EQ(author.saving(), Kind::failed);
    EXPECT_NE(author.store().state().reason, "");
    EXPECT_EQ(author.editsIn(openedOn(author.disk()).workspace), 1u);

    author.rename("a-1", "mended");
    author.settle();
    EXPECT_EQ(author.saving(), Kind::saved);
    author.killAndOpen();
    EXPECT_EQ(author.made(), 2u);
}

TEST(Store, AWorkspaceThatCouldNotBeReadAgainIsNotCalledSavedUntilItIsMended) {
    Author author;
    author.open();
    Account account;
    account.id = "a-1";
    account.name = "Andina";
    account.parent = "a-nobody";
    author.edit({{put(account)}, "change.account"});
    author.settle();
    EXPECT_EQ(author.saving(), Kind::failed);
    EXPECT_NE(author.store().state().reason.find("accounts[0].parent"), std::string::npos);
    EXPECT_TRUE(author.disk().kept.empty());
    author.rename("a-1", "Andina");
    author.settle();
    EXPECT_EQ(author.saving(), Kind::saved);
    author.killAndOpen();
    EXPECT_EQ(author.made(), 2u);
}

TEST(Store, WhatTheProgramSetItselfBeforeTheFirstEditComesBackWithItFromTheTail) {
    test::NullPlatform platform;
    {
        Store store(platform, "1.0.0");
        Workspace workspace = store.open().workspace;
        workspace.company.id = "w-1";
        workspace.company.language = Language::en;
        const Change change{{put(Account{.id = "a-1",
                                         .name = "Andina",
                                         .parent = {},
                                         .status = {},
                                         .ratings = {},
                                         .value = {},
                                         .plan = {}})},
                            "change.account"};
        apply(workspace, change);
        store.append({.change = change}, workspace);
    }
    const Workspace found = openedOn(platform.folder).workspace;
    EXPECT_EQ(found.company.id, "w-1");
    EXPECT_EQ(found.company.language, Language::en);
    EXPECT_NE(found.accounts.find("a-1"), nullptr);
}

TEST(Store, AnAnswerThatComesAfterTheStoreIsGoneHarmsNobody) {
    test::NullPlatform platform;
    {
        Store store(platform, "1.0.0");
        Workspace workspace = store.open().workspace;
        workspace.company.id = "w-1";
        store.append({.change = {{put(workspace.company)}, "change.company"}}, workspace);
    }
    EXPECT_TRUE(platform.folder.settle());
    EXPECT_FALSE(platform.woken);
    EXPECT_EQ(openedOn(platform.folder).workspace.company.id, "w-1");
}

} // namespace
} // namespace kam
