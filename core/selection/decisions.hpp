#pragma once

#include "core/selection/ranking.hpp"
#include "core/workspace/workspace.hpp"

#include <functional>
#include <map>
#include <string_view>

namespace kam {

/// The order of decisions: by date, of one date by number, where none says more by id.
bool isBefore(const Decision& a, const Decision& b);
/// The number of decisions that are made now: one more than the greatest.
int nextDecisionNumber(const Workspace& workspace);

/// By account, the decision that counts: the latest. Points into the workspace.
std::map<Id, const Decision*, std::less<>> currentDecisions(const Workspace& workspace);

/// What they come to for the ranking: on the list by `in`, not on it by any other.
Decided decidedIn(const Workspace& workspace);

} // namespace kam
