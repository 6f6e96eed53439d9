#pragma once

#include "core/base/tsv.hpp"

#include <string>

namespace kam {

/// The block as a file for spreadsheets: RFC 4180 with `separator` between cells, UTF-8 with a byte
/// order mark, rows ended by CR LF. Cells that hold the separator, a quote or a line end are
/// quoted, quotes inside doubled. As in `writeTsv`, a cell that a spreadsheet would take for a
/// formula gets an apostrophe in front; here those that begin with a tab or a line end get it as
/// well.
std::string writeCsv(const TextBlock& block, char separator = ',');

} // namespace kam
