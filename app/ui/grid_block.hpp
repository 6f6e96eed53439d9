#pragma once

#include "app/ui/grid_choice.hpp"
#include "core/base/tsv.hpp"

/// Blocks of cells on their way to and from a spreadsheet.
namespace kam::ui {

/// Rows as they are copied.
TextBlock blockOf(const std::vector<GridColumn>& columns, const GridRows& rows,
                  const std::vector<int>& which, bool heads, Language language);

/// What a block makes of a grid: edits, or why it makes none.
struct GridPaste {
    struct Fault {
        int place = 0, column = 0; ///< of the grid; may lie beyond its end
        std::string words;         ///< a sentence
    };
    std::vector<GridEdit> edits; ///< only of cells that become others; none where there is a fault
    std::vector<Fault> faults;
    int cells = 0; ///< that the block has
};

/// Puts a block with its upper left corner at a cell. All of it or nothing.
GridPaste pasteAt(int place, int column, const TextBlock& block,
                  const std::vector<GridColumn>& columns, const GridRows& rows,
                  const GridOrder& order, const Texts& texts);

} // namespace kam::ui
