#pragma once

#include "app/platform.hpp"
#include "app/save_state.hpp"
#include "app/screens/workspace_entry.hpp"
#include "core/catalogue/texts.hpp"

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// The workspaces that a person keeps in this browser: what is known of each, and what is done with
/// one as a whole. Nothing here erases data but `erase`.
class Workspaces {
public:
    explicit Workspaces(Platform& world) : platform(world) {}

    /// The open one first, then the others as they were changed, the last first.
    std::vector<WorkspaceEntry> entries() const;
    /// Nothing where there is none with such a key.
    std::optional<WorkspaceEntry> find(std::string_view key) const;
    /// The title of the open one; empty: its company's name.
    std::string openTitle() const;
    /// Keeps what the list says of the open workspace up to date; once a frame.
    void note(std::string_view company, const SaveState& save, std::size_t bytes);

    void rename(std::string_view key, std::string_view title);
    void shelve(std::string_view key, WorkspaceEntry::Shelf shelf);

    /// Opens another workspace once everything here is saved; an empty key: a new one.
    void open(std::string_view key);
    /// Removes the open one from the list and opens another in its place; the page that opens can
    /// say so.
    void replaceOpen(std::string_view key);
    /// What this page was opened in place of; says so once.
    std::optional<WorkspaceEntry> takeReplaced();
    /// Opens a new workspace that holds the sample company.
    void openSample();
    /// Whether this page was opened for the sample; says so once.
    bool takeSample();
    /// Whether this page was opened for a new workspace; says so once.
    bool takeNew();
    /// "Aceros (copia)", "Aceros (copia 2)": a title that none has yet.
    std::string titleOfCopy(const std::string& name, const Texts& texts) const;
    /// Copies a workspace once everything here is saved. `copied` gets the key of the copy, or an
    /// empty one where it failed.
    void duplicate(std::string_view key, std::string title,
                   std::function<void(std::string key)> copied);
    /// Erases a workspace for ever; `erased` hears whether it is gone.
    void erase(std::string_view key, std::function<void(bool)> erased);

    /// Does what waits for a save; once a frame. False: the save failed and what waited was given
    /// up, as leaving would put edits at risk.
    bool tick(bool saved, const SaveState& save);
    /// Whether another page has removed the open one from the list.
    bool openRemoved() const;

private:
    /// A deed for which everything has to be saved; `giveUp` where it cannot be done.
    struct Deed {
        std::function<void()> run;
        std::function<void()> giveUp = [] {};
    };
    WorkspaceEntry read(std::string key) const;
    void wait(Deed deed);

    Platform& platform;
    std::string noted;        ///< of the open one, as it was written last
    std::deque<Deed> waiting; ///< one after the other
    bool copying = false;     ///< the next one waits for it
};

} // namespace kam
