#pragma once

#include "core/selection/ranking.hpp"
#include "core/workspace/workspace.hpp"

#include <functional>
#include <map>
#include <string_view>

namespace kam {

/// By account, the decision that counts: the latest by date, of one date that with the greater id.
/// Points into the workspace.
std::map<Id, const Decision*, std::less<>> currentDecisions(const Workspace& workspace);

/// What they come to for the ranking: on the list by `in`, not on it by any other.
Decided decidedIn(const Workspace& workspace);

} // namespace kam
