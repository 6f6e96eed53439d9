#pragma once

#include "app/ui/grid_order.hpp"

namespace kam::ui {

/// The rows of a grid that are chosen, by key. What is not shown is not chosen, so that nobody
/// copies or deletes what is out of sight.
class GridChoice {
public:
    const std::unordered_set<std::string>& keys() const { return chosen; }
    std::size_t count() const { return chosen.size(); }
    bool holds(const std::string& key) const { return chosen.contains(key); }

    void clear() { chosen.clear(); }
    /// This row alone; ranges begin at it.
    void only(const std::string& key);
    /// Adds or takes away; ranges begin at it.
    void toggle(const std::string& key);
    /// Everything from where the range began to a place, and nothing else; `from` where none began.
    void reach(const GridOrder& order, const GridRows& rows, int from, int to);
    void all(const GridOrder& order, const GridRows& rows);
    /// Lets go of what is no longer shown. Whether that was anything.
    bool keepShown(const GridOrder& order, const GridRows& rows);

private:
    std::unordered_set<std::string> chosen;
    std::string anchor;
};

} // namespace kam::ui
