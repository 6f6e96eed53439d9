#pragma once

#include "core/workspace/workspace.hpp"

#include <optional>
#include <string>

namespace kam::cli {

/// The workspace in a file; otherwise what is wrong is said on standard error and `exit` is how the
/// command ends.
std::optional<Workspace> readWorkspace(const std::string& file, int& exit);

/// Writes a workspace where it can be read again; otherwise why it was not written is said and the
/// result is how the command ends.
int writeWorkspace(const Workspace& workspace, const std::string& out);

/// The round of this id, without one the latest; null where there is none, which is said.
const Round* findRound(const Workspace& workspace, const std::optional<std::string>& id);

} // namespace kam::cli
