#pragma once

#include "app/shell/store.hpp"
#include "tests/app/support/null_platform.hpp"

#include <cstddef>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace kam::test {

/// Somebody who edits a workspace, remembers every state it went through and how many of the
/// edits were called saved, and so can tell what a new page has lost.
class Author {
public:
    explicit Author(unsigned seed = 1) : random(seed), states(1) {}

    /// Loads the page. What it shows becomes the newest state.
    Opened open();
    /// The page is gone without a word.
    void kill();
    void killAndOpen() {
        kill();
        open();
    }

    /// Makes an edit by chance: an account, an answer, a name, an erasure, everything undone.
    void edit();
    void edit(Change change);
    /// Names an account; the shortest of edits.
    void rename(const std::string& account, const std::string& name);
    /// A frame, some time after the last one.
    void frame(int milliseconds = 16);
    /// Everything pending comes back, and nothing of it failed.
    void settle();

    std::size_t made() const { return states.size() - 1; }
    /// How many edits have been called saved so far.
    std::size_t acknowledged();
    const Workspace& workspace() const { return states.back(); }
    /// The workspace after so many edits.
    const Workspace& after(std::size_t edits) const { return states.at(edits); }
    /// The edits so far, as steps.
    const std::vector<Revision>& lived() const { return steps; }
    /// How many edits a workspace holds, or nothing where it never looked so.
    std::optional<std::size_t> editsIn(const Workspace& found) const;

    Store& store() { return *page; }
    SaveState::Kind saving() const { return page->state().kind; }
    NullFiles& disk() { return platform.folder; }

    std::mt19937 random;
    NullPlatform platform;
    std::size_t lost = 0;    ///< acknowledged edits that a later page did not show
    std::size_t strange = 0; ///< pages that showed what never was

private:
    std::optional<Store> page;
    std::vector<Workspace> states; ///< after 0, 1, 2, … edits
    std::vector<Revision> steps;   ///< between them
    std::size_t saved = 0;
};

/// What a page would show that is opened on such a folder. The folder stays as it is.
Opened openedOn(const NullFiles& folder, Access access = Access::writer);

} // namespace kam::test
