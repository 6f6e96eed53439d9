#pragma once

#include "app/ui/grid_choice.hpp"

namespace kam::ui {

/// What is kept of a grid from pass to pass, by its identity.
struct GridMemory {
    /// A cell. The head's row has no key; the column of check boxes is -1.
    struct Spot {
        std::string key = {};
        int column = 0;

        bool operator==(const Spot&) const = default;
    };
    struct Drawn {
        std::uint32_t id = 0;
        Spot spot;
    };
    struct Editing {
        Spot spot;
        int place = 0, row = 0;
        std::string before = {}; ///< the text that is changed
        bool replaces = false;   ///< what is typed stands for all of it
        bool fresh = true;       ///< the field has not had the keyboard yet
        std::string fault = {};  ///< why what stands in it was not taken
    };

    GridOrder order;
    GridSort sort;
    GridChoice choice;
    std::string filter, told;  ///< what is typed, and for which filter the count was announced
    std::vector<float> widths; ///< dp that a person gave columns; empty: none yet
    std::vector<Drawn> drawn;  ///< what can have the keyboard, of the pass before
    Spot active;               ///< had the keyboard last
    int place = -1;            ///< of `active`; -1: the head
    bool inside = false;       ///< has it now
    std::optional<Editing> editing;
    std::optional<std::pair<int, int>> next; ///< place and column that get the keyboard next
    std::string refused;  ///< why a paste or an edit was not taken, until it is read
    std::string unfolded; ///< on phones the row that shows all it has, by key
    int unfoldedAt = -1;  ///< its place; -1: not shown
    float dragged = 0;    ///< dp, the width of a column when its border was taken
};

} // namespace kam::ui
