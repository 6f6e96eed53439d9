#include "core/base/tsv.hpp"

#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

TEST(ReadTsv, ReadsWhatSpreadsheetsCopy) {
    struct Case {
        const char* text;
        TextBlock block;
    };
    const Case cases[] = {
        {"", {}},
        {"a", {{"a"}}},
        {"a\tb\r\nc\td\r\n", {{"a", "b"}, {"c", "d"}}},
        {"a\tb\nc\td", {{"a", "b"}, {"c", "d"}}},
        {"a\rb\r", {{"a"}, {"b"}}},
        {"\ta\t\r\n", {{"", "a", ""}}},
        {"a\n\nb\n", {{"a"}, {""}, {"b"}}},
        {"\"dos\nlíneas\"\tb\r\n", {{"dos\nlíneas", "b"}}},
        {"\"con\ttabulador\"", {{"con\ttabulador"}}},
        {"\"dice \"\"hola\"\"\"\tb", {{"dice \"hola\"", "b"}}},
        {"tubo 5\" ancho\tb", {{"tubo 5\" ancho", "b"}}},
        {"\"\"\t\"\"", {{"", ""}}},
        // A quote nobody closes must not swallow the rest of the block.
        {"\"abierta\tb\nc", {{"\"abierta", "b"}, {"c"}}},
        {"\"a\"b\tc", {{"\"a\"b", "c"}}},
    };
    for (const Case& each : cases)
        EXPECT_EQ(readTsv(each.text), each.block) << each.text;
}

TEST(WriteTsv, QuotesWhatWouldSplitACell) {
    EXPECT_EQ(writeTsv({{"a", "b"}, {"c\td", "e\nf"}, {"g\"h", ""}}),
              "a\tb\r\n\"c\td\"\t\"e\nf\"\r\n\"g\"\"h\"\t\r\n");
}

TEST(WriteTsv, LetsNoCellBecomeAFormula) {
    struct Case {
        const char *cell, *written;
    };
    const Case cases[] = {
        {"=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"},
        {"+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0\r\n"},
        {"-1+2", "'-1+2\r\n"},
        {"@SUM(A1)", "'@SUM(A1)\r\n"},
        {"-", "'-\r\n"},
        {"-5", "-5\r\n"},
        {"-1.234,5", "-1.234,5\r\n"},
        {"+3,3 %", "+3,3 %\r\n"},
        {"+3,3\u00A0%", "+3,3\u00A0%\r\n"},
        {"'=1", "''=1\r\n"},
        {"'comillas'", "'comillas'\r\n"},
        {"a=b", "a=b\r\n"},
    };
    for (const Case& each : cases)
        EXPECT_EQ(writeTsv({{each.cell}}), each.written) << each.cell;
}

TEST(Tsv, GivesEveryBlockBackAsItWas) {
    constexpr std::string_view letters = "a=+-@'\"\t\n\r5,% ñ";
    test::Random random(7);
    for (int i = 0; i < 2000; ++i) {
        TextBlock block(static_cast<std::size_t>(random.below(4)));
        const int width = 1 + random.below(4);
        for (auto& row : block)
            for (int column = 0; column < width; ++column) {
                std::string& cell = row.emplace_back();
                while (random.chance(60))
                    cell += letters[static_cast<std::size_t>(
                        random.below(static_cast<int>(letters.size())))];
            }
        EXPECT_EQ(readTsv(writeTsv(block)), block) << writeTsv(block);
    }
}

TEST(ReadSeparated, PartsCellsByTheSignGivenAndEndsAtTheLimits) {
    EXPECT_EQ(readSeparated("a;\"b;\n\"\"c\";d,e\r\n;", ';'),
              (TextBlock{{"a", "b;\n\"c", "d,e"}, {"", ""}}));
    EXPECT_EQ(readSeparated("a,b,c\nd,e,f\ng", ',', {.rows = 2, .columns = 2}),
              (TextBlock{{"a", "b"}, {"d", "e"}}));
}

TEST(Tsv, ReadsAnythingWithoutLosingCells) {
    constexpr std::string_view letters = "ab\"\t\r\n";
    test::Random random(11);
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (int length = random.below(12); length > 0; --length)
            text += letters[static_cast<std::size_t>(random.below(6))];
        const TextBlock once = readTsv(text);
        EXPECT_EQ(readTsv(writeTsv(once)), once) << text;
    }
}

} // namespace
} // namespace kam
