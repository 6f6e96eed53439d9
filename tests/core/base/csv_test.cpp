#include "core/base/csv.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

std::string written(const TextBlock& block) {
    const std::string text = writeCsv(block);
    EXPECT_TRUE(text.starts_with("\xEF\xBB\xBF")) << "accents are read wrongly without it";
    return text.substr(3);
}

TEST(Csv, EndsRowsAsTheStandardSays) {
    EXPECT_EQ(written({{"a", "ñ"}, {"c", ""}}), "a,ñ\r\nc,\r\n");
    EXPECT_EQ(written({}), "");
}

TEST(Csv, QuotesWhatWouldSplitACell) {
    EXPECT_EQ(written({{"a,b", "dice \"hola\"", "dos\nlíneas", "a;b"}}),
              "\"a,b\",\"dice \"\"hola\"\"\",\"dos\nlíneas\",a;b\r\n");
}

TEST(Csv, LetsNoCellBecomeAFormula) {
    struct Case {
        const char *cell, *written;
    };
    const Case cases[] = {
        {"=1+1", "'=1+1"},
        {"=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""},
        {"+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"-", "'-"},
        {"\t=1", "'\t=1"},
        {"\r=1", "\"'\r=1\""},
        {"\n=1", "\"'\n=1\""},
        {"'=1", "''=1"},
        {"-5", "-5"},
        {"-1.25", "-1.25"},
        {"+3,3 %", "\"+3,3 %\""},
        {"a=b", "a=b"},
    };
    for (const Case& each : cases)
        EXPECT_EQ(written({{each.cell}}), std::string(each.written) + "\r\n") << each.cell;
}

TEST(Csv, QuotesItsOwnSeparatorAlone) {
    EXPECT_EQ(writeCsv({{"1,5", "a;b"}}, ';'), "\xEF\xBB\xBF"
                                               "1,5;\"a;b\"\r\n");
}

} // namespace
} // namespace kam
