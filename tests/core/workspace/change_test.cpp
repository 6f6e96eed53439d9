#include "core/workspace/change.hpp"

#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::Random;
using test::randomChange;
using test::randomWorkspace;

constexpr std::uint32_t seeds = 150;

TEST(Apply, OppositeRestoresTheWorkspaceExactly) {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        Random random(seed);
        Workspace workspace = randomWorkspace(seed);
        const Workspace before = workspace;
        const Change change = randomChange(random, workspace);
        const Change opposite = apply(workspace, change);
        const Workspace after = workspace;
        const Change again = apply(workspace, opposite);
        ASSERT_EQ(workspace, before) << seed;
        apply(workspace, again);
        ASSERT_EQ(workspace, after) << seed;
    }
}

TEST(Apply, TellsThatNothingWasAltered) {
    Workspace workspace = randomWorkspace(7);
    const auto& [id, account] = *workspace.accounts.begin();
    Account other = account;
    other.name += "!";
    EXPECT_TRUE(apply(workspace, {{put(account)}, "same"}).edits.empty());
    EXPECT_TRUE(apply(workspace, {{put(other), put(account)}, "there and back"}).edits.empty());
    EXPECT_TRUE(apply(workspace, {{Erase{TableId::accounts, "nobody"}}, "gone"}).edits.empty());
    EXPECT_TRUE(apply(workspace, {{Erase{TableId::company, ""}}, "company"}).edits.empty());
    EXPECT_TRUE(apply(workspace, {}).edits.empty());
}

TEST(Apply, OppositeCarriesTheLabelSoThatUndoCanBeNamed) {
    Workspace workspace;
    Company company;
    company.name = "Aceros del Valle S.A.";
    EXPECT_EQ(apply(workspace, {{put(company)}, "change.company"}).label, "change.company");
}

TEST(Apply, LaterEditsOfARecordWin) {
    Workspace workspace;
    Round round;
    round.id = "r-1";
    Round second = round;
    second.title = "second";
    const Change opposite =
        apply(workspace, {{put(round), Erase{TableId::rounds, "r-1"}, put(second)}, {}});
    EXPECT_EQ(workspace.rounds.find("r-1")->title, "second");
    EXPECT_EQ(opposite.edits, (std::vector<Edit>{Erase{TableId::rounds, "r-1"}}));
}

TEST(Removal, TakesARoundWithItsAnswersAndNoOther) {
    Workspace workspace;
    Round kept, gone;
    kept.id = "r-10";
    gone.id = "r-1";
    apply(workspace, {{put(kept), put(gone)}, {}});
    for (const char* round : {"r-1", "r-10"})
        for (const char* id : {"p-1", "p-2"}) {
            Response response;
            response.round = round;
            response.id = id;
            response.answers["change.case"].level = 3;
            apply(workspace, {{put(response)}, {}});
        }
    const Workspace before = workspace;
    const Change opposite = apply(workspace, removal(workspace, gone));
    EXPECT_EQ(workspace.rounds.size(), 1U);
    EXPECT_TRUE(responsesOf(workspace, "r-1").empty()) << "answers of no round fill every file";
    EXPECT_EQ(responsesOf(workspace, "r-10").size(), 2U);
    apply(workspace, opposite);
    EXPECT_EQ(workspace, before) << "undo brings every answer back";
    apply(workspace, removal(*workspace.responses.find("r-10/p-1")));
    EXPECT_EQ(workspace.responses.size(), before.responses.size() - 1);
    EXPECT_EQ(workspace.responses.find("r-10/p-1"), nullptr);
}

TEST(Difference, LeadsFromOneWorkspaceToAnother) {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        Workspace from = randomWorkspace(seed, 15);
        const Workspace to = randomWorkspace(seed + 1000, 15);
        EXPECT_TRUE(difference(from, from).edits.empty());
        apply(from, difference(from, to));
        ASSERT_EQ(from, to) << seed;
    }
}

TEST(Difference, NamesOnlyWhatDiffers) {
    Workspace from = randomWorkspace(3);
    Workspace to = from;
    Response response = from.responses.begin()->second;
    response.name = "Another";
    apply(to, {{put(response)}, {}});
    EXPECT_EQ(difference(from, to).edits, (std::vector<Edit>{put(response)}));
}

} // namespace
} // namespace kam
