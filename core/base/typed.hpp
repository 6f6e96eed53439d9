#pragma once

#include "core/base/date.hpp"
#include "core/base/language.hpp"

#include <optional>
#include <string_view>

/// What people type, read as they mean it.
namespace kam {

/// A number as the language writes it, "1.234,5" in Spanish and "1,234.5" in English, and also as
/// the other does where it cannot be meant otherwise: a mark that does not divide thousands is a
/// decimal one, and where both stand, the last is. "1.234" is one thousand in Spanish. Spaces
/// between thousands and a minus of either form are understood. At most 15 digits.
std::optional<double> readNumber(std::string_view typed, Language language);

/// A day: "27/11/2026", "27-11-26", "27 nov 2026", "27 de noviembre de 2026", "Nov 27, 2026",
/// "2026-11-27". The day comes before the month, unless only the other way gives a day that exists.
/// Without a year that of `today` is meant; two digits are of the years 2000 to 2099.
std::optional<Date> readDate(std::string_view text, Language language, Date today);

} // namespace kam
