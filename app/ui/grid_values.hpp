#pragma once

#include "app/ui/grid.hpp"

/// A grid's cells as text.
namespace kam::ui {

/// As it stands on screen; empty where there is nothing.
std::string shownIn(const GridColumn& column, const GridRows& rows, int row, int index,
                    Language language);
/// As it is edited and copied: a number with all its digits and without marks between thousands.
std::string writtenIn(const GridColumn& column, const GridRows& rows, int row, int index,
                      Language language);
/// The same of what it holds itself: what editing begins with.
std::string heldIn(const GridColumn& column, const GridRows& rows, int row, int index,
                   Language language);

/// What a text makes of a cell, or why it cannot.
struct GridReading {
    GridEdit edit;
    std::string fault; ///< a sentence; empty: none
};
GridReading readInto(const GridColumn& column, const GridRows& rows, int row, int index,
                     std::string_view text, const Texts& texts);

} // namespace kam::ui
