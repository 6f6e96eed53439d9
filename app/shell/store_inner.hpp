#pragma once

#include "app/shell/store.hpp"
#include "app/shell/store_recovery.hpp"
#include "app/shell/store_shelf.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kam {

/// What a Store holds between its calls: store.cpp saves, store_past.cpp looks back.
struct Store::Inner : std::enable_shared_from_this<Inner> {
    Inner(Platform& world, std::string version)
        : platform(world), program(std::move(version)), shelf(world.files()) {}

    Platform& platform;
    std::string program;
    Shelf shelf;
    SaveState state{.kind = SaveState::Kind::blocked, .at = {}, .reason = "not opened"};
    bool writable = false; ///< opened, and with the right to write ever since

    std::string line;   ///< of the changes to come
    bool begun = false; ///< whether the line is on disk
    Position onDisk;    ///< what is confirmed; of an earlier line until ours has begun
    std::vector<std::string> pending; ///< entries that are not confirmed
    std::uint64_t from = 1;           ///< sequence of the first of them
    bool owed = false;                ///< a change waits that only a snapshot can carry
    std::string stray;                ///< of an earlier tail, to be set aside with the next save
    std::vector<std::string> past;    ///< steps since the snapshot, with their opposites
    bool forgetting = false;          ///< those on disk are to go
    bool pastBroken = false;          ///< there are none before them that lead to them
    std::uint32_t earlier = 0;        ///< number of the file with the steps before those handed out
    std::vector<std::string> versions;              ///< to be written
    bool dropping = false;                          ///< a version is to go
    std::optional<std::vector<KeptVersion>> listed; ///< the versions, until a save changes them

    struct Attempt {
        std::size_t entries = 0;
        bool owed = false;
        bool forgetting = false;
        bool linked = false;  ///< a snapshot went that says which steps lead to it
        std::size_t past = 0; ///< these
        std::size_t versions = 0;
        bool dropping = false;
    };
    Attempt attempt;
    bool syncing = false;
    unsigned opening = 0; ///< counts calls of open: an answer to a save from before is not ours
    std::size_t failures = 0;
    Instant failedAt, retryAt;

    bool unsaved() const { return !pending.empty() || owed || !versions.empty() || dropping; }
    /// Whether the next save must carry the workspace, twice, as no row of changes leads there.
    bool whole() const { return !begun || owed; }

    bool mayWrite();
    Workspace open(Recovery found);
    void append(const Revision& step, const Workspace& workspace);
    void remember(const Revision& step);
    void forgetPast();
    std::string batch() const;
    void keepTail();
    void save(const Workspace* workspace);
    std::string write(const Workspace* workspace);
    std::uint32_t stepsTo(std::uint32_t snapshot) const;
    bool addHistory();
    void synced(unsigned asked, std::string error);
    void confirm();
    void fail(std::string reason);
    bool retryDue() const;
};

} // namespace kam
