#pragma once

#include "core/workspace/change.hpp"

#include <set>

namespace kam {

/// Takes out a service with all that accounts get of it.
Change removal(const Workspace& workspace, const Service& service);

/// Takes one of several levels out of a service; who was on it gets the one below, or the lowest.
Change withoutLevel(const Workspace& workspace, const Service& service, int level);

/// Says who looks after accounts today; null: that it is not said.
Change servedBy(const Workspace& workspace, const std::set<Id>& accounts,
                std::optional<ServiceModelKind> kind);

} // namespace kam
