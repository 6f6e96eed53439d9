#pragma once

#include "core/workspace/workspace.hpp"

#include <vector>

namespace kam {

/// What is still to be done, the earliest last day first and what has none at the end; then what is
/// done or dropped. Equal ones by id.
std::vector<const ActionItem*> actionsInOrder(const Workspace& workspace);

} // namespace kam
