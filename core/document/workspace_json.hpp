#pragma once

#include "core/base/result.hpp"
#include "core/workspace/change.hpp"
#include "core/workspace/workspace.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// Limits on what is read, checked before anything is built.
struct Limits {
    std::size_t bytes = std::size_t{64} << 20;
    std::size_t depth = 64;
    std::size_t records = 100'000; ///< of one table
    std::size_t characters = 4'000; ///< of one text
};

/// A workspace read from a file, and the fields of the file this version does not know.
struct WorkspaceDocument {
    Workspace workspace;
    std::vector<std::string> ignored; ///< paths
};

/// Reads a `kam/workspace` file; every fault found, at most 100.
Result<WorkspaceDocument> decodeWorkspace(std::string_view json, const Limits& limits = {});

/// Writes a `kam/workspace` file, version 1, indented, records by id: equal workspaces give equal
/// bytes but for `savedAt`.
std::string encodeWorkspace(const Workspace& workspace, Instant savedAt,
                            std::string_view programVersion);

} // namespace kam
