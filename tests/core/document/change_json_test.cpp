#include "core/document/change_json.hpp"

#include "tests/core/support/data.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

std::vector<Fault> faultsOf(std::string_view json) {
    const auto decoded = decodeEntry(json);
    return decoded ? std::vector<Fault>{} : decoded.faults();
}

std::string withEdit(std::string_view edit) {
    return R"({"at":"2026-11-23T14:05:00Z","edits":[)" + std::string(edit) + "]}";
}

TEST(JournalEntry, IsReadAsItWasWritten) {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        test::Random random(seed);
        const Workspace workspace = test::randomWorkspace(seed, 10);
        const JournalEntry entry{random.instant(), randomChange(random, workspace)};
        const std::string line = encodeEntry(entry);
        EXPECT_EQ(line.find('\n'), std::string::npos);
        const auto decoded = decodeEntry(line);
        ASSERT_TRUE(decoded) << testing::PrintToString(decoded.faults()) << line;
        ASSERT_EQ(*decoded, entry) << line;
    }
}

TEST(JournalEntry, OfAWholeImportedWorkspaceIsRead) {
    const JournalEntry entry{{}, difference({}, test::randomWorkspace(1, 200))};
    EXPECT_EQ(*decodeEntry(encodeEntry(entry)), entry);
}

TEST(JournalEntry, ReplayedLeadsToTheSameWorkspace) {
    test::Random random(11);
    Workspace lived, replayed;
    lived.company.id = replayed.company.id = "w-1";
    for (int i = 0; i < 200; ++i) {
        const Change change = randomChange(random, lived);
        apply(lived, change);
        apply(replayed, decodeEntry(encodeEntry({{}, change}))->change);
    }
    EXPECT_EQ(replayed, lived);
}

TEST(JournalEntry, NamesWhatIsWrongWithIt) {
    struct Case {
        std::string json;
        Fault fault;
    };
    const Case cases[] = {
        {"", {"", FaultKind::notJson, "0"}},
        {"[]", {"", FaultKind::wrongType, "object"}},
        {"{}", {"at", FaultKind::missing, ""}},
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
