#include "core/selection/decisions.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

/// A company that has decided.
class Deciding {
public:
    Workspace workspace;

    void decide(const Id& id, const Id& account, DecisionKind kind, std::optional<Date> on) {
        workspace.decisions.put(id, {.id = id, .account = account, .kind = kind, .on = on});
    }
};

TEST(Decisions, putOnTheListByInAlone) {
    Deciding company;
    company.decide("d-1", "in", DecisionKind::in, Date{2026, 11, 28});
    company.decide("d-2", "out", DecisionKind::out, Date{2026, 11, 28});
    company.decide("d-3", "develop", DecisionKind::develop, Date{2026, 11, 28});
    company.decide("d-4", "exit", DecisionKind::exit, Date{2026, 11, 28});
    EXPECT_EQ(decidedIn(company.workspace),
              (Decided{{"in", true}, {"out", false}, {"develop", false}, {"exit", false}}));
}

TEST(Decisions, countByDateAndNotByTheOrderInWhichTheyWereWritten) {
    Deciding company;
    company.decide("d-1", "a", DecisionKind::exit, Date{2027, 3, 1});
    company.decide("d-2", "a", DecisionKind::in, Date{2026, 11, 28});
    EXPECT_EQ(currentDecisions(company.workspace).at("a")->id, "d-1");
    EXPECT_EQ(decidedIn(company.workspace), (Decided{{"a", false}}));
}

TEST(Decisions, ofOneDateCountByIdAndThoseWithoutADateBeforeAll) {
    Deciding company;
    company.decide("d-1", "a", DecisionKind::out, Date{2026, 11, 28});
    company.decide("d-2", "a", DecisionKind::in, Date{2026, 11, 28});
    company.decide("d-3", "a", DecisionKind::exit, std::nullopt);
    EXPECT_EQ(currentDecisions(company.workspace).at("a")->id, "d-2");
}

// Ids are made by chance; the number says which was made later.
TEST(Decisions, ofOneDateCountByNumberBeforeId) {
    Deciding company;
    const Date day{2026, 11, 28};
    EXPECT_EQ(nextDecisionNumber(company.workspace), 1);
    company.workspace.decisions.put(
        "d-9", {.id = "d-9", .account = "a", .kind = DecisionKind::in, .on = day, .number = 1});
    company.workspace.decisions.put(
        "d-1", {.id = "d-1", .account = "a", .kind = DecisionKind::out, .on = day, .number = 2});
    EXPECT_EQ(currentDecisions(company.workspace).at("a")->id, "d-1");
    EXPECT_EQ(nextDecisionNumber(company.workspace), 3);
}

} // namespace
} // namespace kam
