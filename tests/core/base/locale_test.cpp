#include "core/base/locale.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace kam {
namespace {

TEST(FormatNumber, RoundsTheDecimalThatOneSees) {
    struct Case {
        double value;
        int decimals;
        const char *es, *en;
    };
    const Case cases[] = {
        {0, 0, "0", "0"},
        {1234.5, 1, "1.234,5", "1,234.5"},
        {1234567.891, 2, "1.234.567,89", "1,234,567.89"},
        {999.5, 0, "1.000", "1,000"},
        {0.5, 0, "1", "1"},
        {1.5, 0, "2", "2"},
        {2.5, 0, "3", "3"},
        {-2.5, 0, "−3", "−3"},
        {0.49, 0, "0", "0"},
        {0.05, 1, "0,1", "0.1"},
        {0.04, 1, "0,0", "0.0"},
        {-0.04, 1, "0,0", "0.0"},
        {-0.0, 0, "0", "0"},
        {0.004, 1, "0,0", "0.0"},
        {2.675, 2, "2,68", "2.68"}, // 2.67499999999999982… in binary
        {1.005, 2, "1,01", "1.01"}, // 1.00499999999999989…
        {0.285, 2, "0,29", "0.29"}, // 0.28499999999999998…
        {84.99999999999999, 0, "85", "85"},
        {50.49999999999999, 0, "51", "51"}, // what a mean of 50.5 may come to
        {0.1 + 0.2, 1, "0,3", "0.3"},
        {0.1 + 0.2, 3, "0,300", "0.300"},
        {99.95, 1, "100,0", "100.0"},
        {1e15, 0, "1.000.000.000.000.000", "1,000,000,000,000,000"},
        {1e-9, 2, "0,00", "0.00"},
        {123, 3, "123,000", "123.000"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(formatNumber(c.value, c.decimals, Language::es), c.es) << c.value;
        EXPECT_EQ(formatNumber(c.value, c.decimals, Language::en), c.en) << c.value;
    }
}

TEST(FormatNumber, ShowsNoNumberWhereThereIsNone) {
    EXPECT_EQ(formatNumber(std::numeric_limits<double>::quiet_NaN(), 1, Language::es), "—");
    EXPECT_EQ(formatNumber(std::numeric_limits<double>::infinity(), 1, Language::en), "—");
}

TEST(FormatPercent, StandsAsTheLanguageWritesIt) {
    EXPECT_EQ(formatPercent(55, 0, Language::es), "55\u00A0%");
    EXPECT_EQ(formatPercent(55.25, 1, Language::es), "55,3\u00A0%");
    EXPECT_EQ(formatPercent(55, 0, Language::en), "55%");
}

TEST(FormatDate, StandsAsTheLanguageWritesIt) {
    const Date monday{2026, 11, 23};
    EXPECT_EQ(formatLongDate(monday, Language::es), "23 de noviembre de 2026");
    EXPECT_EQ(formatLongDate(monday, Language::en), "23 November 2026");
    EXPECT_EQ(formatDayAndDate(monday, Language::es), "lunes 23 de noviembre de 2026");
    EXPECT_EQ(formatDayAndDate(monday, Language::en), "Monday 23 November 2026");
    EXPECT_EQ(formatShortDate({2026, 11, 27}, Language::es), "vie 27 nov");
    EXPECT_EQ(formatShortDate({2026, 11, 27}, Language::en), "Fri 27 Nov");
    EXPECT_EQ(formatShortDate({2026, 1, 3}, Language::es), "sáb 3 ene");
}

TEST(FormatDate, IsShortAndClearInFields) {
    EXPECT_EQ(formatDate({2026, 3, 7}, Language::es), "07/03/2026");
    EXPECT_EQ(formatDate({2026, 3, 7}, Language::en), "7 Mar 2026");
    EXPECT_EQ(formatMonth({2026, 3, 7}, Language::es), "marzo de 2026");
    EXPECT_EQ(formatMonth({2026, 3, 7}, Language::en), "March 2026");
    EXPECT_EQ(weekdayName(2, false, Language::es), "miércoles");
    EXPECT_EQ(weekdayName(6, true, Language::en), "Sun");
}

TEST(FormatAmount, HasAllDigitsOfTheAmountAndNoMore) {
    struct Case {
        Money money;
        const char *es, *en;
    };
    const Case cases[] = {
        {{123'456'789, "COP"}, "1.234.567,89", "1,234,567.89"},
        {{-120'000, "COP"}, "\u22121.200", "\u22121,200"},
        {{1200, "CLP"}, "1.200", "1,200"},
        {{1'200'050, "KWD"}, "1.200,050", "1,200.050"},
        {{5, "USD"}, "0,05", "0.05"},
        {{900'719'925'474'099'301, "COP"}, "9.007.199.254.740.993,01", "9,007,199,254,740,993.01"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(formatAmount(c.money, Language::es), c.es);
        EXPECT_EQ(formatAmount(c.money, Language::en), c.en);
    }
}

TEST(FormatBytes, UsesTheUnitThatReadsWell) {
    struct Case {
        double bytes;
        const char *es, *en;
    };
    const Case cases[] = {
        {0, "0\u00A0B", "0\u00A0B"},
        {873, "873\u00A0B", "873\u00A0B"},
        {12'300, "12\u00A0kB", "12\u00A0kB"},
        {400'000, "0,4\u00A0MB", "0.4\u00A0MB"},
        {2'650'000, "2,7\u00A0MB", "2.7\u00A0MB"},
        {67'108'864, "67\u00A0MB", "67\u00A0MB"},
        {10'737'000'000, "10,7\u00A0GB", "10.7\u00A0GB"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(formatBytes(c.bytes, Language::es), c.es);
        EXPECT_EQ(formatBytes(c.bytes, Language::en), c.en);
    }
}

} // namespace
} // namespace kam
