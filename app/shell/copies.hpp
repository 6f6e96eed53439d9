#pragma once

#include "app/screens/view.hpp"
#include "app/shell/workspace_settings.hpp"
#include "core/workspace/workspace.hpp"

#include <string>

namespace kam {

/// How far the copies outside the browser are behind: what was exported by hand, and the file that
/// gets a copy after every save.
class Copies {
public:
    explicit Copies(WorkspaceSettings& kept) : settings(kept) {}

    /// One more change that no copy has.
    void count(const Workspace& workspace);
    void exported(const Workspace& workspace, Date today);
    ExportState state(const Workspace& workspace) const;

    /// Whether the file that gets a copy after every save lacks something; and that it no longer
    /// does.
    bool due() const;
    void copied(const Workspace& workspace, Date today);

private:
    WorkspaceSettings& settings;
};

/// "cuentas-clave-aceros-del-valle-2026-11-23.json".
std::string exportNameOf(const Workspace& workspace, Date today);
/// "informe-aceros-del-valle-2026-11-23.html" of a kind "informe" and an ending ".html".
std::string fileNameOf(std::string_view kind, const Workspace& workspace, Date today,
                       std::string_view ending);

} // namespace kam
