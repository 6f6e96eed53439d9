#include "core/selection/selection_result.hpp"

#include "core/selection/stability.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

Workspace choosingCompany() {
    Workspace workspace;
    workspace.company = {.id = "w-1", .name = "Aceros"};
    workspace.criteria.put("a", {.id = "a", .axis = Axis::attractiveness, .weight = 60});
    workspace.criteria.put("b", {.id = "b", .axis = Axis::attractiveness, .weight = 40});
    workspace.criteria.put("s", {.id = "s", .axis = Axis::strength, .weight = 100});
    for (int i = 0; i < 12; ++i) {
        const Id id = "k" + std::to_string(10 + i);
        Account account{.id = id, .name = id, .ratings = {{"a", 10 - i % 7}, {"b", i % 5 + 4}}};
        if (i != 3) account.scores[{"s", "Ana"}].rating = i % 11;
        workspace.accounts.put(id, account);
    }
    workspace.selection = Selection{.limit = 4, .draws = 500, .seed = 7};
    return workspace;
}

TEST(SelectionResult, IsWhatItsPartsSayTogether) {
    Workspace workspace = choosingCompany();
    workspace.decisions.put("d-1", {.id = "d-1", .account = "k13", .kind = DecisionKind::in});
    workspace.decisions.put("d-2", {.id = "d-2", .account = "k10", .kind = DecisionKind::exit});
    SelectionResult result(workspace);
    EXPECT_EQ(result.selection(), workspace.selection);
    EXPECT_EQ(result.stability(),
              stabilityOf(result.ranking(), result.ratings(), *workspace.selection));
    EXPECT_EQ(result.ranking().onList, 4);
    const auto key = result.keyAccounts();
    ASSERT_EQ(key.size(), 4U);
    EXPECT_EQ(key.back()->id, "k13") << "decided in though incomplete, so it comes last";
    for (const Account* each : key)
        EXPECT_NE(each->id, "k10");
}

TEST(SelectionResult, BeginsAsAFileWithoutASelectionDoes) {
    Workspace workspace = choosingCompany();
    workspace.selection.reset();
    EXPECT_EQ(SelectionResult(workspace).selection(), Selection{});
}

} // namespace
} // namespace kam
