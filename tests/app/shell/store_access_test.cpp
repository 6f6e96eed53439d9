#include "tests/app/support/author.hpp"

#include <gtest/gtest.h>

#include "core/document/sealed.hpp"

namespace kam {
namespace {

using Kind = SaveState::Kind;
using test::Author;
using test::NullFiles;
using test::openedOn;

TEST(StoreAccess, WithoutTheRightToWriteEverythingIsReadAndNothingWritten) {
    Author author;
    author.open();
    author.rename("a-1", "first");
    author.settle();
    author.rename("a-2", "second");
    author.kill(); // the second stands in the tail alone
    const NullFiles before = author.disk();

    const struct {
        Access access;
        Kind kind;
    } cases[] = {{Access::reader, Kind::readOnly},
                 {Access::none, Kind::memory},
                 {Access::failed, Kind::blocked}};
    for (const auto& [access, kind] : cases) {
        author.platform.currentAccess = access;
        const Opened opened = author.open();
        EXPECT_EQ(author.editsIn(opened.workspace), 2u);
        EXPECT_EQ(author.saving(), kind);
        author.store().append({.change = {{put(Company{})}, "change.company"}}, Workspace{});
        author.store().flush(Workspace{});
        author.store().retry(Workspace{});
        author.frame(60'000);
        EXPECT_EQ(author.saving(), kind);
        EXPECT_NE(author.saving(), SaveState::Kind::saving);
        EXPECT_EQ(author.disk().files, before.files);
        EXPECT_EQ(author.disk().keptTail, before.keptTail);
        EXPECT_EQ(author.disk().syncs, before.syncs);
    }
}

TEST(StoreAccess, ASecondPageOnTheSameFolderNeverWritesIntoTheFirstOnes) {
    Author writer;
    writer.open();
    Author reader;
    reader.platform.currentAccess = Access::reader;
    for (int edits = 0; edits < 100; ++edits) {
        writer.edit();
        writer.settle();
        reader.disk().files = reader.disk().kept = writer.disk().kept;
        reader.disk().keptTail = writer.disk().keptTail;
        EXPECT_EQ(reader.open().workspace, writer.workspace());
        reader.store().append({.change = {{put(Company{})}, "change.company"}}, Workspace{});
        reader.store().flush(Workspace{});
        EXPECT_EQ(reader.disk().syncs, 0);
        EXPECT_EQ(reader.disk().files, writer.disk().kept);
    }
}

TEST(StoreAccess, AfterTheRightWasLostNothingIsWrittenNotEvenTheTail) {
    Author author;
    author.open();
    author.rename("a-1", "Andina");
    author.settle();
    author.rename("a-2", "in flight");
    author.rename("a-3", "waiting");
    author.platform.currentAccess = Access::reader;
    author.disk().commit();
    author.disk().keptTail = "of the page that writes now";
    const int syncs = author.disk().syncs;
    author.disk().answer({});
    author.frame(60'000);
    author.rename("a-4", "too late");
    author.store().flush(author.workspace());
    EXPECT_EQ(author.saving(), Kind::readOnly);
    EXPECT_EQ(author.disk().keptTail, "of the page that writes now");
    EXPECT_EQ(author.disk().syncs, syncs);
    EXPECT_NE(author.saving(), SaveState::Kind::saving);

    author.platform.currentAccess = Access::writer;
    author.rename("a-5", "the right alone is not enough");
    EXPECT_EQ(author.disk().syncs, syncs) << "first read what the other page wrote";
}

TEST(StoreAccess, APageThatLosesTheRightWithUnsavedEditsLeavesThemToTheOneThatTakesOver) {
    Author author;
    author.open();
    author.rename("a-1", "Andina");
    author.settle();
    author.rename("a-2", "never confirmed");
    author.platform.currentAccess = Access::reader;
    author.disk().crash();
    author.frame();
    author.platform.currentAccess = Access::writer;
    EXPECT_TRUE(author.open().tailRecovered);
    EXPECT_EQ(author.made(), 2u);
    author.settle();
    EXPECT_EQ(author.saving(), Kind::saved);
}

TEST(StoreAccess, AHandOverWaitsUntilEverythingIsConfirmed) {
    Author author;
    author.open();
    EXPECT_NE(author.saving(), SaveState::Kind::saving);
    author.rename("a-1", "first");
    author.rename("a-2", "second");
    EXPECT_EQ(author.saving(), SaveState::Kind::saving);
    author.disk().settle();
    EXPECT_EQ(author.saving(), SaveState::Kind::saving) << "the second is still on its way";
    author.disk().settle();
    EXPECT_NE(author.saving(), SaveState::Kind::saving);
}

TEST(StoreAccess, OpeningAgainInTheMiddleOfASaveDoesNotTakeItForDone) {
    for (const char* error : {"", "AbortError"}) {
        Author author;
        author.open();
        author.rename("a-1", "Andina");
        author.settle();
        author.rename("a-2", "on its way");
        Opened again = author.store().open();
        EXPECT_EQ(again.workspace, author.workspace());
        EXPECT_EQ(author.saving(), Kind::saving);
        author.disk().answer(error);
        EXPECT_EQ(author.saving(), Kind::saving);
        author.frame();
        author.settle();
        EXPECT_EQ(author.saving(), Kind::saved);
        author.disk().keptTail.clear();
        EXPECT_EQ(author.editsIn(openedOn(author.disk()).workspace), 2u);
    }
}

TEST(StoreAccess, WhatANewerProgramWroteIsLeftUntouched) {
    const std::string newer = seal(R"({"format":"kam/snapshot","version":2})");
    const std::string newerChanges = seal(R"({"format":"kam/changes","version":2})");
    const std::pair<std::string, std::string> cases[] = {{"snapshot-9.json", newer},
                                                         {"changes-2-77.json", newerChanges}};
    for (const auto& [name, bytes] : cases) {
        Author author;
        author.open();
        author.rename("a-1", "Andina");
        author.settle();
        author.kill();
        author.disk().files[name] = author.disk().kept[name] = bytes;
        const NullFiles before = author.disk();
        EXPECT_EQ(author.editsIn(author.open().workspace), 1u);
        EXPECT_EQ(author.saving(), Kind::newer);
        EXPECT_NE(author.store().state().reason.find(name), std::string::npos);
        author.rename("a-1", "must not be written");
        author.store().flush(author.workspace());
        EXPECT_EQ(author.disk().files, before.files);
        EXPECT_EQ(author.disk().keptTail, before.keptTail);
    }
}

TEST(StoreAccess, ATailOfANewerProgramIsKeptAsideWordForWord) {
    Author author;
    author.open();
    author.rename("a-1", "Andina");
    author.settle();
    author.kill();
    const std::string newer = seal(R"({"format":"kam/changes","version":2,"entries":"ñ"})");
    author.disk().keptTail = newer;
    EXPECT_EQ(author.open().unreadable, std::vector<std::string>{"tail"});
    author.rename("a-2", "goes on");
    author.settle();
    EXPECT_EQ(author.disk().kept.at("tail-3.json"), newer);
    EXPECT_TRUE(author.disk().keptTail.empty());
}

} // namespace
} // namespace kam
