#pragma once

#include "core/base/result.hpp"
#include "core/document/change_json.hpp"
#include "core/workspace/kept_version.hpp"
#include "core/workspace/workspace.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// A place in the journal: so many changes into a line. A line is an unbroken row of changes; it
/// has a random name, so that changes of one never get into another.
struct Position {
    std::string line;           ///< empty: before anything was stored
    std::uint64_t sequence = 0; ///< of the last change

    bool operator==(const Position&) const = default;
};

/// Changes in a row, as they stand in a changes file and in the tail.
struct Batch {
    Position onto;          ///< what they continue; of another line where theirs begins
    std::string line;       ///< theirs
    std::uint64_t from = 1; ///< sequence of the first
    std::vector<Revision> entries;

    std::uint64_t last() const { return from + entries.size() - 1; }
    bool operator==(const Batch&) const = default;
};

/// What a snapshot says beside the workspace.
struct SnapshotHead {
    Position at; ///< the last change in it
    Instant savedAt;
    std::vector<std::string> aside; ///< files that the store keeps and no longer reads
    /// Number of the file with the steps that led to it; 0: there are none, or none that lead on
    /// from those before; null: an earlier program did not say.
    std::optional<std::uint32_t> history = 0;
};

/// The whole workspace at a place in the journal.
struct Snapshot {
    SnapshotHead head;
    Workspace workspace;
};

/// Steps that led to a snapshot, each with its opposite, to be read backwards.
struct Past {
    std::uint32_t before = 0; ///< number of the file with those before them; 0: none is known
    std::vector<Revision> steps;
};

/// An entry as a line of a batch. It may put a company without an id, as emptying a workspace does,
/// which no file for others may hold. Who writes a line makes sure that it reads back equal.
std::string encodeLine(const Revision& step, Opposite opposite = Opposite::leftOut);
Result<Revision> decodeLine(std::string_view line);

/// `lines` are entries, at least one; `head.entries` is not looked at.
std::string encodeBatch(const Batch& head, std::span<const std::string> lines);
std::string encodeSnapshot(const SnapshotHead& head, const Workspace& workspace,
                           std::string_view programVersion);

/// `lines` are steps with their opposites.
std::string encodePast(std::uint32_t before, std::span<const std::string> lines);
/// The number is that of the file and not in it.
std::string encodeVersion(const KeptVersion& kept, const Workspace& workspace,
                          std::string_view programVersion);

/// badChecksum where a byte is not as it was written, newerVersion where a newer program wrote it.
Result<Batch> decodeBatch(std::string_view bytes);
Result<Snapshot> decodeSnapshot(std::string_view bytes);
Result<Past> decodePast(std::string_view bytes);
/// What a version is called, without its workspace.
Result<KeptVersion> decodeKeptVersion(std::string_view bytes);
Result<Workspace> decodeVersion(std::string_view bytes);

} // namespace kam
