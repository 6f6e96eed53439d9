#pragma once

#include "core/base/date.hpp"
#include "core/workspace/change.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kam {

/// One step of the work on a workspace: who did what and when, and what takes it back.
struct Revision {
    /// Undo and redo are steps like all others: the journal on disk only ever grows.
    enum class Kind : std::uint8_t { edit, undo, redo };

    Instant at;
    std::string by = {}; ///< name of who did it, as it was then; empty: not known
    Kind kind = Kind::edit;
    Change change = {};
    Change opposite = {}; ///< applied after `change` it restores what was before

    bool operator==(const Revision&) const = default;
};

/// A workspace and the way back. Every edit goes through here.
class History {
public:
    /// `past`: the steps that led to `workspace`, in order, each with its opposite; not all the way
    /// from the beginning. They can be undone like those of today.
    explicit History(Workspace workspace = {}, std::vector<Revision> past = {});

    const Workspace& workspace() const { return current; }
    /// Every step that is known, the oldest first.
    const std::vector<Revision>& revisions() const { return all; }
    /// Puts steps in front that led to the first of those known.
    void prepend(std::vector<Revision> earlier);

    /// Applies a person's edit; what was undone before can no longer be redone. A change that
    /// alters nothing is dropped: false.
    bool apply(Change change, Instant at = {}, std::string by = {});
    /// The same, as part of the step before it: one undo takes back both. For typing that goes on.
    bool extend(Change change, Instant at = {}, std::string by = {});
    /// Forgets the last step, an edit that in the end alters nothing.
    void dropLast();
    bool canUndo() const { return !undos.empty(); }
    bool canRedo() const { return !redos.empty(); }
    /// Takes the last edit back. Returns the step that did so; null where there is none.
    const Revision* undo(Instant at = {}, std::string by = {});
    /// Does again what was undone last, likewise.
    const Revision* redo(Instant at = {}, std::string by = {});
    /// Counts every applied change, undo and redo included.
    std::uint64_t version() const { return changes; }

    /// The change that brings back the workspace as it was after a step; without edits where it is
    /// so now. `step` is a place in `revisions()`.
    Change backTo(std::size_t step) const;

private:
    /// Takes note of a step in what can be undone and redone.
    void count(std::size_t step);

    Workspace current;
    std::vector<Revision> all;
    std::vector<std::size_t> undos; ///< steps that can be taken back, the last one next
    std::vector<std::size_t> redos; ///< steps of undo that can be taken back, likewise
    std::uint64_t changes = 0;
};

} // namespace kam
