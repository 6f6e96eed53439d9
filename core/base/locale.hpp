#pragma once

#include "core/base/date.hpp"
#include "core/base/language.hpp"
#include "core/base/money.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kam {

/// "1.234,5" in Spanish, "1,234.5" in English, rounded half away from zero to `decimals` digits;
/// the minus is U+2212 and never stands before a zero. Rounds the decimal value that one sees, to
/// 15 significant digits, not the binary one: 2.675 to two digits is 2.68. Not finite: "—".
std::string formatNumber(double value, int decimals, Language language);
/// The same, "–" for what is undefined.
std::string formatNumber(const std::optional<double>& value, int decimals, Language language);
/// `percent` is 0-100: "55 %" with U+00A0 in Spanish, "55%" in English.
std::string formatPercent(double percent, int decimals, Language language);
/// "1.234.567,89" in Spanish, "1,234,567.89" in English; without minor digits where they are 0. All
/// digits are those of the amount. The currency is for whoever writes it.
std::string formatAmount(const Money& money, Language language);
/// "23 de noviembre de 2026", "23 November 2026".
std::string formatLongDate(Date date, Language language);
/// "lunes 23 de noviembre de 2026", "Monday 23 November 2026".
std::string formatDayAndDate(Date date, Language language);
/// "vie 27 nov", "Fri 27 Nov".
std::string formatShortDate(Date date, Language language);
/// As fields show it, "27/11/2026" and "27 Nov 2026".
std::string formatDate(Date date, Language language);
/// "noviembre de 2026", "November 2026".
std::string formatMonth(Date date, Language language);
/// "noviembre", "November"; 1-12.
std::string_view monthName(int month, Language language);
/// "lunes" or short "lun", "Monday" or "Mon"; 0 = Monday.
std::string_view weekdayName(int day, bool shortened, Language language);
/// "0,4 MB", "12 kB", "873 B", with U+00A0; a kB is 1,000 bytes.
std::string formatBytes(double bytes, Language language);

} // namespace kam
