#include "app/ui/grid_block.hpp"

#include "app/ui/grid_values.hpp"

namespace kam::ui {

TextBlock blockOf(const std::vector<GridColumn>& columns, const GridRows& rows,
                  const std::vector<int>& which, bool heads, Language language) {
    TextBlock block;
    if (heads) {
        auto& names = block.emplace_back();
        for (const GridColumn& column : columns)
            names.emplace_back(column.head);
    }
    for (const int row : which) {
        auto& cells = block.emplace_back();
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells.push_back(writtenIn(columns[i], rows, row, static_cast<int>(i), language));
    }
    return block;
}

namespace {

/// Not where a cell gets what it holds, or only shows: a block that was copied, changed in part and
/// pasted back says something of that part alone.
bool changes(const GridColumn& column, const GridRows& rows, int row, int index,
             const std::string& text, Language language) {
    return text != heldIn(column, rows, row, index, language) &&
           text != writtenIn(column, rows, row, index, language);
}

} // namespace

GridPaste pasteAt(int place, int column, const TextBlock& block,
                  const std::vector<GridColumn>& columns, const GridRows& rows,
                  const GridOrder& order, const Texts& texts) {
    GridPaste paste;
    const int width = static_cast<int>(columns.size());
    for (std::size_t y = 0; y < block.size(); ++y) {
        const int at = place + static_cast<int>(y);
        for (std::size_t x = 0; x < block[y].size(); ++x) {
            const int index = column + static_cast<int>(x);
            ++paste.cells;
            if (at >= order.count() || index >= width) {
                const bool below = at >= order.count();
                paste.faults.push_back(
                    {at, index, texts(below ? "grid.fault.rows" : "grid.fault.columns")});
                continue;
            }
            const GridColumn& into = columns[static_cast<std::size_t>(index)];
            const int row = order.row(at);
            GridReading reading = readInto(into, rows, row, index, block[y][x], texts);
            if (!changes(into, rows, row, index, block[y][x], texts.language())) continue;
            if (!reading.fault.empty())
                paste.faults.push_back({at, index, std::move(reading.fault)});
            else
                paste.edits.push_back(std::move(reading.edit));
        }
    }
    if (!paste.faults.empty()) paste.edits.clear();
    return paste;
}

} // namespace kam::ui
