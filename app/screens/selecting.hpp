#pragma once

#include "core/base/id.hpp"
#include "core/figure/account_matrix.hpp"
#include "core/selection/list_history.hpp"
#include "core/selection/list_review.hpp"
#include "core/selection/ranking.hpp"
#include "core/selection/sensitivity.hpp"
#include "core/selection/trial.hpp"
#include "core/workspace/decision.hpp"
#include "core/workspace/selection.hpp"

#include <optional>
#include <string>
#include <vector>

/// What is shown while key accounts are chosen, and what people wish for then.
namespace kam {

/// The ranked accounts as the list has them, and what is to be said of it. Points into the result
/// of the selection and the workspace.
struct ListShown {
    std::vector<const RankedAccount*> list, others; ///< by rank
    double mostRevenue = 0;                         ///< of any, in units of the currency; 0: none
    std::vector<Review> reviews;
    std::vector<ListMoment> history; ///< the latest first
};

/// Weights on trial and what they come to.
struct TrialResult {
    Trial trial;
    Ranking ranking;
    std::vector<TrialRow> rows;
};

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
/// Shows another part of the matrix.
struct LookAtMatrix {
    MatrixWindow window;
};
/// Weights to try; null: those that hold again.
struct TryWeights {
    std::optional<Trial> trial;
};
/// Lets what is on trial hold, where criteria are not frozen.
struct KeepTrial {};
/// Lists more of the accounts that are not key accounts.
struct ShowMoreAccounts {};
/// Shows the dialog in which it is decided about an account, or, without one, about all that are
/// suggested.
struct BeginDecision {
    Id account;
};
/// A decision as far as it is filled in.
struct DecisionDraft {
    Decision decision;
};
/// Keeps a decision, which gets its id; without an account, one for each that is suggested and
/// not decided about.
struct Decide {
    Decision decision;
};

} // namespace kam
