#pragma once

#include "core/base/result.hpp"
#include "core/json/limits.hpp"
#include "core/workspace/change.hpp"
#include "core/workspace/workspace.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kam {

namespace json {
class Document;
}

/// A workspace read from a file, and the fields of the file this version does not know.
struct WorkspaceDocument {
    Workspace workspace;
    std::vector<std::string> ignored; ///< paths
};

/// Reads a `kam/workspace` file; every fault found, at most 100. Only `format`, `version`, `id` and
/// `name` are required of the file; of a record its id and what it cannot be without. Null stands
/// only for what may be unknown. Texts are kept as they are. Records of the tables that this
/// version does not read, account plans and scales of an unknown kind are kept whole.
Result<WorkspaceDocument> decodeWorkspace(std::string_view json, const Limits& limits = {});
Result<WorkspaceDocument> decodeWorkspace(const json::Document& document);

/// Writes a `kam/workspace` file, version 1, indented, records by id: equal workspaces give equal
/// bytes but for `savedAt`.
std::string encodeWorkspace(const Workspace& workspace, Instant savedAt,
                            std::string_view programVersion);

} // namespace kam
