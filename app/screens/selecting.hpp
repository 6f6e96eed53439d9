#pragma once

#include "core/base/id.hpp"
#include "core/workspace/decision.hpp"
#include "core/workspace/selection.hpp"

#include <string>
#include <vector>

/// What people wish for while they choose key accounts.
namespace kam {

/// Adds a criterion, which gets its id, and shows it to be filled in.
struct AddCriterion {
    Axis axis = Axis::attractiveness;
};
/// Takes a criterion out; what accounts were rated on it goes with it.
struct RemoveCriterion {
    Id criterion;
};
/// Adds accounts by name; those that are there already stay as they are.
struct AddAccounts {
    std::vector<std::string> names;
};
struct RemoveAccounts {
    std::vector<Id> accounts;
};
/// Lists customers below the groups they belong to, or all by name.
struct GroupCustomers {
    bool grouped = false;
};
/// Lists more of the accounts that are not key accounts.
struct ShowMoreAccounts {};
/// Shows the dialog in which it is decided about an account.
struct BeginDecision {
    Id account;
};
/// A decision as far as it is filled in.
struct DecisionDraft {
    Decision decision;
};
/// Keeps a decision, which gets its id.
struct Decide {
    Decision decision;
};

} // namespace kam
