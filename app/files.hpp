#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// The folder in which a workspace lives. Reads see what was loaded and what was written since;
/// nothing is kept for certain before `sync` said so.
class Files {
public:
    virtual ~Files() = default;

    /// Names in the folder, sorted.
    virtual std::vector<std::string> list() const = 0;
    /// The bytes of a file; nothing where it is not there or cannot be read.
    virtual std::optional<std::string> read(std::string_view name) const = 0;
    /// Writes a new file. Names are never used twice; a name in use is an error of the caller.
    /// False where there is no room.
    virtual bool write(std::string_view name, std::string_view bytes) = 0;
    virtual void remove(std::string_view name) = 0;

    /// Empty: everything written and removed before the call is kept for certain. Otherwise the
    /// reason why not, in words for a log; then nothing of it is certain.
    using Synced = std::function<void(std::string error)>;
    /// Makes all changes so far permanent, all or none. Never call it again before `done` came;
    /// `done` always comes (a watchdog sees to it) and never from inside this call.
    virtual void sync(Synced done) = 0;

    /// Unsaved changes kept where even a closing page can write at once; replaced by each call;
    /// empty: nothing unsaved. False where it does not fit.
    virtual bool keepTail(std::string_view bytes) = 0;
    virtual std::string tail() const = 0;
};

/// All workspaces of this browser. Each has a folder of its own, known by a key that never changes;
/// one of them is open in this page, and one page at most writes into each.
class Folders {
public:
    /// The key of the one that is there from the beginning.
    static constexpr std::string_view first = "1";

    virtual ~Folders() = default;

    /// Of all folders that are known of, sorted; the open one is among them.
    virtual std::vector<std::string> keys() const = 0;
    virtual std::string openKey() const = 0;
    /// Loads the page anew with another folder, made where it is not there yet. What is not saved
    /// before the call is not on disk after it.
    virtual void open(std::string_view key) = 0;

    /// Empty: done; otherwise why not, in words for a log. Always comes, and never from inside the
    /// call.
    using Done = std::function<void(std::string error)>;
    /// Copies what is stored in a folder, with its unsaved tail, into one that is not there yet;
    /// all or nothing.
    virtual void copy(std::string_view from, std::string_view to, Done done) = 0;
    /// Erases a folder with its tail and settings for ever; fails where a page writes into it.
    virtual void erase(std::string_view key, Done done) = 0;
};

} // namespace kam
