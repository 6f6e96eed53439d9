#include "core/base/date.hpp"

#include "core/base/digits.hpp"

#include <algorithm>
#include <array>

namespace kam {

namespace {

constexpr std::int64_t millisecondsADay = 86'400'000;

bool isLeap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

/// Days since 1970-01-01. Years are counted from March, so that the leap day ends the year.
int dayNumber(Date date) {
    const int year = date.month > 2 ? date.year : date.year - 1;
    const int month = date.month > 2 ? date.month - 3 : date.month + 9;
    const int dayOfYear = (153 * month + 2) / 5 + date.day - 1;
    const int leapDays = year / 4 - year / 100 + year / 400;
    constexpr int dayNumberOfEpoch = 719'468;
    return 365 * year + leapDays + dayOfYear - dayNumberOfEpoch;
}

Date dateOf(int dayNumber) {
    int year = 1970 + dayNumber / 366;
    while (kam::dayNumber({year + 1, 1, 1}) <= dayNumber)
        ++year;
    while (kam::dayNumber({year, 1, 1}) > dayNumber)
        --year;
    int rest = dayNumber - kam::dayNumber({year, 1, 1});
    int month = 1;
    while (rest >= daysInMonth(year, month))
        rest -= daysInMonth(year, month++);
    return {year, month, rest + 1};
}

/// Milliseconds of "hh:mm:ss" or "hh:mm:ss.fraction"; what is finer than a millisecond is cut.
std::optional<std::int64_t> parseTime(std::string_view text) {
    if (text.size() < 8 || text[2] != ':' || text[5] != ':') return std::nullopt;
    const auto hour = parseDigits(text.substr(0, 2));
    const auto minute = parseDigits(text.substr(3, 2));
    const auto second = parseDigits(text.substr(6, 2));
    if (!hour || !minute || !second) return std::nullopt;
    if (*hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    const std::int64_t whole = ((std::int64_t{*hour} * 60 + *minute) * 60 + *second) * 1000;
    if (text.size() == 8) return whole;
    if (text[8] != '.') return std::nullopt;
    const auto fraction = text.substr(9);
    if (!parseDigits(fraction)) return std::nullopt;
    std::string thousandths(fraction.substr(0, 3));
    thousandths.resize(3, '0');
    return whole + *parseDigits(thousandths);
}

} // namespace

bool isDate(int year, int month, int day) {
    return year >= firstDate.year && year <= lastDate.year && month >= 1 && month <= 12 &&
           day >= 1 && day <= daysInMonth(year, month);
}

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = parseDigits(text.substr(0, 4));
    const auto month = parseDigits(text.substr(5, 2));
    const auto day = parseDigits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    if (!isDate(*year, *month, *day)) return std::nullopt;
    return Date{*year, *month, *day};
}

std::string toString(Date date) {
    return padded(date.year, 4) + '-' + padded(date.month, 2) + '-' + padded(date.day, 2);
}

int daysBetween(Date from, Date to) { return dayNumber(to) - dayNumber(from); }

int weekday(Date date) {
    constexpr int thursday = 3; // 1970-01-01
    return ((dayNumber(date) + thursday) % 7 + 7) % 7;
}

int daysInMonth(int year, int month) {
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

Date plusDays(Date date, int days) {
    return dateOf(std::clamp(dayNumber(date) + days, dayNumber(firstDate), dayNumber(lastDate)));
}

Date plusMonths(Date date, int months) {
    const int count = date.year * 12 + date.month - 1 + months;
    if (count < firstDate.year * 12) return firstDate;
    if (count >= (lastDate.year + 1) * 12) return lastDate;
    const int year = count / 12, month = count % 12 + 1;
    return {year, month, std::min(date.day, daysInMonth(year, month))};
}

std::optional<Instant> parseInstant(std::string_view text) {
    if (text.size() < 20 || text[10] != 'T' || text.back() != 'Z') return std::nullopt;
    const auto date = parseDate(text.substr(0, 10));
    const auto time = parseTime(text.substr(11, text.size() - 12));
    if (!date || !time) return std::nullopt;
    return Instant{dayNumber(*date) * millisecondsADay + *time};
}

std::string toString(Instant instant) {
    std::int64_t days = instant.milliseconds / millisecondsADay;
    std::int64_t rest = instant.milliseconds % millisecondsADay;
    if (rest < 0) {
        rest += millisecondsADay;
        --days;
    }
    const auto two = [&rest](std::int64_t unit) {
        return padded(static_cast<int>(rest / unit), 2);
    };
    std::string text = toString(dateOf(static_cast<int>(days))) + 'T';
    text += two(3'600'000) + ':';
    rest %= 3'600'000;
    text += two(60'000) + ':';
    rest %= 60'000;
    text += two(1'000);
    rest %= 1'000;
    if (rest != 0) text += '.' + padded(static_cast<int>(rest), 3);
    return text + 'Z';
}

} // namespace kam
