#include "core/base/date.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

TEST(Date, ReadsOnlyDaysThatExist) {
    for (const char* good :
         {"2026-11-23", "1900-01-01", "2999-12-31", "2024-02-29", "2000-02-29"}) {
        const auto date = parseDate(good);
        ASSERT_TRUE(date) << good;
        EXPECT_EQ(toString(*date), good);
    }
    for (const char* bad :
         {"", "2026", "2026-11-3", "2026-11-31", "2026-13-01", "2026-00-10", "2026-01-00",
          "2026-02-29", "1900-02-29", "1899-12-31", "3000-01-01", "2026/11/23", "23-11-2026",
          "2026-11-23T", " 2026-11-23", "+026-11-23", "2O26-11-23", "-026-11-23"}) {
        EXPECT_FALSE(parseDate(bad)) << bad;
    }
}

TEST(Date, CountsDays) {
    EXPECT_EQ(daysBetween({2026, 11, 23}, {2026, 11, 23}), 0);
    EXPECT_EQ(daysBetween({2026, 11, 23}, {2026, 12, 1}), 8);
    EXPECT_EQ(daysBetween({2026, 12, 1}, {2026, 11, 23}), -8);
    EXPECT_EQ(daysBetween({2024, 2, 28}, {2024, 3, 1}), 2);
    EXPECT_EQ(daysBetween({1900, 2, 28}, {1900, 3, 1}), 1);
    EXPECT_EQ(daysBetween({1900, 1, 1}, {2999, 12, 31}), 401'766);
}

TEST(Date, KnowsTheDayOfTheWeek) {
    EXPECT_EQ(weekday({2026, 11, 23}), 0);
    EXPECT_EQ(weekday({2026, 11, 27}), 4);
    EXPECT_EQ(weekday({1970, 1, 1}), 3);
    EXPECT_EQ(weekday({1900, 1, 1}), 0);
    EXPECT_EQ(weekday({2000, 2, 29}), 1);
}

TEST(Date, MovesByDaysAndMonths) {
    EXPECT_EQ(plusDays({2026, 11, 30}, 1), (Date{2026, 12, 1}));
    EXPECT_EQ(plusDays({2024, 3, 1}, -1), (Date{2024, 2, 29}));
    EXPECT_EQ(plusDays({2999, 12, 31}, 1), lastDate);
    EXPECT_EQ(plusDays({1900, 1, 1}, -7), firstDate);
    EXPECT_EQ(plusMonths({2026, 1, 31}, 1), (Date{2026, 2, 28}));
    EXPECT_EQ(plusMonths({2026, 1, 15}, -1), (Date{2025, 12, 15}));
    EXPECT_EQ(plusMonths({2024, 2, 29}, 12), (Date{2025, 2, 28}));
    EXPECT_EQ(plusMonths({2026, 11, 23}, 14), (Date{2028, 1, 23}));
    EXPECT_EQ(plusMonths({2999, 12, 1}, 1), lastDate);
    EXPECT_EQ(plusMonths({1900, 1, 2}, -1), firstDate);
}

TEST(Instant, ReadsUtcOnly) {
    struct Case {
        const char* text;
        std::int64_t milliseconds;
    };
    const Case good[] = {
        {"1970-01-01T00:00:00Z", 0},
        {"1969-12-31T23:59:59.999Z", -1},
        {"2026-11-23T14:05:00Z", 1'795'442'700'000},
        {"2026-11-23T14:05:00.25Z", 1'795'442'700'250},
        {"2026-11-23T14:05:00.123456789Z", 1'795'442'700'123},
    };
    for (const Case& c : good) {
        const auto instant = parseInstant(c.text);
        ASSERT_TRUE(instant) << c.text;
        EXPECT_EQ(instant->milliseconds, c.milliseconds) << c.text;
    }
    for (const char* bad :
         {"", "2026-11-23", "2026-11-23T14:05:00", "2026-11-23T14:05:00+00:00",
          "2026-11-23 14:05:00Z", "2026-11-23T24:00:00Z", "2026-11-23T14:60:00Z",
          "2026-11-23T14:05:61Z", "2026-11-23T14:05:00.Z", "2026-11-23T14:05:00,5Z",
          "2026-11-23T14:05Z", "2026-02-30T14:05:00Z", "2026-11-23T14:05:00.-1Z"}) {
        EXPECT_FALSE(parseInstant(bad)) << bad;
    }
}

TEST(Instant, IsReadAsItWasWritten) {
    for (const std::int64_t milliseconds :
         {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1'795'442'700'000},
          std::int64_t{1'795'442'700'007}, std::int64_t{-2'208'988'800'000},
          std::int64_t{951'782'400'000}}) {
        const Instant instant{milliseconds};
        EXPECT_EQ(parseInstant(toString(instant)), instant) << toString(instant);
    }
    EXPECT_EQ(toString(Instant{1'795'442'700'000}), "2026-11-23T14:05:00Z");
    EXPECT_EQ(toString(Instant{1'795'442'700'050}), "2026-11-23T14:05:00.050Z");
}

} // namespace
} // namespace kam
