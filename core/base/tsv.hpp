#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// A block of cells, row by row, as spreadsheets hand them through the clipboard.
using TextBlock = std::vector<std::vector<std::string>>;

/// The block as tab-separated text, each row ended by CR LF. Cells that hold a tab, a line end or
/// a quote are quoted, quotes inside doubled.
///
/// A spreadsheet takes a cell that begins with = + - @ for a formula, so such a cell gets an
/// apostrophe in front, unless it is plainly a number ("-5", "+3,3 %"). So that `readTsv` gives
/// every block back as it was, one that begins with apostrophes and then such a sign gets one more.
std::string writeTsv(const TextBlock& block);

/// Reads what spreadsheets copy: rows end by LF, CR or CR LF, an end behind the last row is none of
/// its own; a cell that begins with a quote goes to the closing one. A quote that is never closed
/// is a character like others. The apostrophe before = + - @ is taken away.
TextBlock readTsv(std::string_view text);

/// So much of a text is read: further rows, and further cells of a row, are left out.
struct BlockLimits {
    std::size_t rows = std::numeric_limits<std::size_t>::max();
    std::size_t columns = std::numeric_limits<std::size_t>::max();
};

/// The same with another sign between the cells, ',' or ';'.
TextBlock readSeparated(std::string_view text, char separator, BlockLimits limits = {});

} // namespace kam
