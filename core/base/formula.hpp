#pragma once

#include <string_view>

namespace kam {

/// Whether a cell is plainly a number: a sign, digits with separators, perhaps a percent sign.
bool isPlainNumber(std::string_view cell);

/// Whether a spreadsheet would compute a cell that begins so, apostrophes left out: one of `signs`
/// stands first.
bool looksLikeFormula(std::string_view cell, std::string_view signs = "=+-@");

/// Whether the cell needs an apostrophe in front so that it stays text.
inline bool wantsApostrophe(std::string_view cell, std::string_view signs = "=+-@") {
    return looksLikeFormula(cell, signs) && !isPlainNumber(cell);
}

} // namespace kam
