#include "core/selection/ratings.hpp"

#include "core/selection/rating.hpp"

namespace kam {

Ratings ratingsOf(const Workspace& workspace, const Weights& weights) {
    Ratings ratings;
    ratings.accounts.reserve(workspace.accounts.size());
    for (const auto& [id, account] : workspace.accounts)
        ratings.accounts.push_back(&account);
    for (std::size_t axis = 0; axis < weights.size(); ++axis)
        for (const Id& id : weights[axis].criteria) {
            const Criterion& criterion = *workspace.criteria.find(id);
            Ratings::Column column;
            column.rating.reserve(ratings.accounts.size());
            column.rated.reserve(ratings.accounts.size());
            for (const Account* account : ratings.accounts) {
                const Rating rating = ratingOf(*account, criterion, workspace.company);
                column.rating.push_back(rating.points);
                column.rated.push_back(rating.rated() ? 1 : 0);
            }
            ratings.columns[axis].push_back(std::move(column));
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
