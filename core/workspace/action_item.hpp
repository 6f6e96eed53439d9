#pragma once

#include "core/base/date.hpp"
#include "core/workspace/round.hpp"

#include <optional>
#include <string>

namespace kam {

enum class ActionState { open, started, done, dropped };

/// Something that somebody is to do: what, who, until when.
struct ActionItem {
    Id id;
    std::string title;
    ItemId item; ///< question whose gap it closes; empty: none
    Id round;    ///< assessment that it came from; empty: none
    std::string owner;
    std::optional<Date> due; ///< last day; null: not yet agreed
    ActionState state = ActionState::open;

    /// Whether it is still to be done.
    bool pending() const { return state == ActionState::open || state == ActionState::started; }
    /// Whether it is still to be done and its last day is over.
    bool overdue(Date today) const { return pending() && due && *due < today; }
    bool operator==(const ActionItem&) const = default;
};

} // namespace kam
