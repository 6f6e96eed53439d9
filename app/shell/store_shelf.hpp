#pragma once

#include "app/platform.hpp"
#include "app/shell/journal_name.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

struct Recovery;

/// The files of a workspace as the store writes them, one attempt to save after the other. Every
/// file gets a name that was never seen; what a failed attempt wrote goes with the next one; what
/// a snapshot makes unnecessary goes in the save after the one that confirmed it.
class Shelf {
public:
    explicit Shelf(Files& where) : files(where) {}

    /// Goes on from what was found.
    void open(const Recovery& found);

    /// Begins an attempt: takes away what is no longer needed.
    void begin();
    /// Two files of the same changes, as one may break. False where there is no room.
    bool addChanges(std::string_view bytes);
    /// The number of the last of so many snapshots, were they added now.
    std::uint32_t numberAfter(std::uint32_t snapshots) const { return highest + snapshots; }
    /// `steps`: number of the file with the steps that led to it; 0: none.
    bool addSnapshot(std::string_view bytes, std::uint32_t steps);
    /// The steps that led to the snapshot added last, which has their number.
    bool addHistory(std::string_view bytes) { return write({Kind::history, highest, 0}, bytes); }
    bool addTail(std::string_view bytes);
    bool addVersion(std::string_view bytes) { return write({Kind::version, ++highest, 0}, bytes); }
    /// Takes a version away with the next attempt.
    void dropVersion(std::uint32_t number) { dropped.push_back({Kind::version, number, 0}); }
    /// How the attempt ended.
    void confirm();
    void fail();
    /// All steps that led to the newest snapshot go with the next attempt, however few.
    void forgetHistory();
    /// Whether files stand in the folder that no attempt has confirmed.
    bool unconfirmed() const { return !attempt.written.empty(); }

    /// Whether opening would read so many changes that a new snapshot is worth its size.
    bool snapshotDue() const;
    /// Whether a file not of ours has taken the last numbers.
    bool outOfNumbers() const;
    /// Files that are kept and no longer read.
    const std::vector<std::string>& aside() const { return setAside; }
    std::size_t bytes() const;
    /// The numbers of all files of a kind, the newest first.
    std::vector<std::uint32_t> numbersOf(JournalName::Kind kind) const;
    /// Of the steps that led to the newest confirmed snapshot; 0: none.
    std::uint32_t newestHistory() const { return history; }

private:
    using Kind = JournalName::Kind;

    void forgetOldHistory();
    bool write(const JournalName& name, std::string_view bytes);
    void remove(const std::string& name);
    void findSuperseded(std::uint32_t oldest);

    Files& files;
    std::map<std::string, std::size_t> sizes; ///< of every file in the folder
    std::vector<std::string> setAside;
    std::vector<std::string> superseded; ///< to be removed in the next attempt
    std::vector<JournalName> dropped;    ///< likewise, as a person wants it
    std::uint32_t highest = 0;           ///< number used so far
    std::uint32_t snapshot = 0;          ///< number of the newest one confirmed
    std::uint32_t part = 0;              ///< highest used with it
    std::uint32_t history = 0;           ///< number of the steps that led to it
    std::size_t snapshotBytes = 0;
    std::size_t changesBytes = 0; ///< confirmed since the snapshot
    std::size_t saves = 0;        ///< likewise
    std::size_t notBefore = 0;    ///< saves until a snapshot that failed is tried again

    struct Attempt {
        std::vector<std::string> written;
        std::vector<std::uint32_t> snapshots;
        std::uint32_t history = 0;
        std::size_t snapshotBytes = 0, changesBytes = 0;
    };
    Attempt attempt;
};

} // namespace kam
