#pragma once

#include "app/platform.hpp"
#include "app/shell/journal.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kam {

/// What the files of a workspace and its tail add up to. Finding it out changes nothing.
struct Recovery {
    Workspace workspace;                 ///< the newest state there is, unsaved changes included
    Position end;                        ///< how far the files go
    std::optional<Instant> at;           ///< when the files last changed
    std::uint32_t snapshot = 0;          ///< number of the snapshot that was read; 0: none
    std::uint32_t part = 0;              ///< highest part of its changes
    std::uint32_t highest = 0;           ///< number in any name
    std::uint32_t history = 0;           ///< number of the steps that led to the snapshot
    std::vector<Revision> revisions;     ///< since it, the unsaved ones included
    std::optional<Batch> unsaved;        ///< changes of the tail that no file has
    std::string stray;                   ///< what stands in the tail and cannot be used
    std::vector<std::string> unreadable; ///< broken, or behind a gap; never to be removed
    std::vector<std::string> aside;      ///< these and the ones set aside earlier
    std::string newer; ///< a file that a newer program wrote: then nothing may be written
};

/// Takes the newest intact snapshot, the changes since up to the first gap, and the tail where it
/// continues from there. Every batch of changes stands in two files and the changes between the
/// last two snapshots are kept, so that one broken file loses nothing.
Recovery recover(const Files& files);

/// The tail: unsaved changes (may be empty) and what an earlier tail held that could not be used.
std::string joinTail(std::string_view batch, std::string_view stray);

} // namespace kam
