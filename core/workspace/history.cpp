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

/// Whether `whole` touches every record that `part` does.
bool covers(const Change& whole, const Change& part) {
    return std::all_of(part.edits.begin(), part.edits.end(), [&](const Edit& edit) {
        return std::any_of(whole.edits.begin(), whole.edits.end(),
                           [&](const Edit& other) { return placeOf(other) == placeOf(edit); });
    });
}

/// Adds edits that come after those of `change`, which they replace where they cover them.
void follow(Change& change, Change later) {
    if (covers(later, change))
        change.edits = std::move(later.edits);
    else
        change.edits.insert(change.edits.end(), std::make_move_iterator(later.edits.begin()),
                            std::make_move_iterator(later.edits.end()));
}

/// Adds edits that come before those of `opposite`: what is older wins.
void precede(Change& opposite, Change newer) {
    if (covers(opposite, newer)) return;
    newer.edits.insert(newer.edits.end(), std::make_move_iterator(opposite.edits.begin()),
                       std::make_move_iterator(opposite.edits.end()));
    opposite.edits = std::move(newer.edits);
}

} // namespace

History::History(Workspace workspace, std::vector<Revision> past) : current(std::move(workspace)) {
    prepend(std::move(past));
}

void History::prepend(std::vector<Revision> earlier) {
    earlier.insert(earlier.end(), std::make_move_iterator(all.begin()),
                   std::make_move_iterator(all.end()));
    all = std::move(earlier);
    undos.clear();
    redos.clear();
    for (std::size_t step = 0; step < all.size(); ++step)
        count(step);
}

void History::count(std::size_t step) {
    const auto takeLast = [](std::vector<std::size_t>& from) {
        if (!from.empty()) from.pop_back(); // it may be older than what is known
    };
    switch (all[step].kind) {
    case Revision::Kind::edit:
        redos.clear();
        undos.push_back(step);
        break;
    case Revision::Kind::undo:
        takeLast(undos);
        redos.push_back(step);
        break;
    case Revision::Kind::redo:
        takeLast(redos);
        undos.push_back(step);
        break;
    }
}

bool History::apply(Change change, Instant at, std::string by) {
    Change opposite = kam::apply(current, change);
    if (opposite.edits.empty()) return false;
    all.push_back(
        {at, std::move(by), Revision::Kind::edit, std::move(change), std::move(opposite)});
    count(all.size() - 1);
    ++changes;
    return true;
}

bool History::extend(Change change, Instant at, std::string by) {
    const bool goesOn = !all.empty() && all.back().kind == Revision::Kind::edit && !undos.empty();
    if (!goesOn) return apply(std::move(change), at, std::move(by));
    Change opposite = kam::apply(current, change);
    if (opposite.edits.empty()) return false;
    Revision& step = all.back();
    step.at = at;
    follow(step.change, std::move(change));
    precede(step.opposite, std::move(opposite));
    ++changes;
    return true;
}

void History::dropLast() {
    undos.pop_back();
    all.pop_back();
}

const Revision* History::undo(Instant at, std::string by) {
    if (undos.empty()) return nullptr;
    Change change = all[undos.back()].opposite;
    Change opposite = kam::apply(current, change);
    all.push_back(
        {at, std::move(by), Revision::Kind::undo, std::move(change), std::move(opposite)});
    count(all.size() - 1);
    ++changes;
    return &all.back();
}

const Revision* History::redo(Instant at, std::string by) {
    if (redos.empty()) return nullptr;
    Change change = all[redos.back()].opposite;
    Change opposite = kam::apply(current, change);
    all.push_back(
        {at, std::move(by), Revision::Kind::redo, std::move(change), std::move(opposite)});
    count(all.size() - 1);
    ++changes;
    return &all.back();
}

Change History::backTo(std::size_t step) const {
    Workspace then = current;
    for (std::size_t place = all.size(); place-- > step + 1;)
        kam::apply(then, all[place].opposite);
    return difference(current, then);
}

} // namespace kam
