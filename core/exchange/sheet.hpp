#pragma once

#include "core/base/encoding.hpp"
#include "core/base/result.hpp"
#include "core/base/tsv.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace kam {

/// Limits on a table that is read.
struct SheetLimits {
    std::size_t bytes = std::size_t{32} << 20;
    std::size_t rows = 100'000; ///< with the header
    std::size_t columns = 200;
    std::size_t cells = 4'000'000;
};

/// A table as a spreadsheet program hands it out, before anything is known of what it says.
struct Sheet {
    TextBlock rows; ///< all of them, blank ones too, so that row i is i + 1 of the spreadsheet
    char separator = ',';
    Encoding encoding = Encoding::utf8;

    /// The cell on one line, without white space around it; empty where the row has not so many.
    std::string cell(std::size_t row, std::size_t column) const;
    /// Cells of its longest row.
    std::size_t width() const;
    /// Whether all cells of a row are empty.
    bool isBlank(std::size_t row) const;
};

/// Reads a file of cells between commas, semicolons, tabs or bars, in whatever encoding. Without
/// `separator` it is the one that gives most rows the same number of cells. A first line "sep=;"
/// says it too, and is no row. What is no text at all, a picture or a workbook, is a fault.
Result<Sheet> readSheet(std::string_view bytes, std::optional<char> separator = std::nullopt,
                        const SheetLimits& limits = {});

} // namespace kam
