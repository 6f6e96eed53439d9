#pragma once

#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"
#include "core/selection/sensitivity.hpp"

#include <string>
#include <vector>

namespace kam {

/// A criterion as the charts call it, and what it can weigh.
struct NamedRange {
    std::string name;
    WeightRange range;
};

/// A line for each criterion: between which shares of its axis, 0-100 %, the list of key accounts
/// stays what it is, and where the share is now. Each is a spot under the id of its criterion.
/// `current`: the one that is marked; `width` in units, at least 260.
Figure weightRangesChart(const std::vector<NamedRange>& ranges, std::string_view current,
                         const Texts& texts, double width);

/// An account as it is drawn: its place in the ratings.
struct ScoreLine {
    std::size_t place = 0;
    const RankedAccount* ranked = nullptr;
};

/// The score of accounts, 0-10, by the share of one criterion, 0-100 % of its axis, the others
/// keeping their proportions; upright the share now. Lines of accounts on the list are solid, of
/// others dashed; each ends in its rank.
Figure scoreLinesChart(const OneWeight& weight, const NamedRange& criterion,
                       const std::vector<ScoreLine>& lines, const Texts& texts, double width);

} // namespace kam
