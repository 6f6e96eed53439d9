#pragma once

#include "core/workspace/change.hpp"

#include <set>

namespace kam {

/// Takes out accounts with what was decided about them; those below one of them stand alone.
Change removalOfAccounts(const Workspace& workspace, const std::set<Id>& accounts);

/// Takes out a criterion with all that was rated on it and compared with it.
Change removal(const Workspace& workspace, const Criterion& criterion);

} // namespace kam
