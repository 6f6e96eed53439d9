#pragma once

#include "core/workspace/workspace.hpp"

#include <optional>
#include <vector>

namespace kam {

/// What was decided on one day that altered which accounts are key, or was said of them.
struct ListMoment {
    std::optional<Date> on;                 ///< null: not said, before any date
    std::vector<const Decision*> decisions; ///< of that day, by id
    int in = 0, out = 0;                    ///< accounts that came onto the list, and that left it
    int size = 0;                           ///< accounts decided in after that day
};

/// How the list of key accounts came to be what it is, the latest day first. What is suggested and
/// not decided has no date and is no part of it. Points into the workspace.
std::vector<ListMoment> listHistory(const Workspace& workspace);

} // namespace kam
