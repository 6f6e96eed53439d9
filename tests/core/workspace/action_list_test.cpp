#include "core/workspace/action_list.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

const Date today{2026, 11, 28};

Workspace withActions() {
    Workspace workspace;
    const auto add = [&](const char* id, const char* owner, std::optional<Date> due,
                         ActionState state) {
        ActionItem action{.id = id, .owner = owner, .due = due, .state = state};
        workspace.actions.put(action.id, action);
    };
    add("t-1", "José", Date{2026, 11, 27}, ActionState::open);
    add("t-2", "jose", Date{2026, 11, 28}, ActionState::started);
    add("t-3", "Ana", Date{2026, 1, 1}, ActionState::done);
    add("t-4", "", std::nullopt, ActionState::open);
    return workspace;
}

std::string shown(const ActionFilter& filter) {
    const Workspace workspace = withActions();
    std::string ids;
    for (const ActionItem* each : actionsInOrder(workspace))
        if (filter.shows(*each, today)) ids += each->id.substr(2);
    return ids;
}

TEST(ActionFilter, ShowsByStateAndByOwner) {
    EXPECT_EQ(shown({}), "1243");
    EXPECT_EQ(shown({.state = ActionState::open}), "14");
    EXPECT_EQ(shown({.overdue = true}), "1"); // not on its last day, nor what is done
    EXPECT_EQ(shown({.owner = "JOSÉ"}), "12");
    EXPECT_EQ(shown({.owner = ""}), "4");
    EXPECT_EQ(shown({.state = ActionState::done, .owner = "José"}), "");
}

TEST(ActionFilter, OffersEachOwnerOnce) {
    EXPECT_EQ(ownersOf(withActions()), (std::vector<std::string>{"Ana", "José"}));
}

} // namespace
} // namespace kam
