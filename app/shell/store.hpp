#pragma once

#include "app/platform.hpp"
#include "app/save_state.hpp"
#include "core/workspace/history.hpp"
#include "core/workspace/kept_version.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kam {

/// What was found when a workspace was opened.
struct Opened {
    Workspace workspace;
    /// Files that are broken or come after one that is, and "tail" where that holds what cannot be
    /// used. None is ever removed; each is named at every opening until a save has set it aside.
    std::vector<std::string> unreadable;
    bool tailRecovered = false;      ///< edits came back that no save had confirmed
    std::vector<Revision> revisions; ///< the last ones that led to the workspace, with opposites
};

/// Keeps a workspace on disk as snapshots and small files of changes: every file written once
/// under a new name, each with a checksum (journal_name.hpp, journal.hpp). Every batch of changes
/// stands in two files, the last two snapshots stay with all changes since the older one, and a
/// line of changes begins with two snapshots: so any one broken file loses nothing.
///
/// An edit is acknowledged (`saved`) only after the platform confirmed the sync that carries it.
/// Until then it also stands in the platform's tail. Nothing is written unless access is `writer`,
/// and nothing before `open`. A save costs the edits in it, whatever the workspace's size; every
/// 64 saves, or when the changes outgrow the snapshot, it also writes a new snapshot.
///
/// `workspace` is, in each call, what the changes handed over so far have made of the opened one.
class Store {
public:
    Store(Platform& platform, std::string programVersion);

    /// Reads the newest readable state: newest intact snapshot, then the changes in order up to
    /// the first gap, then the tail where it continues from there. A broken newest snapshot falls
    /// back to the one before with all its changes. To be called again when access changed.
    Opened open();

    /// Takes a step that has been applied to `workspace` and sees that it gets to disk. Changes
    /// that come while a sync runs go together with the next one. Without the right to write it
    /// does nothing: the state says so, and edits are not to be offered.
    void append(const Revision& step, const Workspace& workspace);

    /// The steps before those that are known so far, as far back as they are kept and readable;
    /// none where there are no more. Each call goes further back.
    std::vector<Revision> takeEarlier();
    bool hasEarlier() const;
    /// Forgets them, and sees that none of them is on disk any more once all is saved: only the
    /// workspace as it is.
    void forgetPast(const Workspace& workspace);

    /// Keeps the workspace as it is under a name; it is on disk once all is saved.
    void keepVersion(const KeptVersion& version, const Workspace& workspace);
    /// The versions on disk, the newest first.
    const std::vector<KeptVersion>& versions() const;
    /// A version's workspace; nothing where it cannot be read.
    std::optional<Workspace> version(std::uint32_t number) const;
    void dropVersion(std::uint32_t number, const Workspace& workspace);

    /// Once a frame: tries again 2, 10, 30, 30, … seconds after a failure, asking the platform for
    /// the frame to do it in; otherwise costs nothing. Null while the workspace has a change that
    /// is still to be handed over: what needs all of it waits.
    void tick(const Workspace* workspace);
    /// A person asks to try again at once what has failed.
    void retry(const Workspace& workspace);
    /// The page is about to be hidden: everything unsaved into the tail, and a save on its way.
    void flush(const Workspace& workspace);

    const SaveState& state() const;
    /// Bytes of all files of the workspace.
    std::size_t bytesOnDisk() const;

private:
    struct Inner;
    std::shared_ptr<Inner> own; ///< shared so that an answer that comes too late finds nobody
};

} // namespace kam
