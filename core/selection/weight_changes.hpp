#pragma once

#include "core/catalogue/texts.hpp"
#include "core/selection/weights.hpp"
#include "core/workspace/workspace.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// What became of weights after criteria that were frozen had been opened again.
namespace kam {

/// A criterion that weighs something else, in percent of its axis.
struct WeightChange {
    Id criterion;
    std::optional<double> before, after; ///< null: it did not count, or does not any more
};

/// Percent of its axis that each criterion weighs, 0-100.
std::map<Id, double> percentsOf(const Weights& weights);

/// What changed, by half a percent at least, from a reopening to the next, or to now after the
/// last; by id. Empty where a file does not say what weighed before.
std::vector<WeightChange> changesSince(const Selection& selection, std::size_t reopening,
                                       const Weights& now);

/// "Servicio: 20 % → 25 %".
std::string wordsOf(const WeightChange& change, const Workspace& workspace, const Texts& texts);

} // namespace kam
