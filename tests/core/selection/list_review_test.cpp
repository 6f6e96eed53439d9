#include "core/selection/list_review.hpp"

#include "core/selection/decisions.hpp"
#include "tests/core/support/choice.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

constexpr Date today{2026, 11, 28};

class Reviewed : public TwoCriteria {
public:
    void decide(const Id& account, DecisionKind kind, std::optional<Date> reviewOn = {}) {
        const Id id = "d-" + account;
        workspace.decisions.put(id, {.id = id,
                                     .account = account,
                                     .kind = kind,
                                     .on = Date{2025, 11, 1},
                                     .reviewOn = reviewOn});
        decided = decidedIn(workspace);
    }
    std::vector<std::pair<Id, ReviewReason>> reviews() const {
        std::vector<std::pair<Id, ReviewReason>> found;
        const Ranking ranking = rank();
        for (const Review& each : reviewsOf(workspace, ranking, selection, today))
            found.emplace_back(each.account->id, each.reason);
        return found;
    }
};

using Found = std::vector<std::pair<Id, ReviewReason>>;

TEST(ListReview, withoutRulesNamesOnlyWhatIsDue) {
    Reviewed choice;
    choice.add("k1", 9, 9);
    choice.add("k2", 2, 2);
    choice.decide("k1", DecisionKind::in, Date{2026, 11, 28});
    choice.decide("k2", DecisionKind::in, Date{2026, 11, 27});
    EXPECT_EQ(choice.reviews(), (Found{{"k2", ReviewReason::due}}));
}

TEST(ListReview, leavesBetweenTheRulesWhoIsThere) {
    Reviewed choice;
    choice.selection.enterFrom = 7;
    choice.selection.leaveBelow = 6;
    choice.add("k1", 6.5, 6.5); // on the list, below what lets in
    choice.add("k2", 6.5, 6.4); // not on it
    choice.add("k3", 8, 8);     // would come, and was decided out
    choice.add("k4", 5.5, 5.5); // on the list, too low
    choice.add("k5", 4.9, 9.9); // on the list, high, and not attractive
    for (const char* id : {"k1", "k4", "k5"})
        choice.decide(id, DecisionKind::in);
    choice.decide("k3", DecisionKind::out);
    EXPECT_EQ(choice.reviews(), (Found{{"k5", ReviewReason::leave},
                                       {"k4", ReviewReason::leave},
                                       {"k3", ReviewReason::enter}}));
}

TEST(ListReview, namesWhoIsDevelopedAsSoonAsItWouldComeIn) {
    Reviewed choice;
    choice.selection.enterFrom = 7;
    choice.add("k1", 7, 7);
    choice.decide("k1", DecisionKind::develop);
    EXPECT_EQ(choice.reviews(), (Found{{"k1", ReviewReason::enter}}));
}

// Suggested and not yet decided about, it is on the list; where there is no room, it is not.
TEST(ListReview, saysOfNobodyOnTheListThatItWouldComeIn) {
    Reviewed choice;
    choice.selection.enterFrom = 7;
    choice.add("k1", 8, 8);
    choice.add("k2", 7.5, 7.5);
    EXPECT_EQ(choice.reviews(), Found{});
    choice.selection.limit = 1;
    EXPECT_EQ(choice.reviews(), (Found{{"k2", ReviewReason::enter}}));
}

// 0.3 × 6 + 0.7 × 6 is a little less than 6 in a machine.
TEST(ListReview, takesScoresThatDifferByRoundingAsEqual) {
    Reviewed choice;
    choice.workspace.criteria.erase("a");
    choice.criterion(Axis::attractiveness, "a1", 30);
    choice.criterion(Axis::attractiveness, "a2", 70);
    choice.account("k1", {{"a1", 6}, {"a2", 6}, {"s", 6}});
    choice.selection.leaveBelow = 6;
    choice.selection.enterFrom = 6;
    choice.decide("k1", DecisionKind::in);
    EXPECT_EQ(choice.reviews(), Found{});
    choice.decide("k1", DecisionKind::out);
    EXPECT_EQ(choice.reviews(), (Found{{"k1", ReviewReason::enter}}));
}

TEST(ListReview, ofAnIncompleteAccountIsItsDay) {
    Reviewed choice;
    choice.selection.leaveBelow = 6;
    choice.account("k1", {});
    choice.decide("k1", DecisionKind::in, Date{2026, 1, 1});
    EXPECT_EQ(choice.reviews(), (Found{{"k1", ReviewReason::due}}));
}

} // namespace
} // namespace kam
