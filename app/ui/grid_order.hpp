#pragma once

#include "app/ui/grid.hpp"

namespace kam::ui {

struct GridSort {
    int column = 0;
    Sort way = Sort::none;

    bool operator==(const GridSort&) const = default;
};

/// Which rows a grid shows, and in which order. A place counts what is shown, from 0; a row is the
/// caller's.
class GridOrder {
public:
    /// Brings it up to date with the rows; works only where something changed. Whether it did.
    ///
    /// Texts are compared without accents and capitals, numbers as numbers; what is empty comes
    /// last either way, what is equal stays as the rows have it. A row is shown that contains every
    /// word of the filter.
    bool update(const std::vector<GridColumn>& columns, const GridRows& rows, const GridSort& sort,
                std::string_view filter, Language language);
    /// The next change of the rows leaves them at their places, unless rows come or go: a list in
    /// which somebody writes does not jump.
    void holdStill() { still = true; }

    int count() const { return static_cast<int>(places.size()); }
    int row(int place) const { return places[static_cast<std::size_t>(place)]; }
    /// -1: not shown.
    int placeOf(std::string_view key, const GridRows& rows) const;

private:
    void filterBy(const std::vector<GridColumn>& columns, const GridRows& rows,
                  std::string_view filter, Language language);

    std::vector<int> places;
    std::vector<std::string> searched; ///< all words of each row, folded; made when first needed
    std::uint64_t version = 0;
    int rowCount = -1;
    GridSort sorted;
    std::string filtered;
    Language spoken = Language::es;
    bool still = false;
};

} // namespace kam::ui
