#include "core/selection/list_history.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

constexpr Date november{2026, 11, 9}, may{2027, 5, 10};

class Deciding {
public:
    Workspace workspace;

    void decide(const Id& id, const Id& account, DecisionKind kind, std::optional<Date> on) {
        workspace.decisions.put(id, {.id = id, .account = account, .kind = kind, .on = on});
    }
};

TEST(ListHistory, countsWhoCameAndWhoWentDayByDay) {
    Deciding company;
    company.decide("d-1", "a", DecisionKind::in, november);
    company.decide("d-2", "b", DecisionKind::in, november);
    company.decide("d-3", "c", DecisionKind::develop, november);
    company.decide("d-4", "a", DecisionKind::exit, may);
    company.decide("d-5", "c", DecisionKind::in, may);
    company.decide("d-6", "b", DecisionKind::in, may); // confirmed, no change
    const std::vector<ListMoment> history = listHistory(company.workspace);
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].on, may);
    EXPECT_EQ(history[0].in, 1);
    EXPECT_EQ(history[0].out, 1);
    EXPECT_EQ(history[0].size, 2);
    EXPECT_EQ(history[0].decisions.size(), 3U);
    EXPECT_EQ(history[1].in, 2);
    EXPECT_EQ(history[1].out, 0);
    EXPECT_EQ(history[1].size, 2);
}

TEST(ListHistory, ofADayTakesWhatHeldInTheEnd) {
    Deciding company;
    company.decide("d-1", "a", DecisionKind::in, november);
    company.decide("d-2", "a", DecisionKind::out, november);
    const std::vector<ListMoment> history = listHistory(company.workspace);
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history[0].in, 0);
    EXPECT_EQ(history[0].out, 0);
    EXPECT_EQ(history[0].size, 0);
}

TEST(ListHistory, beginsWithWhatHasNoDate) {
    Deciding company;
    company.decide("d-2", "a", DecisionKind::exit, november);
    company.decide("d-9", "a", DecisionKind::in, std::nullopt);
    const std::vector<ListMoment> history = listHistory(company.workspace);
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[1].on, std::nullopt);
    EXPECT_EQ(history[1].size, 1);
    EXPECT_EQ(history[0].size, 0);
}

TEST(ListHistory, ofNoDecisionsIsEmpty) { EXPECT_TRUE(listHistory({}).empty()); }

} // namespace
} // namespace kam
