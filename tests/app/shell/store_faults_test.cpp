// What a person would lose if the page, the browser or the disk let them down at the worst moment.
// Fixed seeds; each test prints what it went through.
#include "app/shell/journal_name.hpp"
#include "tests/app/support/author.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <utility>

namespace kam {
namespace {

using Kind = SaveState::Kind;
using test::Author;
using test::NullFiles;
using test::openedOn;

struct Figures {
    std::size_t edits = 0, acknowledged = 0, openings = 0, lost = 0, unreadable = 0;

    /// Looks at a folder as the next page would: every acknowledged edit must be there, and of
    /// the others a row from the first on.
    void check(Author& author, const NullFiles& folder, bool tailThere) {
        const Opened opened = openedOn(folder);
        ++openings;
        const std::optional<std::size_t> found = author.editsIn(opened.workspace);
        const std::size_t due = tailThere ? author.made() : author.acknowledged();
        if (!found) ++unreadable;
        if (found && *found < due) lost += due - *found;
        if (tailThere && !opened.unreadable.empty()) ++unreadable;
    }

    /// A session is over.
    void end(Author& author) {
        edits += author.made();
        acknowledged += author.acknowledged();
        lost += author.lost;
        unreadable += author.strange;
    }

    void expectNothingLost(const char* what) const {
        std::printf("[  faults  ] %-34s openings %6zu  edits made %6zu  acknowledged %6zu  "
                    "lost %zu  unreadable states %zu\n",
                    what, openings, edits, acknowledged, lost, unreadable);
        EXPECT_EQ(lost, 0u);
        EXPECT_EQ(unreadable, 0u);
        EXPECT_GT(openings, 0u);
    }
};

/// A kill now, whatever the running sync came to, with the tail and without.
void killHere(Author& author, Figures& figures) {
    author.acknowledged();
    NullFiles folder = author.disk();
    const auto withTailAndWithout = [&] {
        figures.check(author, folder, true);
        const std::string tail = std::exchange(folder.keptTail, {});
        if (!tail.empty()) figures.check(author, folder, false);
        folder.keptTail = tail;
    };
    withTailAndWithout();
    if (!folder.pending()) return;
    folder.commit();
    withTailAndWithout();
}

/// One thing that may happen to a page. The store is told the truth about it, or nothing, or that
/// a save failed which did not.
void happen(Author& author, bool faults) {
    NullFiles& disk = author.disk();
    switch (author.random() % (faults ? 16u : 8u)) {
    case 0:
    case 1:
    case 2:
        author.edit();
        break;
    case 3:
    case 4:
    case 5:
        disk.answer({});
        break;
    case 6:
        author.frame(static_cast<int>(author.random() % 1000));
        break;
    case 7:
        author.store().flush(author.workspace());
        break;
    case 8:
        disk.answer("QuotaExceededError");
        break;
    case 9:
        disk.commit();
        disk.answer("no answer in time");
        break;
    case 10:
        author.frame(static_cast<int>(author.random() % 40'000));
        break;
    case 11:
        author.store().retry(author.workspace());
        break;
    case 12:
        author.frame(-3'600'000);
        break;
    case 13:
        disk.room = author.random() % 3 == 0 ? author.random() % 4000 : std::string::npos;
        break;
    case 14:
        disk.commit();
        break;
    default:
        author.killAndOpen();
        break;
    }
}

TEST(StoreFaults, AKillAtAnyMomentLosesNoEdit) {
    Figures figures;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        Author author(seed);
        author.open();
        for (int steps = 0; steps < 200; ++steps) {
            happen(author, false);
            killHere(author, figures);
        }
        figures.end(author);
    }
    figures.expectNothingLost("killed at every step");
}

TEST(StoreFaults, AKillAmongFailingSavesLosesNoAcknowledgedEdit) {
    Figures figures;
    for (unsigned seed = 101; seed <= 125; ++seed) {
        Author author(seed);
        author.open();
        for (int steps = 0; steps < 200; ++steps) {
            happen(author, true);
            killHere(author, figures);
        }
        figures.end(author);
    }
    figures.expectNothingLost("killed while saves fail");
}

TEST(StoreFaults, LongSessionsOverManyPagesLoseNothing) {
    Figures figures;
    for (unsigned seed = 201; seed <= 204; ++seed) {
        Author author(seed);
        author.open();
        for (int steps = 0; steps < 6000; ++steps) {
            happen(author, true);
            if (steps % 50 == 0) killHere(author, figures);
        }
        author.disk().room = std::string::npos;
        author.store().retry(author.workspace());
        author.settle();
        EXPECT_EQ(author.saving(), Kind::saved);
        killHere(author, figures);
        figures.end(author);
    }
    figures.expectNothingLost("long sessions");
}

/// Such as no program of ours should make: its name is not UTF-8, so no file can carry it.
void unstorableEdit(Author& author) {
    Account account;
    account.id = "a-0";
    account.name = "\xff" + std::to_string(author.made());
    author.edit({{put(std::move(account))}, "change.account"});
}

TEST(StoreFaults, AChangeThatNoFileCanCarryIsNeverCalledSavedAndNothingIsAppliedWithoutIt) {
    Figures figures;
    std::size_t failed = 0;
    for (unsigned seed = 501; seed <= 512; ++seed) {
        Author author(seed);
        author.open();
        for (int steps = 0; steps < 200; ++steps) {
            if (author.random() % 10 == 0)
                unstorableEdit(author);
            else if (author.random() % 4 == 0)
                author.rename("a-0", "mended " + std::to_string(steps));
            else
                happen(author, true);
            failed += author.saving() == Kind::failed;
            author.acknowledged();
            NullFiles committed = author.disk();
            committed.commit();
            figures.check(author, author.disk(), false);
            figures.check(author, committed, false);
        }
        figures.end(author);
    }
    EXPECT_GT(failed, 50u);
    figures.expectNothingLost("changes that no file can carry");
}

TEST(StoreFaults, ASyncThatNeverAnswersIsNeverSavedAndLosesNothing) {
    Figures figures;
    Author author(7);
    author.open();
    for (int edits = 0; edits < 100; ++edits) {
        author.edit();
        author.frame(60'000);
        EXPECT_EQ(author.saving(), Kind::saving);
        figures.check(author, author.disk(), true);
    }
    EXPECT_EQ(author.acknowledged(), 0u);
    EXPECT_EQ(author.disk().syncs, 1);
    figures.edits = author.made();
    figures.expectNothingLost("sync never answers");
}

/// A folder with both snapshots, changes before and after the newer one, and all saved.
void fillFolder(Author& author) {
    author.open();
    for (int edits = 0; edits < 66; ++edits) {
        author.rename("a-" + std::to_string(edits % 3), "Cuenta " + std::to_string(edits));
        author.settle();
    }
}

/// A filled folder whose files are broken one at a time.
struct Breaking {
    Author author;
    Figures figures;
    NullFiles folder; ///< as the next page finds it, without its tail
    const std::map<std::string, std::string>& whole = author.disk().kept;

    Breaking() {
        fillFolder(author);
        folder = author.disk().afterCrash();
        folder.keptTail.clear();
        figures.edits = author.made();
        figures.acknowledged = author.acknowledged();
        EXPECT_EQ(figures.edits, figures.acknowledged);
    }

    /// Opens the folder with one file in another state.
    void breakOne(const std::string& name, std::string bytes) {
        folder.kept[name] = std::move(bytes);
        const Opened opened = openedOn(folder);
        ++figures.openings;
        if (opened.workspace != author.workspace()) ++figures.lost;
        if (opened.unreadable.size() > 1) ++figures.unreadable;
        folder.kept[name] = whole.at(name);
    }
};

TEST(StoreFaults, AnyOneFileCutAtAnyLengthLosesNothing) {
    Breaking breaking;
    for (const auto& [name, bytes] : breaking.whole) {
        const bool older = name.starts_with("changes-2-");
        for (std::size_t length = 0; length < bytes.size(); length += older ? 97 : 1)
            breaking.breakOne(name, bytes.substr(0, length));
    }
    breaking.figures.expectNothingLost("one file cut");
}

TEST(StoreFaults, AFlippedBitInAnyByteOfAnyFileLosesNothing) {
    Breaking breaking;
    for (const auto& [name, bytes] : breaking.whole) {
        const bool older = name.starts_with("changes-2-");
        for (std::size_t byte = 0; byte < bytes.size(); byte += older ? 97 : 1) {
            std::string flipped = bytes;
            flipped[byte] =
                static_cast<char>(flipped[byte] ^ (1 << (breaking.author.random() % 8)));
            breaking.breakOne(name, std::move(flipped));
        }
    }
    breaking.figures.expectNothingLost("one bit flipped");
}

TEST(StoreFaults, ABrokenFileIsToldOfOnceAndNeverTouched) {
    Author filled;
    fillFolder(filled);
    Figures figures;
    for (const auto& [name, bytes] : filled.disk().kept) {
        Author author(5);
        author.platform.folder = filled.disk();
        author.disk().kept[name] = bytes.substr(0, bytes.size() / 2);
        author.disk().crash();
        const Opened opened = author.open();
        author.strange = 0; // this author begins with what the other one wrote
        EXPECT_EQ(opened.workspace, filled.workspace()) << name;
        const bool told = !opened.unreadable.empty();
        if (told) {
            EXPECT_EQ(opened.unreadable, std::vector<std::string>{name});
        }
        for (int edits = 0; edits < 150; ++edits) {
            if (edits == 10) author.killAndOpen(); // by now it is known only from the snapshot
            author.edit();
            author.settle();
            if (told) {
                ASSERT_TRUE(author.disk().kept.contains(name));
                EXPECT_EQ(author.disk().kept.at(name), bytes.substr(0, bytes.size() / 2));
            }
        }
        EXPECT_EQ(author.made(), 150u);
        author.kill();
        EXPECT_TRUE(author.open().unreadable.empty()) << name;
        EXPECT_EQ(author.made(), 150u);
        ++figures.openings;
        figures.end(author);
    }
    figures.expectNothingLost("edits after a broken file");
}

/// Removes or cuts files by chance, also several at once.
void damage(Author& author, std::size_t files) {
    for (std::size_t done = 0; done < files && !author.disk().kept.empty(); ++done) {
        auto at = author.disk().kept.begin();
        std::advance(at, static_cast<std::ptrdiff_t>(author.random() % author.disk().kept.size()));
        if (author.random() % 3 == 0)
            author.disk().kept.erase(at);
        else
            at->second.resize(author.random() % (at->second.size() + 1));
    }
    if (author.random() % 4 == 0) author.disk().keptTail.resize(author.disk().keptTail.size() / 2);
}

TEST(StoreFaults, AfterAnyDamageEveryLaterEditIsKeptAndNothingThereIsOverwritten) {
    std::size_t whole = 0, older = 0;
    Figures figures;
    for (unsigned seed = 301; seed <= 400; ++seed) {
        Author author(seed);
        author.open();
        for (int pages = 0; pages < 4; ++pages) {
            for (int steps = 0; steps < 90; ++steps)
                happen(author, false);
            author.kill();
            damage(author, 1 + author.random() % 6);
            author.disk().crash();
            const std::size_t before = author.made();
            const auto broken = author.disk().kept;
            const Opened opened = author.open();
            // The journal is a row: damage takes from its end, it never mixes.
            (author.made() >= before ? whole : older)++;
            for (const std::string& name : opened.unreadable) {
                EXPECT_TRUE(name == "tail" || broken.contains(name)) << name;
            }
            for (int edits = 0; edits < 5; ++edits) {
                author.edit();
                author.settle();
                killHere(author, figures);
            }
            for (const std::string& name : opened.unreadable) {
                if (name == "tail") continue;
                EXPECT_EQ(author.disk().kept.at(name), broken.at(name)) << seed;
            }
            EXPECT_EQ(author.saving(), Kind::saved);
        }
        figures.edits += author.made();
        figures.unreadable += author.strange;
    }
    std::printf("[  faults  ] damage of 1-6 files: %zu openings whole, %zu at an earlier state\n",
                whole, older);
    figures.expectNothingLost("edits after any damage");
}

TEST(StoreFaults, WhenBothFilesOfABatchBreakTheStateBeforeItIsShownAndTheRestSetAside) {
    Author author;
    author.open();
    for (int edits = 0; edits < 6; ++edits) {
        author.rename("a-1", "edit " + std::to_string(edits));
        author.settle();
    }
    // Files: two snapshots with edit 1, then two for each of the edits 2 to 6.
    NullFiles folder = author.disk();
    for (const char* name : {"changes-2-5.json", "changes-2-6.json"})
        folder.kept.at(name).clear();
    const Opened opened = openedOn(folder);
    EXPECT_EQ(author.editsIn(opened.workspace), 3u);
    EXPECT_EQ(opened.unreadable.size(), 6u) << "the broken ones and those behind the gap";

    Author later;
    later.platform.folder = folder;
    later.disk().crash();
    later.open();
    later.rename("a-1", "goes on");
    later.settle();
    for (const std::string& name : opened.unreadable)
        EXPECT_EQ(later.disk().kept.at(name), folder.kept.at(name)) << name;
    later.disk().kept["changes-2-5.json"] = author.disk().kept.at("changes-2-5.json"); // heals
    const Workspace after = later.workspace();
    EXPECT_EQ(openedOn(later.disk()).workspace, after) << "never mixed with the older line";
}

TEST(StoreFaults, WhenNothingCanBeReadTheFilesStayAndEditsGoOnBesideThem) {
    Author author;
    author.open();
    author.rename("a-1", "Andina");
    author.settle();
    author.kill();
    const auto intact = author.disk().kept;
    for (const auto& [name, bytes] : intact)
        author.disk().unreadable.insert(name);
    Opened opened = author.open();
    EXPECT_EQ(opened.workspace, Workspace{});
    const auto history = std::count_if(intact.begin(), intact.end(), [](const auto& file) {
        return file.first.starts_with("history-"); // read only by who walks back
    });
    EXPECT_EQ(opened.unreadable.size() + static_cast<std::size_t>(history), intact.size());
    EXPECT_EQ(author.disk().files, intact);
    author.rename("a-2", "a new beginning");
    author.kill();
    EXPECT_TRUE(author.open().tailRecovered);
    author.settle();
    for (const auto& [name, bytes] : intact)
        EXPECT_EQ(author.disk().kept.at(name), bytes);
    const Workspace after = author.workspace();
    EXPECT_NE(after.accounts.find("a-2"), nullptr);
    author.kill();
    opened = author.open();
    EXPECT_TRUE(opened.unreadable.empty());
    EXPECT_EQ(opened.workspace, after);
}

TEST(StoreFaults, ChangesOfOneLineNeverGetIntoAnother) {
    Author author;
    author.open();
    for (const char* name : {"Andina", "Andina S.A.", "Andina Ltda."}) {
        author.rename("a-1", name);
        author.settle();
    }
    author.kill();
    const Workspace first = author.workspace();
    for (const auto& [name, bytes] : author.disk().kept)
        author.disk().unreadable.insert(name);
    author.open();
    for (int edits = 0; edits < 6; ++edits) {
        author.rename("a-2", "a new beginning " + std::to_string(edits));
        author.settle();
    }
    // The old files can be read again, the snapshots of the new line no longer.
    NullFiles folder = author.disk();
    folder.unreadable = {"snapshot-3.json", "snapshot-4.json"};
    const Opened opened = openedOn(folder);
    EXPECT_EQ(opened.workspace, first);
    EXPECT_EQ(opened.unreadable.size(), 2 + 10u) << "both snapshots and five batches";
}

} // namespace
} // namespace kam
