#pragma once

#include "app/shell/workspace_settings.hpp"
#include "core/workspace/workspace.hpp"

#include <string_view>

namespace kam {

/// What was chosen on this device and is no part of the data: the round that is worked on, and who
/// answers in it. Of those there are the one chosen last counts, so that the one before comes back
/// where the last is undone or removed.
class Chosen {
public:
    explicit Chosen(WorkspaceSettings& kept) : settings(kept) {}

    void choose(std::string_view round);
    void chooseLatest();
    void choose(const Round& round, std::string_view response);
    /// Somebody no longer answers on this device; whoever did before does again.
    void leave(const Round& round, std::string_view response);
    /// Who answered it on this device.
    void forget(const Round& round);

    /// The round chosen last, else the latest; null without any.
    const Round* round(const Workspace& workspace) const;
    /// The response chosen last, else the only one, unless answers of others come in; null where
    /// nobody has said who answers.
    const Response* response(const Workspace& workspace, const Round& round) const;

private:
    WorkspaceSettings& settings;
};

} // namespace kam
