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
    std::vector<const IncompleteAccount*> unranked; ///< on the list by decision all the same
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
/// Lists customers below the groups they belong to, or all by name.
struct GroupCustomers {
    bool grouped = false;
};
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
