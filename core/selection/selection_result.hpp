#pragma once

#include "core/selection/ranking.hpp"
#include "core/selection/ratings.hpp"
#include "core/workspace/workspace.hpp"

#include <optional>
#include <vector>

namespace kam {

/// Which accounts are key: what follows from a workspace as a whole, the same for screens, reports
/// and the command line. Points into the workspace, which must stay as it is meanwhile.
class SelectionResult {
public:
    explicit SelectionResult(const Workspace& workspace);

    const Selection& selection() const { return settings; }
    const Weights& weights() const { return ranked.weights; }
    const Ratings& ratings() const { return rated; }
    const Ranking& ranking() const { return ranked; }
    /// As the accounts of the ranking stand, the share of random weightings in which each is on the
    /// list, 0-1. Thousands of them, so it is computed when it is first asked for.
    const std::vector<double>& stability();

    /// The key accounts: by rank, then by id those that were decided in though incomplete.
    std::vector<const Account*> keyAccounts() const;

private:
    Selection settings; ///< as a file has them, else as they begin
    Ratings rated;
    Ranking ranked;
    std::optional<std::vector<double>> stable;
};

} // namespace kam
