#pragma once

#include "core/merge/comparison.hpp"

#include <map>
#include <span>
#include <vector>

namespace kam {

/// Whose record stands where they differ.
enum class MergeChoice { mine, theirs, both };

/// What was decided about a record in conflict; ours stays where nothing was.
struct MergeDecision {
    MergeChoice choice = MergeChoice::mine;
    std::size_t file = 0; ///< of `theirs`: whose

    bool operator==(const MergeDecision&) const = default;
};
using MergeDecisions = std::map<RecordPlace, MergeDecision>;

/// What merging comes to.
struct Merged {
    Change change; ///< one edit, "change.import"
    std::vector<RecordPlace>
        leftOut; ///< would refer to what is not there, or to itself by way of others
};

/// Brings the records of files into ours: what they added and what only they changed, and of what
/// is in conflict what was decided. A record of ours is never removed. Both are kept by giving
/// theirs another id, that of the same content always the same; what else the file says about it
/// goes with it. Whatever is decided, what results refers to nothing that is not there.
Merged merge(const Workspace& mine, std::span<const Incoming> files,
             const MergeDecisions& decisions, const Workspace* base = nullptr);

} // namespace kam
