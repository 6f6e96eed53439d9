#pragma once

#include "core/selection/ratings.hpp"
#include "core/selection/weights.hpp"
#include "core/workspace/workspace.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// How far all accounts are rated on all criteria. Points into the workspace.
struct RatingProgress {
    std::vector<std::string> scorers;    ///< whoever said something about an account, by name
    std::size_t cells = 0;               ///< accounts × criteria
    std::size_t missing = 0;             ///< cells without a rating
    std::map<Id, std::size_t> missingOn; ///< the same by criterion; only where there are some
    std::size_t apart = 0;               ///< cells whose scorers are far apart
    std::vector<const Account*> lacking; ///< accounts with a cell that is missing, by id
    std::vector<const Account*> divided; ///< those with one whose scorers are far apart, by id
};

/// Whether a scorer has nothing to say any more: a rating of that scorer, or the criterion rates by
/// a figure. Without a name: whether anything counts, be it agreed on, of scorers or of a band.
bool isRated(const Account& account, const Criterion& criterion, std::string_view scorer,
             const Company& company);

/// Of one scorer by name or, with an empty one, of what counts. Ratings and weights are of this
/// workspace.
RatingProgress progressOf(const Workspace& workspace, const Ratings& ratings,
                          const Weights& weights, std::string_view scorer);

} // namespace kam
