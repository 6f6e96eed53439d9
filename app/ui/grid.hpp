#pragma once

#include "app/ui/widgets.hpp"

#include <cstdint>
#include <unordered_set>

/// A list of many rows as people know it from spreadsheets: sorted by its heads, filtered by what
/// is typed, walked and edited cell by cell, copied and pasted in blocks. What a frame costs grows
/// with what is in sight, not with the rows.
namespace kam::ui {

enum class GridKind { text, number };

struct GridColumn {
    std::string_view head = {};
    GridKind kind = GridKind::text;
    Track width = {}; ///< until a person drags it
    float least = 72; ///< dp; it is never narrower
    int decimals = 0; ///< of a number, as shown
    bool editable = false;
    bool figure = false; ///< the one that phones show beside the first
};

/// What a cell looks like.
struct GridLook {
    Icon icon = nullptr;
    Color iconColor = Color::ink2;
    std::optional<BadgeKind> badge = std::nullopt;
    Type type = Type::data;
    Color color = Color::ink;
    std::string note = {}; ///< a few small words before a number, where they have room
    std::string says = {}; ///< read after what stands there, and shown where the mouse rests
    int indent = 0;        ///< steps, of the first column: how deep a row stands below others
};

/// Where rows come from. Asked for what is drawn; for every row only where the version, the order
/// or the filter changed.
struct GridRows {
    int count = 0;
    std::uint64_t version = 0; ///< another one whenever anything of the rows is
    /// What a row is known by, however rows are sorted; no two have the same.
    std::function<std::string(int row)> key = {};
    std::function<std::string(int row, int column)> words = {};            ///< of text columns
    std::function<std::optional<double>(int row, int column)> number = {}; ///< of number columns
    /// What a number's cell holds itself, where it shows what follows from elsewhere too: what
    /// editing begins with. Null: what it shows.
    std::function<std::optional<double>(int row, int column)> held = {};
    std::function<GridLook(int row, int column)> look = {};
    /// What phones show beside the first column, instead of a figure.
    std::function<std::string(int row)> glance = {};
    /// What stands behind a number, where the head does not say it; empty: nothing.
    std::function<std::string(int row, int column)> unit = {};
    /// What a text column is sorted by where it is not its words, as of a day; empty: them.
    std::function<std::string(int row, int column)> order = {};
    /// Why a cell cannot become what was typed, as a sentence; empty: it can. `number`: what a
    /// number column reads in it, nothing where the text is empty.
    std::function<std::string(int row, int column, std::string_view text,
                              std::optional<double> number)>
        fault = {};
};

struct GridStyle {
    std::string_view name = {};
    float height = 0;      ///< dp of heads and rows; 0: down to `bottom` dp above the window's edge
    float bottom = 0;      ///<
    bool filter = true;    ///< a search field above
    bool select = true;    ///< rows can be chosen
    bool copyHeads = true; ///< above several rows that are copied
    EmptyState empty = {}; ///< where there are no rows at all
    std::vector<std::string> menu = {}; ///< of each cell; Shift+F2 is the first of it
    bool opensOnPhone = false;          ///< a row that is pressed there is opened, not unfolded
    /// Where there is one the keyboard goes to the next cell, row by row from where it was and
    /// round again, of which this holds.
    std::function<bool(int row, int column)> seek = {};
};

/// A cell by the caller's row; -1: none.
struct GridPlace {
    int row = -1, column = -1;

    bool operator==(const GridPlace&) const = default;
};

/// What a cell is to become.
struct GridEdit {
    std::string key = {}; ///< of the row
    int row = 0, column = 0;
    std::string text = {};
    std::optional<double> number = {}; ///< of a number column; nothing: emptied

    bool operator==(const GridEdit&) const = default;
};

/// What a person did to a grid in this pass.
struct GridUse {
    /// Of one act, a typed cell or a pasted block: to be one Change. The grid changes nothing
    /// itself. Rows keep their place until they are sorted anew.
    std::vector<GridEdit> edits = {};
    int opened = -1;     ///< the row pressed twice, or by Enter, where nothing is edited
    int menuChosen = -1; ///< place among the options of `menu`; -1: none
    GridPlace menuAt;    ///< the cell it is about
    GridPlace at;        ///< had the keyboard last
    bool found = false;  ///< `seek` led somewhere
    bool emptyAction = false;
    bool chosenChanged = false;
    /// Keys of the rows that are chosen; what is not shown is not chosen. Null on phones.
    const std::unordered_set<std::string>* chosen = nullptr;
};

/// Keyboard: arrows, Home, End, Page, with Control to the ends; Enter or F2 edits, as typing does;
/// Enter and Tab keep what was typed and go on, Escape does not; Space and Shift choose rows,
/// Control A all; on a head Enter sorts, Shift with arrows changes its width. Copying gives the
/// chosen rows where the keyboard stands in one of them, else its cell. A pasted block that does
/// not fit changes nothing and says why.
GridUse grid(Ui& ui, std::string_view id, const GridStyle& style,
             const std::vector<GridColumn>& columns, const GridRows& rows);

} // namespace kam::ui
