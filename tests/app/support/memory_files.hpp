#pragma once

#include "app/platform.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kam::test {

/// What outlives a page: the files that a sync made permanent and the tail. Several pages may
/// stand on one disk; each loads it when it opens.
struct MemoryDisk {
    std::map<std::string, std::string, std::less<>> files;
    std::string tail;
    std::size_t tailRoom = 5 << 20; ///< bytes that fit into the tail

    std::size_t bytes() const;
};

/// The folder of a workspace as one page sees it, with the habits of the browser's: what is
/// written stays in memory until a sync, a sync makes the disk equal to the memory of this page,
/// all or nothing, and answers later. Dropping it without an answer is a killed page.
class MemoryFiles final : public Files {
public:
    explicit MemoryFiles(MemoryDisk& stored) : disk(stored), memory(stored.files) {}

    std::vector<std::string> list() const override;
    std::optional<std::string> read(std::string_view name) const override;
    bool write(std::string_view name, std::string_view bytes) override;
    void remove(std::string_view name) override;
    void sync(Synced done) override;
    bool keepTail(std::string_view bytes) override;
    std::string tail() const override { return disk.tail; }

    /// Reads the disk again, as a page does that takes over.
    void reload();

    bool syncing() const { return running.has_value(); }
    /// The running sync becomes permanent, not yet answered.
    void commit();
    /// Answers the running sync: without an error it is committed first. Does nothing without one.
    void answer(std::string error = {});
    /// Answers syncs until none runs any more.
    void settle();

    std::size_t room = std::size_t(-1); ///< bytes that fit; beyond, `write` refuses
    std::set<std::string, std::less<>> unreadable; ///< names that `read` gives nothing for
    std::size_t writes = 0, bytesWritten = 0, syncs = 0, tails = 0; ///< calls so far
    /// What the caller must not do and did: names written twice, a sync within a sync.
    std::vector<std::string> violations;

private:
    struct Sync {
        std::map<std::string, std::string, std::less<>> files;
        Synced done;
    };

    MemoryDisk& disk;
    std::map<std::string, std::string, std::less<>> memory;
    std::set<std::string, std::less<>> used; ///< every name written by this page
    std::optional<Sync> running;
};

} // namespace kam::test
