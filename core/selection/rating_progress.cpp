#include "core/selection/rating_progress.hpp"

#include "core/selection/rating.hpp"

#include <set>

namespace kam {
namespace {

/// Of each criterion of an account: whether it is rated; of one scorer, without asking for each
/// criterion anew.
class RatedCells {
public:
    RatedCells(const Account& of, const Company& own, std::string_view who)
        : account(of), company(own) {
        for (const auto& [key, score] : account.scores)
            if (key.scorer == who && score.rating) given.insert(key.criterion);
    }

    bool has(const Criterion& criterion) const {
        if (given.contains(criterion.id)) return true;
        if (!criterion.bands) return false;
        const auto figure = figureOf(account, criterion.bands->figure, company);
        return figure && ratingOf(*criterion.bands, *figure);
    }

private:
    const Account& account;
    const Company& company;
    std::set<std::string_view> given;
};

/// Cells of an account whose scorers are far apart.
std::size_t apartIn(const Account& account, const Workspace& workspace) {
    std::size_t apart = 0;
    for (auto at = account.scores.begin(); at != account.scores.end();) {
        const Id& id = at->first.criterion;
        const Criterion* criterion = workspace.criteria.find(id);
        if (criterion && farApart(ratingOf(account, *criterion, workspace.company))) ++apart;
        while (at != account.scores.end() && at->first.criterion == id)
            ++at;
    }
    return apart;
}

} // namespace

bool isRated(const Account& account, const Criterion& criterion, std::string_view scorer,
             const Company& company) {
    if (scorer.empty()) return ratingOf(account, criterion, company).rated();
    return RatedCells(account, company, scorer).has(criterion);
}

RatingProgress progressOf(const Workspace& workspace, const Ratings& ratings,
                          const Weights& weights, std::string_view scorer) {
    RatingProgress progress;
    std::set<std::string_view> scorers;
    for (std::size_t row = 0; row < ratings.accounts.size(); ++row) {
        const Account& account = *ratings.accounts[row];
        const RatedCells cells(account, workspace.company, scorer);
        std::size_t missing = 0;
        for (std::size_t axis = 0; axis < weights.size(); ++axis)
            for (std::size_t i = 0; i < weights[axis].criteria.size(); ++i) {
                const Id& id = weights[axis].criteria[i];
                ++progress.cells;
                if (scorer.empty() ? ratings.columns[axis][i].rated[row] > 0
                                   : cells.has(*workspace.criteria.find(id)))
                    continue;
                ++missing;
                ++progress.missingOn[id];
            }
        progress.missing += missing;
        if (missing > 0) progress.lacking.push_back(&account);
        for (const auto& [key, score] : account.scores)
            scorers.insert(key.scorer);
        const std::size_t apart = apartIn(account, workspace);
        progress.apart += apart;
        if (apart > 0) progress.divided.push_back(&account);
    }
    progress.scorers.assign(scorers.begin(), scorers.end());
    return progress;
}

} // namespace kam
