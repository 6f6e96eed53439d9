#include "core/document/change_json.hpp"

#include "tests/core/support/data.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

std::vector<Fault> faultsOf(std::string_view json) {
    const auto decoded = decodeRevision(json);
    return decoded ? std::vector<Fault>{} : decoded.faults();
}

std::string withEdit(std::string_view edit) {
    return R"({"at":"2026-11-23T14:05:00Z","edits":[)" + std::string(edit) + "]}";
}

TEST(RevisionJson, IsReadAsItWasWritten) {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        test::Random random(seed);
        Workspace workspace = test::randomWorkspace(seed, 10);
        Revision step{.at = random.instant(),
                      .by = random.chance(50) ? "Ana «Pérez»\n" : "",
                      .kind = static_cast<Revision::Kind>(seed % 3),
                      .change = randomChange(random, workspace)};
        step.opposite = apply(workspace, step.change);
        const std::string line = encodeRevision(step, Opposite::written);
        EXPECT_EQ(line.find('\n'), std::string::npos);
        const auto decoded = decodeRevision(line);
        ASSERT_TRUE(decoded) << testing::PrintToString(decoded.faults()) << line;
        ASSERT_EQ(*decoded, step) << line;

        const auto alone = decodeRevision(encodeRevision(step));
        ASSERT_TRUE(alone);
        step.opposite = {};
        ASSERT_EQ(*alone, step);
    }
}

TEST(RevisionJson, OfAWholeImportedWorkspaceIsRead) {
    const Revision step{.change = difference({}, test::randomWorkspace(1, 200))};
    EXPECT_EQ(*decodeRevision(encodeRevision(step)), step);
}

TEST(RevisionJson, OfEarlierProgramsIsAnEditOfNobodyKnown) {
    const auto step = decodeRevision(withEdit(R"({"erase":"rounds","key":"r-1"})"));
    ASSERT_TRUE(step);
    EXPECT_EQ(step->kind, Revision::Kind::edit);
    EXPECT_EQ(step->by, "");
}

TEST(RevisionJson, ReplayedLeadsToTheSameWorkspace) {
    test::Random random(11);
    Workspace lived, replayed;
    lived.company.id = replayed.company.id = "w-1";
    for (int i = 0; i < 200; ++i) {
        const Change change = randomChange(random, lived);
        apply(lived, change);
        apply(replayed, decodeRevision(encodeRevision({.change = change}))->change);
    }
    EXPECT_EQ(replayed, lived);
}

TEST(RevisionJson, NamesWhatIsWrongWithIt) {
    struct Case {
        std::string json;
        Fault fault;
    };
    const Case cases[] = {
        {"", {"", FaultKind::notJson, "0"}},
        {"[]", {"", FaultKind::wrongType, "object"}},
        {"{}", {"at", FaultKind::missing, ""}},
        {R"({"at":"2026-11-23T14:05:00Z","kind":"wish","edits":[]})",
         {"kind", FaultKind::notOneOf, "edit, undo, redo"}},
        {withEdit("{}"), {"edits[0].put", FaultKind::missing, ""}},
        {withEdit(R"({"erase":"rounds"})"), {"edits[0].key", FaultKind::missing, ""}},
        {withEdit(R"({"erase":"customers","key":"x"})"),
         {"edits[0].erase", FaultKind::unknownReference, "customers"}},
        {withEdit(R"({"put":"responses","record":{"id":"p-1"}})"),
         {"edits[0].record.round", FaultKind::missing, ""}},
        {withEdit(R"({"put":"contacts","record":7})"),
         {"edits[0].record", FaultKind::wrongType, "object"}},
        {withEdit(R"({"put":"rounds","record":{"id":"r-1","date":"2026-02-30"}})"),
         {"edits[0].record.date", FaultKind::notADate, ""}},
    };
    for (const Case& c : cases) {
        const auto faults = faultsOf(c.json);
        ASSERT_FALSE(faults.empty()) << c.json;
        EXPECT_EQ(faults[0], c.fault) << c.json;
    }
}

} // namespace
} // namespace kam
