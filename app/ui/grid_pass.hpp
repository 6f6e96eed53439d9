#pragma once

#include "app/ui/grid_memory.hpp"
#include "app/ui/inner.hpp"

namespace kam::ui {

/// One grid in one pass: its context, handed around among its parts. Lengths are CSS px.
struct GridPass {
    /// Where a column stands, from the left edge of all columns.
    struct Span {
        float x = 0, width = 0;
    };

    Ui& ui;
    Ui::Inner& in;
    std::uint32_t id;
    const GridStyle& style;
    const std::vector<GridColumn>& columns;
    const GridRows& rows;
    GridMemory& memory;
    GridUse& out;

    Rect head, view;        ///< of the heads, of the rows that are in sight
    std::uint32_t area = 0; ///< that scrolls
    float rowHeight = 36;
    float edge = 8;          ///< between the outer cells and the edge of the view
    float checkWidth = 0;    ///< of the column of check boxes; 0: none
    std::vector<Span> spans; ///< of the columns
    float whole = 0;         ///< width of all
    float barRoom = 0;       ///< below the view, for the bar that scrolls sideways
    std::vector<GridMemory::Drawn> drawn = {};

    int count() const { return memory.order.count(); }
    int last() const { return static_cast<int>(columns.size()) - 1; }
    std::string key(int place) const { return rows.key(memory.order.row(place)); }
    const GridColumn& column(int index) const { return columns[static_cast<std::size_t>(index)]; }
    Language language() const { return ui.texts.language(); }

    std::uint32_t idOf(const GridMemory::Spot& spot) const {
        return Ui::Inner::about(id, spot.key + '\x1f' + std::to_string(spot.column));
    }
    /// Right edge of what does not move sideways.
    float stays() const { return checkWidth + (spans.empty() ? 0 : spans[0].width); }
    /// A column's rectangle, moved as the view is; -1: the check boxes.
    Rect cellOf(int index, const Rect& row) const;
    /// Inside of a cell, without its padding.
    Rect insideOf(int index, const Rect& cell) const;
    /// Remembers what can have the keyboard.
    void drew(std::uint32_t node, GridMemory::Spot spot) {
        drawn.push_back({node, std::move(spot)});
    }
};

// --- the parts, each in a source of its own ---
/// grid_filter.cpp
/// The search field, how many rows there are, what was refused.
void drawGridBar(GridPass& pass);
/// "12 de 10.000 · 3 filas elegidas"
std::string countedIn(const GridPass& pass);
/// What stands where no row contains what is looked for.
void drawNoMatch(GridPass& pass);

/// grid_columns.cpp: how wide columns are.
void layOutColumns(GridPass& pass);
/// dp, without what an outer column has more up to the edge.
float widthOfColumn(const GridPass& pass, int column);
void resizeColumn(GridPass& pass, int column, float dp);
/// As wide as what is in sight of it needs.
void fitColumn(GridPass& pass, int column);

/// grid_head.cpp
void drawGridHead(GridPass& pass);
/// grid_rows.cpp
void drawGridRows(GridPass& pass);
/// grid_phone.cpp
void drawGridPhone(GridPass& pass);

/// grid_keys.cpp: moves the keyboard from cell to cell, chooses rows, copies and pastes.
void useGridKeys(GridPass& pass);
/// Gives a cell the keyboard; places and columns beyond the ends mean the ends. Place -1: the head.
void goTo(GridPass& pass, int place, int column);
void announceChoice(GridPass& pass);
/// Where `GridStyle::seek` leads.
void seekCell(GridPass& pass);

/// grid_editing.cpp
/// Opens a cell, if it can be edited. `empty`: for what is typed now.
bool beginEditing(GridPass& pass, int place, int column, bool empty);
/// The rows may have become others, or cannot be edited any more.
void followEdited(GridPass& pass, bool changed);
/// The field in the place of the cell that is edited.
void drawGridField(GridPass& pass, const Rect& cell);
/// Makes a cell what a text says, or says why not. Whether it could.
bool takeText(GridPass& pass, int row, int column, std::string_view text);

} // namespace kam::ui
