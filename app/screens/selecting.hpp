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
/// Adds somebody who compares the criteria of an axis, and shows what this person says.
struct AddJudge {
    Axis axis = Axis::attractiveness;
    std::string name;
};
/// Judges by their key, `judgementsKey`.
struct RenameJudge {
    std::string judge;
    std::string name;
};
struct RemoveJudge {
    std::string judge;
};
/// Whose comparisons are shown from now on.
struct ChooseJudge {
    std::string judge;
};
/// Takes all comparisons of an axis out, so that its weights come from points again.
struct WeighByPoints {
    Axis axis = Axis::attractiveness;
};
/// How ratings are looked at.
struct RatingLook {
    enum class Rows {
        all,
        lacking, ///< accounts with a rating that is missing
        divided, ///< those whose scorers are far apart on something
    };
    std::string scorer; ///< whose ratings; empty: what was agreed on, or follows
    Rows rows = Rows::all;

    bool operator==(const RatingLook&) const = default;
};
/// Shows the ratings of one account with what its scales mean: of one criterion, or of all.
struct RateAccount {
    Id account;
    Id criterion = {};
};
/// Adds accounts by name; those that are there already stay as they are.
struct AddAccounts {
    std::vector<std::string> names;
};
struct RemoveAccounts {
    std::vector<Id> accounts;
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
