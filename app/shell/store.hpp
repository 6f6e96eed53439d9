#pragma once

#include "app/platform.hpp"
#include "app/save_state.hpp"
#include "core/document/change_json.hpp"
#include "core/workspace/history.hpp"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kam {

/// What was found when a workspace was opened.
struct Opened {
    Workspace workspace;
    bool fresh = true;                   ///< nothing was stored before
    std::vector<std::string> unreadable; ///< files set aside because they are broken
    bool tailRecovered = false;          ///< edits came back that no save had confirmed
};

/// Keeps a workspace on disk as snapshots and small segments of changes: every file written once
/// under a new name, each with a checksum; the last two snapshots stay.
///
///     snapshot-<n>.json      the whole workspace
///     changes-<n>-<k>.json   what was done since snapshot n, k = 1, 2, …
///
/// An edit is acknowledged (`saved`) only after the platform confirmed the sync that carries it.
/// Until then it also stands in the platform's tail. Nothing is written unless access is `writer`.
class Store {
public:
    Store(Platform& platform, std::string programVersion);
    ~Store();

    /// Reads the newest readable state: newest intact snapshot, then its segments in order up to
    /// the first gap or broken one, then the tail where it continues from there. A broken newest
    /// snapshot falls back to the one before with all its segments.
    Opened open();

    /// Takes a change that has been applied to `workspace` and sees that it gets to disk. Changes
    /// that come while a sync runs go together with the next one. Now and then writes a snapshot
    /// instead and removes what it makes unnecessary.
    void append(const Change& change, const Workspace& workspace);

    /// Tries again at once what has failed.
    void retry(const Workspace& workspace);

    const SaveState& state() const;
    /// Bytes of all files of the workspace.
    std::size_t bytesOnDisk() const;

private:
    struct Inner;
    std::unique_ptr<Inner> own;
};

} // namespace kam
