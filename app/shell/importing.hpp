#pragma once

#include "app/platform.hpp"
#include "app/screens/import_preview.hpp"
#include "app/shell/session.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// Files that somebody wants to bring in, from when they are read until they are imported or put
/// away. Until then they change nothing.
class Importing {
public:
    /// Reads files and says what they would do to `mine`; `imported` hears that they did it.
    void open(const std::vector<ChosenFile>& files, const Questionnaires& questionnaires,
              const Workspace& mine, std::function<void()> imported = {});
    /// The same for the company that the program carries.
    void openSample(std::string_view json, const Questionnaires& questionnaires,
                    const Workspace& mine);
    void look(const ImportLook& look);
    void decide(const DecideImport& what, const Workspace& mine);
    /// Does it, as one change. Returns what is to be said about it; empty: nothing was altered.
    std::string confirm(Session& session, const Texts& texts);
    void close() { preview.reset(); }

    /// What is shown meanwhile; null: nothing is to be imported.
    const ImportPreview* shown() const { return preview ? &*preview : nullptr; }

private:
    std::optional<ImportPreview> preview;
    std::function<void()> whenImported; ///< for what is shown
};

/// Replaces the workspace by a file at once. Empty: done; otherwise why not, a line a fault, and
/// nothing changed.
std::string importAtOnce(std::string_view json, Session& session, const Texts& texts);

} // namespace kam
