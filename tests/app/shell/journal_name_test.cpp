#include "app/shell/journal_name.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using Kind = JournalName::Kind;

TEST(JournalName, IsReadAsItIsWritten) {
    const struct {
        const char* text;
        JournalName name;
    } cases[] = {
        {"snapshot-1.json", {Kind::snapshot, 1, 0}},
        {"snapshot-999999999.json", {Kind::snapshot, 999'999'999, 0}},
        {"changes-12-1.json", {Kind::changes, 12, 1}},
        {"changes-7-130.json", {Kind::changes, 7, 130}},
        {"tail-3.json", {Kind::tail, 3, 0}},
    };
    for (const auto& [text, name] : cases) {
        EXPECT_EQ(toString(name), text);
        EXPECT_EQ(parseJournalName(text), name) << text;
    }
}

TEST(JournalName, AnythingElseIsNotOurs) {
    for (const char* text : {"",
                             "snapshot-.json",
                             "snapshot-0.json",
                             "snapshot-01.json",
                             "snapshot-1.JSON",
                             "snapshot-1",
                             "snapshot--1.json",
                             "snapshot-+1.json",
                             "snapshot-1 .json",
                             "snapshot-1-2.json",
                             "snapshot-1000000000.json",
                             "snapshot-99999999999999999999.json",
                             "changes-1.json",
                             "changes-1-.json",
                             "changes-1-0.json",
                             "changes-1-02.json",
                             "changes-1-2-3.json",
                             "changes-1-2.json~",
                             "tail-1-1.json",
                             "copy of snapshot-1.json",
                             ".",
                             "notes.txt",
                             "snapshot-\xff.json"})
        EXPECT_EQ(parseJournalName(text), std::nullopt) << text;
}

} // namespace
} // namespace kam
