#include "core/selection/ratings.hpp"

#include "core/selection/rating.hpp"

#include <utility>

namespace kam {

Ratings ratingsOf(const Workspace& workspace, const Weights& weights) {
    Ratings ratings;
    ratings.accounts.reserve(workspace.accounts.size());
    for (const auto& [id, account] : workspace.accounts)
        ratings.accounts.push_back(&account);
    std::vector<std::pair<const Criterion*, Ratings::Column*>> all;
    for (std::size_t axis = 0; axis < weights.size(); ++axis) {
        ratings.columns[axis].resize(weights[axis].criteria.size());
        for (std::size_t i = 0; i < weights[axis].criteria.size(); ++i)
            all.emplace_back(workspace.criteria.find(weights[axis].criteria[i]),
                             &ratings.columns[axis][i]);
    }
    for (const auto& [criterion, column] : all) {
        column->rating.reserve(ratings.accounts.size());
        column->rated.reserve(ratings.accounts.size());
    }
    // Account by account, as what is said of one lies together.
    for (const Account* account : ratings.accounts)
        for (const auto& [criterion, column] : all) {
            const Rating rating = ratingOf(*account, *criterion, workspace.company);
            column->rating.push_back(rating.points);
            column->rated.push_back(rating.rated() ? 1 : 0);
        }
    return ratings;
}

void scoreAxis(const std::vector<Ratings::Column>& columns, const std::vector<double>& shares,
               AxisScores& scores) {
    const std::size_t accounts = columns.empty() ? scores.score.size() : columns[0].rating.size();
    scores.score.assign(accounts, 0.0);
    scores.known.assign(accounts, 0.0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double share = shares[i];
        if (share == 0) continue;
        const double* rating = columns[i].rating.data();
        const double* rated = columns[i].rated.data();
        for (std::size_t account = 0; account < accounts; ++account) {
            scores.score[account] += share * rating[account];
            scores.known[account] += share * rated[account];
        }
    }
    for (std::size_t account = 0; account < accounts; ++account)
        if (scores.known[account] > 0) scores.score[account] /= scores.known[account];
}

} // namespace kam
