#pragma once

#include "core/workspace/change.hpp"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace kam {

/// A workspace and the way back. Every edit of a session goes through here.
class History {
public:
    explicit History(Workspace workspace = {}) : current(std::move(workspace)) {}

    const Workspace& workspace() const { return current; }
    /// Applies a person's edit; what was undone before can no longer be redone. A change that
    /// alters nothing is dropped: false.
    bool apply(const Change& change);
    /// The same, as part of the edit before it: one undo takes back both. For typing that goes on.
    bool extend(const Change& change);
    bool canUndo() const { return !undos.empty(); }
    bool canRedo() const { return !redos.empty(); }
    /// Takes the last edit back and returns the change that did so, for the journal.
    std::optional<Change> undo();
    /// Does again what was undone last, likewise.
    std::optional<Change> redo();
    /// Counts every applied change, undo and redo included.
    std::uint64_t version() const { return changes; }

private:
    Workspace current;
    std::vector<Change> undos, redos;
    std::uint64_t changes = 0;
};

} // namespace kam
