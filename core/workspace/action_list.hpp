#pragma once

#include "core/workspace/workspace.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kam {

/// What is still to be done, the earliest last day first and what has none at the end; then what is
/// done or dropped. Equal ones by id.
std::vector<const ActionItem*> actionsInOrder(const Workspace& workspace);

/// Which actions are listed; as it begins, all.
struct ActionFilter {
    std::optional<ActionState> state;
    bool overdue = false;             ///< only what is still to be done and late
    std::optional<std::string> owner; ///< "": those of nobody

    bool filters() const { return state || overdue || owner; }
    bool shows(const ActionItem& action, Date today) const;
    bool operator==(const ActionFilter&) const = default;
};

/// Everybody who has an action, each once whatever the capitals and accents, by name.
std::vector<std::string> ownersOf(const Workspace& workspace);

} // namespace kam
