#include "core/base/locale.hpp"

#include "core/base/digits.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace kam {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr std::string_view minus = "\u2212";
constexpr std::string_view noNumber = "\u2014";

/// A number >= 0 as decimal digits: `digits` with the point after the first `whole` of them.
struct Decimal {
    std::string digits;
    int whole = 0; ///< may be negative: zeros between the point and the digits
};

/// The number to 15 significant digits, as many as every double carries faithfully. What a
/// computation leaves in the digits beyond (2.675 kept as 2.67499…, 85 as 84.99999999999999) is
/// not what a person sees, so rounding starts from here.
Decimal seenDecimal(double value) {
    constexpr int significant = 15;
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*e", significant - 1, value);
    const std::string_view text(buffer.data()); // "d.dddddddddddddde±xx"
    Decimal decimal;
    decimal.digits = std::string(1, text[0]) + std::string(text.substr(2, significant - 1));
    decimal.whole = std::atoi(buffer.data() + significant + 2) + 1;
    return decimal;
}

/// Digits of the number × 10^decimals, rounded half up, at least one more than `decimals`.
std::string roundedDigits(const Decimal& decimal, int decimals) {
    const int kept = decimal.whole + decimals;
    std::string digits;
    if (kept >= 0) {
        digits = decimal.digits.substr(0, static_cast<std::size_t>(kept));
        digits.resize(static_cast<std::size_t>(kept), '0');
        const auto next = static_cast<std::size_t>(kept);
        const bool up = next < decimal.digits.size() && decimal.digits[next] >= '5';
        digits.insert(0, 1, '0');
        for (auto at = digits.size(); up && at-- > 0;) {
            if (digits[at] != '9') {
                ++digits[at];
                break;
            }
            digits[at] = '0';
        }
    }
    const auto least = static_cast<std::size_t>(decimals) + 1;
    if (digits.size() < least) digits.insert(0, least - digits.size(), '0');
    const auto zeros = digits.find_first_not_of('0');
    const auto spare = digits.size() - least;
    return digits.substr(zeros == std::string::npos ? spare : std::min(zeros, spare));
}

std::string grouped(std::string_view digits, char separator) {
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) text += separator;
        text += digits[i];
    }
    return text;
}

struct Names {
    std::array<std::string_view, 12> months;
    std::array<std::string_view, 12> shortMonths;
    std::array<std::string_view, 7> days;
    std::array<std::string_view, 7> shortDays;
};

constexpr Names spanish{
    {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
     "octubre", "noviembre", "diciembre"},
    {"ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"},
    {"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"},
    {"lun", "mar", "mié", "jue", "vie", "sáb", "dom"},
};

constexpr Names english{
    {"January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December"},
    {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"},
};

const Names& namesIn(Language language) { return language == Language::es ? spanish : english; }

std::string_view monthOf(const std::array<std::string_view, 12>& names, Date date) {
    return names[static_cast<std::size_t>(date.month - 1)];
}

std::string_view dayOf(const std::array<std::string_view, 7>& names, Date date) {
    return names[static_cast<std::size_t>(weekday(date))];
}

} // namespace

std::string formatNumber(double value, int decimals, Language language) {
    assert(decimals >= 0);
    if (!std::isfinite(value)) return std::string(noNumber);
    const bool spanishForm = language == Language::es;
    const std::string digits = roundedDigits(seenDecimal(std::fabs(value)), decimals);
    const auto whole = digits.size() - static_cast<std::size_t>(decimals);
    const bool isZero = digits.find_first_not_of('0') == std::string::npos;

    std::string text = value < 0 && !isZero ? std::string(minus) : std::string();
    text += grouped(std::string_view(digits).substr(0, whole), spanishForm ? '.' : ',');
    if (decimals > 0) {
        text += spanishForm ? ',' : '.';
        text += digits.substr(whole);
    }
    return text;
}

std::string formatNumber(const std::optional<double>& value, int decimals, Language language) {
    return value ? formatNumber(*value, decimals, language) : "–";
}

std::string formatAmount(const Money& money, Language language) {
    const bool spanishStyle = language == Language::es;
    std::string text = amountText(money);
    const bool negative = text.front() == '-';
    if (negative) text.erase(0, 1);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string fraction = text.substr(point);
    std::string formatted = negative ? std::string(minus) : std::string();
    formatted += grouped(std::string_view(text).substr(0, point), spanishStyle ? '.' : ',');
    if (fraction.find_first_not_of(".0") == std::string::npos) return formatted;
    return formatted + (spanishStyle ? "," : ".") + fraction.substr(1);
}

std::string formatPercent(double percent, int decimals, Language language) {
    std::string text = formatNumber(percent, decimals, language);
    if (language == Language::es) text += noBreakSpace;
    return text + '%';
}

std::string formatLongDate(Date date, Language language) {
    const std::string_view between = language == Language::es ? " de " : " ";
    std::string text = std::to_string(date.day);
    text += between;
    text += monthOf(namesIn(language).months, date);
    text += between;
    return text + std::to_string(date.year);
}

std::string formatDayAndDate(Date date, Language language) {
    std::string text(dayOf(namesIn(language).days, date));
    return text + ' ' + formatLongDate(date, language);
}

std::string formatShortDate(Date date, Language language) {
    const Names& names = namesIn(language);
    std::string text(dayOf(names.shortDays, date));
    text += ' ' + std::to_string(date.day) + ' ';
    text += monthOf(names.shortMonths, date);
    return text;
}

std::string formatDate(Date date, Language language) {
    if (language == Language::es)
        return padded(date.day, 2) + '/' + padded(date.month, 2) + '/' + padded(date.year, 4);
    std::string text = std::to_string(date.day) + ' ';
    text += monthOf(english.shortMonths, date);
    return text + ' ' + padded(date.year, 4);
}

std::string formatMonth(Date date, Language language) {
    std::string text(monthName(date.month, language));
    text += language == Language::es ? " de " : " ";
    return text + std::to_string(date.year);
}

std::string_view monthName(int month, Language language) {
    return namesIn(language).months[static_cast<std::size_t>(month - 1)];
}

std::string_view weekdayName(int day, bool shortened, Language language) {
    const Names& names = namesIn(language);
    return (shortened ? names.shortDays : names.days)[static_cast<std::size_t>(day)];
}

std::string formatBytes(double bytes, Language language) {
    struct Unit {
        std::string_view name;
        double size;
        double below; ///< of bytes, for which the unit is used
        int decimals;
    };
    constexpr std::array<Unit, 5> units{{
        {"B", 1, 1e3, 0},
        {"kB", 1e3, 1e5, 0},
        {"MB", 1e6, 1e7, 1},
        {"MB", 1e6, 1e9, 0},
        {"GB", 1e9, HUGE_VAL, 1},
    }};
    const Unit* unit = units.data();
    while (!(bytes < unit->below) && unit != &units.back())
        ++unit;
    std::string text = formatNumber(bytes / unit->size, unit->decimals, language);
    text += noBreakSpace;
    text += unit->name;
    return text;
}

} // namespace kam
