#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kam {

/// Of records of one date, which are told apart by their number.
inline constexpr int greatestNumber = 1'000'000;

/// A day of the Gregorian calendar, year 1900 to 2999.
struct Date {
    int year = 1970;
    int month = 1; ///< 1-12
    int day = 1;   ///< 1-31

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 behind <=> for a pointer
    auto operator<=>(const Date&) const = default;
};
inline constexpr Date firstDate{1900, 1, 1}, lastDate{2999, 12, 31};

/// Whether such a day exists.
bool isDate(int year, int month, int day);

/// Reads `YYYY-MM-DD`; nothing where it is not a day that exists.
std::optional<Date> parseDate(std::string_view text);
/// Writes `YYYY-MM-DD`.
std::string toString(Date date);
/// Days from `from` to `to`; negative when `to` is earlier.
int daysBetween(Date from, Date to);
/// 0 = Monday … 6 = Sunday.
int weekday(Date date);
int daysInMonth(int year, int month);
/// The day so many days later, or earlier where negative; never before 1900 nor after 2999.
Date plusDays(Date date, int days);
/// The same day so many months later, or the last of a month that is too short for it; never
/// before 1900 nor after 2999.
Date plusMonths(Date date, int months);

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t milliseconds = 0;

    // clang-tidy 14 takes the 0 that such a comparison is made of for a pointer.
    auto operator<=>(const Instant&) const = default; // NOLINT(modernize-use-nullptr)
};

/// Reads RFC 3339 in UTC, `2026-11-23T14:05:00Z`, with or without a fraction of a second.
std::optional<Instant> parseInstant(std::string_view text);
/// Writes RFC 3339 in UTC; the fraction only where it is not zero.
std::string toString(Instant instant);

} // namespace kam
