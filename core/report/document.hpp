#pragma once

#include "core/base/date.hpp"
#include "core/catalogue/texts.hpp"
#include "core/report/html.hpp"

#include <string_view>

namespace kam {

/// The sheet that a report names; `any`: none, so that the person chooses where it is printed. It
/// fits A4 and Letter either way.
enum class Paper { any, a4, letter };

/// Width of the figures that fill a page, in CSS px: what A4 leaves between the margins.
inline constexpr double pageWidth = 672;

/// Begins an HTML file that needs nothing else and runs nothing, up to where its body begins.
/// `foot`: on every page, cut to a line beside the page's number.
void openDocument(Html& html, const Texts& texts, std::string_view title, std::string_view foot,
                  Paper paper);
/// What stands on top: the program, what the document is, and the day.
void writeBrand(Html& html, const Texts& texts, std::string_view document, Date today);
void closeDocument(Html& html);

} // namespace kam
