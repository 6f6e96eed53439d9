#pragma once

#include "core/base/date.hpp"
#include "core/selection/ranking.hpp"
#include "core/workspace/workspace.hpp"

#include <cstdint>
#include <vector>

namespace kam {

/// Why an account on the list, or beside it, is to be talked about.
enum class ReviewReason : std::uint8_t {
    leave, ///< decided in, but its score is below what the rules ask to stay, or it is neither
           ///< strategic nor star
    enter, ///< not on the list, and the rules would let it in
    due,   ///< the day on which it was to be looked at again has passed
};

struct Review {
    const Account* account = nullptr;
    const RankedAccount* ranked = nullptr; ///< null: incomplete
    ReviewReason reason = ReviewReason::due;
    const Decision* decision = nullptr; ///< that counts; null: none

    bool operator==(const Review&) const = default;
};

/// What the rules of entry and exit say of each account, and which decisions are to be looked at
/// again; by reason, then by rank. An account decided out or to be developed enters by the rules
/// only after a decision, so it is named; one decided out not before the day that was agreed on to
/// look at it again. Without rules only what is due. Points into both.
std::vector<Review> reviewsOf(const Workspace& workspace, const Ranking& ranking,
                              const Selection& selection, Date today);

} // namespace kam
