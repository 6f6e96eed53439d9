#include "app/shell/journal.hpp"

#include "core/document/sealed.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

Revision naming(const std::string& name) {
    Account account;
    account.id = "a-1";
    account.name = name;
    return {.at = Instant{1795428120000}, .change = {{put(std::move(account))}, "change.account"}};
}

Batch batch() {
    Batch made{.onto = {"l-before", 41}, .line = "l-now", .from = 1, .entries = {}};
    for (const char* name : {"Muñoz «e hijos»", "line\nbreak", "\\\"],\n]}", ""})
        made.entries.push_back(naming(name));
    return made;
}

std::string encoded(const Batch& batch) {
    std::vector<std::string> lines;
    for (const Revision& entry : batch.entries)
        lines.push_back(encodeLine(entry));
    return encodeBatch(batch, lines);
}

Snapshot snapshot() {
    Snapshot made;
    made.head = {{"l-now", 7}, Instant{1795428120001}, {"changes-1-3.json", "snapshot-2.json"}};
    made.workspace.company.id = "w-1";
    made.workspace.company.name = "\",\"workspace\":";
    apply(made.workspace, naming("Ñandú").change);
    return made;
}

TEST(Journal, ABatchComesBackAsItWas) {
    const Result<Batch> back = decodeBatch(encoded(batch()));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, batch());
    EXPECT_EQ(back->last(), 4u);
}

TEST(Journal, EmptyingAWorkspaceIsALineLikeAnyOther) {
    const Revision emptied{.at = Instant{1}, .change = {{put(Company{})}, "change.startOver"}};
    const Result<Revision> back = decodeLine(encodeLine(emptied));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, emptied);
}

TEST(Journal, ASnapshotComesBackAsItWas) {
    const Snapshot made = snapshot();
    const Result<Snapshot> back =
        decodeSnapshot(encodeSnapshot(made.head, made.workspace, "1.0.0"));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->workspace, made.workspace);
    EXPECT_EQ(back->head.at, made.head.at);
    EXPECT_EQ(back->head.savedAt, made.head.savedAt);
    EXPECT_EQ(back->head.aside, made.head.aside);
}

TEST(Journal, AWorkspaceInWhichNothingWasEnteredKeepsHavingNoId) {
    const Result<Snapshot> back = decodeSnapshot(encodeSnapshot({}, Workspace{}, "1.0.0"));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->workspace, Workspace{});
}

std::vector<std::string> pastLines() {
    Workspace workspace;
    std::vector<std::string> lines;
    for (const char* name : {"Muñoz «e hijos»", "line\nbreak"}) {
        Revision step = naming(name);
        step.opposite = apply(workspace, step.change);
        lines.push_back(encodeLine(step, Opposite::written));
    }
    return lines;
}

TEST(Journal, StepsComeBackWithTheirOpposites) {
    const Result<Past> back = decodePast(encodePast(3, pastLines()));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->before, 3U);
    ASSERT_EQ(back->steps.size(), 2U);
    EXPECT_EQ(encodeLine(back->steps[1], Opposite::written), pastLines()[1]);
    EXPECT_EQ(back->steps[1].opposite.edits.size(), 1U);
}

TEST(Journal, AVersionComesBackAsItWasAndItsNameAlone) {
    const KeptVersion kept{
        .name = "Antes del comité\n\",\"workspace\":", .by = "Ana «Ñ»", .at = Instant{7}};
    for (Workspace workspace : {Workspace{}, snapshot().workspace}) {
        const std::string bytes = encodeVersion(kept, workspace, "1.0.0");
        ASSERT_TRUE(decodeKeptVersion(bytes));
        EXPECT_EQ(*decodeKeptVersion(bytes), kept);
        ASSERT_TRUE(decodeVersion(bytes));
        EXPECT_EQ(*decodeVersion(bytes), workspace);
    }
}

template <typename T>
void expectEveryFaultSeen(const std::string& whole, Result<T> decode(std::string_view)) {
    ASSERT_TRUE(decode(whole));
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(decode(std::string_view(whole).substr(0, length))) << length;
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        std::string flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(decode(flipped)) << bit;
    }
}

TEST(Journal, NoCutAndNoFlippedBitIsTakenForTheRealThing) {
    expectEveryFaultSeen(encoded(batch()), decodeBatch);
    const Snapshot made = snapshot();
    expectEveryFaultSeen(encodeSnapshot(made.head, made.workspace, "1.0.0"), decodeSnapshot);
    expectEveryFaultSeen(encodePast(3, pastLines()), decodePast);
    expectEveryFaultSeen(encodeVersion({.name = "v"}, made.workspace, "1.0.0"), decodeVersion);
}

TEST(Journal, WhatANewerProgramWroteIsToldFromWhatIsBroken) {
    const std::string newer = seal(R"({"format":"kam/changes","version":2,"secret":[]})");
    ASSERT_FALSE(decodeBatch(newer));
    EXPECT_EQ(decodeBatch(newer).faults().front().kind, FaultKind::newerVersion);
    const std::string other = seal(R"({"format":"kam/snapshot","version":9})");
    ASSERT_FALSE(decodeSnapshot(other));
    EXPECT_EQ(decodeSnapshot(other).faults().front().kind, FaultKind::newerVersion);
    EXPECT_EQ(decodeBatch(other).faults().front().kind, FaultKind::otherFormat);
}

TEST(Journal, SealedContentThatNoProgramWroteIsRefused) {
    for (
        const char* body :
        {"", "{}", "[]", "null", R"({"format":"kam/changes","version":1})",
         R"({"format":"kam/changes","version":1,"onto":{"line":"l","sequence":1},"line":"l","from":2,"entries":[]})",
         "{\"format\":\"kam/changes\",\"version\":1,\"onto\":{\"line\":\"l\",\"sequence\":1},"
         "\"line\":\"l\",\"from\":2,\"entries\":[\n{}\n]}",
         "{\"format\":\"kam/changes\",\"version\":1,\"onto\":{\"line\":\"l\",\"sequence\":-1},"
         "\"line\":\"l\",\"from\":2,\"entries\":[\n\n]}",
         R"({"format":"kam/changes","version":99999999999999999999})",
         R"({"format":"kam/changes","version":1,"onto":{"line":"l)"})
        EXPECT_FALSE(decodeBatch(seal(body))) << body;
}

} // namespace
} // namespace kam
