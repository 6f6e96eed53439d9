#include "core/base/typed.hpp"

#include "core/base/digits.hpp"
#include "core/base/locale.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <vector>

namespace kam {
namespace {

constexpr std::size_t mostDigits = 15; // that every double carries faithfully

/// Signs that stand for another one: spaces of every width and the minus of typographers.
constexpr std::array<std::pair<std::string_view, char>, 6> alike{{
    {"\u00A0", ' '},
    {"\u202F", ' '},
    {"\u2009", ' '},
    {"\u2212", '-'},
    {"\u2013", '-'},
    {"\u2019", '\''},
}};

std::string plainSigns(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const auto same = std::find_if(alike.begin(), alike.end(), [&](const auto& pair) {
            return text.substr(0, pair.first.size()) == pair.first;
        });
        plain += same != alike.end() ? same->second : text[0];
        text.remove_prefix(same != alike.end() ? same->first.size() : 1);
    }
    const auto from = plain.find_first_not_of(' ');
    if (from == std::string::npos) return {};
    return plain.substr(from, plain.find_last_not_of(' ') - from + 1);
}

/// Whether a whole part is digits alone, or groups of three after a first of one to three.
bool isGrouped(std::string_view whole, char mark) {
    if (whole.find(mark) == std::string_view::npos)
        return std::all_of(whole.begin(), whole.end(), isDigit);
    std::size_t inGroup = 0;
    bool isFirst = true;
    for (const char c : whole) {
        if (c != mark) {
            if (!isDigit(c)) return false;
            ++inGroup;
            continue;
        }
        if (isFirst ? inGroup < 1 || inGroup > 3 : inGroup != 3) return false;
        isFirst = false;
        inGroup = 0;
    }
    return inGroup == 3;
}

/// The mark that parts the decimals, 0 where there is none.
char decimalMark(std::string_view text, Language language) {
    const auto points = std::count(text.begin(), text.end(), '.');
    const auto commas = std::count(text.begin(), text.end(), ',');
    if (points > 0 && commas > 0) return text.rfind('.') > text.rfind(',') ? '.' : ',';
    if (points + commas != 1) return 0;
    const char mark = points > 0 ? '.' : ',';
    if (mark == (language == Language::es ? ',' : '.')) return mark;
    const bool groups = text[0] != '0' && isGrouped(text, mark);
    return groups ? '\0' : mark;
}

/// Words and numbers of a date, small and without accents: "27", "nov", "2026".
std::vector<std::string> partsOf(std::string_view text) {
    std::vector<std::string> parts;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c & 0x80) != 0; };
    char before = ' ';
    for (const char c : folded(text)) {
        const bool joins = (isDigit(c) && isDigit(before)) || (isLetter(c) && isLetter(before));
        if (joins)
            parts.back() += c;
        else if (isDigit(c) || isLetter(c))
            parts.emplace_back(1, c);
        else if (std::string_view(" ,./-").find(c) == std::string_view::npos)
            return {};
        before = c;
    }
    std::erase(parts, "de");
    std::erase(parts, "del");
    std::erase(parts, "of");
    return parts;
}

/// The month that a word begins in either language, 0 where none.
int monthOf(std::string_view word) {
    if (word.size() < 3) return 0;
    for (const Language language : {Language::es, Language::en})
        for (int month = 1; month <= 12; ++month) {
            const std::string name = folded(monthName(month, language));
            if (name.substr(0, word.size()) == word || (word == "sept" && month == 9)) return month;
        }
    return 0;
}

std::optional<Date> dateIfAny(int year, int month, int day) {
    if (year < 100) year += 2000;
    if (!isDate(year, month, day)) return std::nullopt;
    return Date{year, month, day};
}

} // namespace

std::optional<double> readNumber(std::string_view typed, Language language) {
    std::string text = plainSigns(typed);
    const bool negative = !text.empty() && text[0] == '-';
    if (negative || (!text.empty() && text[0] == '+')) text.erase(0, 1);
    const char mark = decimalMark(text, language);
    const std::size_t point = mark ? text.find(mark) : text.size();
    std::string_view whole = std::string_view(text).substr(0, point);
    const std::string_view fraction = mark ? std::string_view(text).substr(point + 1) : "";
    const bool grouped = isGrouped(whole, mark == '.' ? ',' : '.') ||
                         isGrouped(whole, mark == ',' ? '.' : ',') || isGrouped(whole, ' ') ||
                         isGrouped(whole, '\'');
    if (!grouped || !std::all_of(fraction.begin(), fraction.end(), isDigit)) return std::nullopt;
    std::string digits;
    for (const char c : whole)
        if (isDigit(c)) digits += c;
    if (digits.empty() && fraction.empty()) return std::nullopt;
    if (digits.size() + fraction.size() > mostDigits) return std::nullopt;
    digits = (negative ? "-" : "") + digits + '.';
    digits += fraction;
    return std::strtod(digits.c_str(), nullptr);
}

std::optional<Date> readDate(std::string_view text, Language language, Date today) {
    if (const auto iso = parseDate(plainSigns(text))) return iso;
    std::vector<std::string> parts = partsOf(plainSigns(text));
    if (parts.size() == 2) parts.push_back(padded(today.year, 4));
    if (parts.size() != 3) return std::nullopt;
    if (const int month = monthOf(parts[0]); month > 0) std::swap(parts[0], parts[1]);
    const auto day = parseDigits(parts[0]);
    const auto year = parseDigits(parts[2]);
    if (!day || !year || (parts[2].size() != 2 && parts[2].size() != 4)) return std::nullopt;
    if (const int month = monthOf(parts[1]); month > 0) return dateIfAny(*year, month, *day);
    const auto month = parseDigits(parts[1]);
    if (!month) return std::nullopt;
    const auto dayFirst = dateIfAny(*year, *month, *day);
    return dayFirst || language == Language::es ? dayFirst : dateIfAny(*year, *day, *month);
}

} // namespace kam
