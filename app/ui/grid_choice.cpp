#include "app/ui/grid_choice.hpp"

#include <algorithm>
#include <utility>

namespace kam::ui {

void GridChoice::only(const std::string& key) {
    chosen = {key};
    anchor = key;
}

void GridChoice::toggle(const std::string& key) {
    if (chosen.erase(key) == 0) chosen.insert(key);
    anchor = key;
}

void GridChoice::reach(const GridOrder& order, const GridRows& rows, int from, int to) {
    const int began = anchor.empty() ? -1 : order.placeOf(anchor, rows);
    if (began >= 0)
        from = began;
    else
        anchor = rows.key(order.row(from));
    chosen.clear();
    for (int place = std::min(from, to); place <= std::max(from, to); ++place)
        chosen.insert(rows.key(order.row(place)));
}

void GridChoice::all(const GridOrder& order, const GridRows& rows) {
    chosen.clear();
    for (int place = 0; place < order.count(); ++place)
        chosen.insert(rows.key(order.row(place)));
}

bool GridChoice::keepShown(const GridOrder& order, const GridRows& rows) {
    if (chosen.empty()) return false;
    const std::size_t before = chosen.size();
    const std::unordered_set<std::string> old = std::exchange(chosen, {});
    for (int place = 0; place < order.count(); ++place)
        if (std::string key = rows.key(order.row(place)); old.contains(key))
            chosen.insert(std::move(key));
    return chosen.size() != before;
}

} // namespace kam::ui
