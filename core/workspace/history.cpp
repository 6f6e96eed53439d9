#include "core/workspace/history.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace kam {
namespace {

std::pair<TableId, std::string> placeOf(const Edit& edit) {
    if (const Put* put = std::get_if<Put>(&edit)) return {put->table, keyOf(put->record)};
    const Erase& erase = *std::get_if<Erase>(&edit);
    return {erase.table, erase.key};
}

/// Whether `known` restores every record that `opposite` does.
bool touchesSameRecords(const Change& opposite, const Change& known) {
    return std::all_of(opposite.edits.begin(), opposite.edits.end(), [&](const Edit& edit) {
        return std::any_of(known.edits.begin(), known.edits.end(),
                           [&](const Edit& other) { return placeOf(other) == placeOf(edit); });
    });
}

} // namespace

bool History::apply(const Change& change) {
    Change opposite = kam::apply(current, change);
    if (opposite.edits.empty()) return false;
    undos.push_back(std::move(opposite));
    redos.clear();
    ++changes;
    return true;
}

bool History::extend(const Change& change) {
    if (undos.empty() || !redos.empty()) return apply(change);
    Change opposite = kam::apply(current, change);
    if (opposite.edits.empty()) return false;
    // First what undoes this change, then what undid the one before it: the older state wins.
    Change& before = undos.back();
    if (!touchesSameRecords(opposite, before)) {
        opposite.edits.insert(opposite.edits.end(), std::make_move_iterator(before.edits.begin()),
                              std::make_move_iterator(before.edits.end()));
        before.edits = std::move(opposite.edits);
    }
    ++changes;
    return true;
}

std::optional<Change> History::undo() {
    if (undos.empty()) return std::nullopt;
    Change change = std::move(undos.back());
    undos.pop_back();
    redos.push_back(kam::apply(current, change));
    ++changes;
    return change;
}

std::optional<Change> History::redo() {
    if (redos.empty()) return std::nullopt;
    Change change = std::move(redos.back());
    redos.pop_back();
    undos.push_back(kam::apply(current, change));
    ++changes;
    return change;
}

} // namespace kam
