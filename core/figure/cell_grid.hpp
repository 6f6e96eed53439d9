#pragma once

#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kam {

/// A cell of a heat map.
struct LevelCell {
    enum class Kind { level, unanswered, notApplicable, hidden };
    Kind kind = Kind::unanswered;
    double level = 0; ///< 0-4
};

struct LevelColumn {
    std::string name;
    std::string count; ///< below the name: "n 3"
};

struct LevelRow {
    std::string name;
    std::vector<LevelCell> cells; ///< one a column
    std::string aside;            ///< behind the cells: "2,3 (6)"
    bool apart = false;           ///< begins a group: stands a little off the row above
};

/// Levels as coloured cells with the number printed: the colour is that of the rounded level, what
/// does not apply is a diagonal line, what nobody answered a dashed outline, what too few answered
/// to be shown "n < 3". `width` in units; wider where the columns need it. `cellHeight` in units,
/// at least 26. `nameWidth`: room for names as wide, so that several grids stand in line. No table
/// yet.
Figure cellGrid(const std::vector<LevelColumn>& columns, const std::vector<LevelRow>& rows,
                const std::string& asideHead, const Texts& texts, double width,
                double cellHeight = 28, double nameWidth = 0);

/// What a cell says.
std::string wordsOf(const LevelCell& cell, const Texts& texts);

} // namespace kam
