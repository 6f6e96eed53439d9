#include "core/merge/merge.hpp"

#include "core/document/workspace_json.hpp"
#include "core/merge/parts.hpp"
#include "tests/core/support/data.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using Files = std::vector<Incoming>;

Workspace example() {
    Workspace workspace;
    workspace.company = {.id = "w-1", .name = "Aceros"};
    workspace.rounds.put("r-1", Round{.id = "r-1", .title = "Taller", .date = {2026, 11, 23}});
    Response ana{.round = "r-1", .id = "p-1", .name = "Ana"};
    ana.answers["change.case"].level = 2;
    workspace.responses.put("r-1/p-1", ana);
    workspace.criteria.put("c-1", Criterion{.id = "c-1", .name = "Crecimiento"});
    workspace.accounts.put("a-1",
                           Account{.id = "a-1", .name = "Constructora", .ratings = {{"c-1", 7}}});
    workspace.accounts.put("a-2", Account{.id = "a-2", .name = "Obras", .parent = "a-1"});
    return workspace;
}

template <typename T, typename Alter>
Workspace with(Workspace workspace, Table<T> Workspace::*table, const std::string& key,
               Alter alter) {
    T record = *(workspace.*table).find(key);
    alter(record);
    (workspace.*table).put(key, std::move(record));
    return workspace;
}

Workspace answering(Workspace workspace, const std::string& item, int level) {
    return with(std::move(workspace), &Workspace::responses, "r-1/p-1",
                [&](Response& response) { response.answers[item].level = level; });
}

Workspace merged(Workspace mine, const Files& files, const MergeDecisions& decisions = {},
                 const Workspace* base = nullptr) {
    apply(mine, merge(mine, files, decisions, base).change);
    return mine;
}

const ComparedRecord* rowOf(const Comparison& comparison, const RecordPlace& place) {
    for (const ComparedRecord& row : comparison.rows) {
        if (row.place == place) return &row;
    }
    return nullptr;
}

std::string faultsOf(const Workspace& workspace) {
    const auto read = decodeWorkspace(encodeWorkspace(workspace, {}, "1"));
    if (!read) return testing::PrintToString(read.faults());
    return read->workspace == workspace ? "" : "not the same when read again";
}

const RecordPlace answers{TableId::responses, "r-1/p-1"};
const RecordPlace andina{TableId::accounts, "a-1"};

TEST(Merge, AddsWhatOnlyTheFileHasAndKeepsWhatOnlyWeHave) {
    Workspace mine = example(), theirs = example();
    mine.accounts.put("a-8", Account{.id = "a-8"});
    theirs.accounts.put("a-9", Account{.id = "a-9"});
    const Comparison comparison = compare(mine, Files{theirs});
    ASSERT_EQ(comparison.rows.size(), 1U);
    EXPECT_EQ(comparison.rows[0].standing, Standing::added);
    EXPECT_EQ(comparison.equal, 6U);
    const Workspace result = merged(mine, {theirs});
    EXPECT_TRUE(result.accounts.find("a-8"));
    EXPECT_TRUE(result.accounts.find("a-9"));
}

TEST(Merge, KeepsOursInAConflictUntilItIsDecided) {
    const Workspace mine = example(), theirs = answering(mine, "change.case", 3);
    const Comparison comparison = compare(mine, Files{theirs});
    const ComparedRecord* row = rowOf(comparison, answers);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->standing, Standing::conflict);
    EXPECT_EQ(differing(*row->mine, row->theirs[0].record),
              (std::vector<RecordPart>{{"answers", "change.case"}}));
    EXPECT_EQ(merged(mine, {theirs}), mine);
    EXPECT_EQ(merged(mine, {theirs}, {{answers, {MergeChoice::mine}}}), mine);
    EXPECT_EQ(merged(mine, {theirs}, {{answers, {MergeChoice::theirs}}}), theirs);
}

TEST(Merge, TakesChangesOfDifferentAnswersTogetherWhereTheirOriginIsKnown) {
    const Workspace base = example();
    const Workspace one = answering(base, "change.case", 3),
                    other = answering(base, "change.pilot", 1);
    const Workspace result = merged(one, {other}, {}, &base);
    EXPECT_EQ(result, answering(one, "change.pilot", 1));
    EXPECT_EQ(merged(base, {one, other}, {}, &base), result);
    EXPECT_EQ(merged(base, {other, one}, {}, &base), result);
}

TEST(Merge, FindsOneAnswerChangedTwiceInConflict) {
    const Workspace base = example();
    const Files files{answering(base, "change.case", 3), answering(base, "change.case", 4)};
    const Comparison comparison = compare(base, files, &base);
    const ComparedRecord* row = rowOf(comparison, answers);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->standing, Standing::conflict);
    EXPECT_EQ(row->theirs.size(), 2U);
    EXPECT_EQ(merged(base, files, {}, &base), base);
    EXPECT_EQ(merged(base, files, {{answers, {MergeChoice::theirs, 1}}}, &base),
              answering(base, "change.case", 4));
}

TEST(Merge, TakesWhatSeveralScorersSayOfOneAccountTogether) {
    const Workspace base = example();
    const auto scored = [](const Workspace& workspace, const char* scorer, double rating) {
        return with(workspace, &Workspace::accounts, "a-1", [&](Account& account) {
            account.scores[{"c-1", scorer}] = {rating, "visita"};
        });
    };
    const Workspace ana = scored(base, "Ana", 6), luis = scored(base, "Luis", 3);
    EXPECT_EQ(merged(base, {ana, luis}, {}, &base), scored(ana, "Luis", 3));
    const Files twice{ana, scored(base, "Ana", 9)};
    const Comparison comparison = compare(base, twice, &base);
    ASSERT_EQ(rowOf(comparison, andina)->standing, Standing::conflict);
    EXPECT_EQ(
        differing(*rowOf(comparison, andina)->mine, rowOf(comparison, andina)->theirs[1].record),
        (std::vector<RecordPart>{{"scores", "c-1/Ana"}}));
}

TEST(Merge, TakesTheRulesOfEntryAndOfExitTogether) {
    Workspace base = example();
    base.selection = Selection{.entryRule = "Tres años", .exitRule = "Dos revisiones"};
    Workspace mine = base, theirs = base;
    mine.selection->entryRule = "Cinco años";
    theirs.selection->exitRule = "Una revisión";
    const Workspace both = merged(mine, {theirs}, {}, &base);
    EXPECT_EQ(both.selection->entryRule, "Cinco años");
    EXPECT_EQ(both.selection->exitRule, "Una revisión");
}

TEST(Merge, NeverMixesTheHalvesOfOneAnswer) {
    const Workspace base = answering(example(), "change.case", 2);
    const Workspace levelled = answering(base, "change.case", 3);
    const Workspace notApplicable =
        with(base, &Workspace::responses, "r-1/p-1",
             [](Response& response) { response.answers["change.case"] = {.notApplicable = true}; });
    const Comparison comparison = compare(levelled, Files{notApplicable}, &base);
    EXPECT_EQ(rowOf(comparison, answers)->standing, Standing::conflict);
}

TEST(Merge, ListsWhatAFileOfTheSameOriginNoLongerHasAndKeepsIt) {
    const Workspace base = example();
    Workspace theirs = base;
    theirs.accounts.erase("a-2");
    const Comparison comparison = compare(base, Files{theirs}, &base);
    ASSERT_EQ(comparison.rows.size(), 1U);
    EXPECT_EQ(comparison.rows[0].standing, Standing::missing);
    EXPECT_EQ(comparison.rows[0].missingIn, std::vector<std::size_t>{0});
    EXPECT_EQ(merged(base, {theirs}, {}, &base), base);
    EXPECT_TRUE(compare(base, Files{theirs}).rows.empty());
}

TEST(Merge, BringsAResponseIntoItsRound) {
    const Workspace mine = example();
    const Response response{.round = "r-1", .id = "p-2", .name = "Óscar"};
    const Workspace result = merged(mine, {response});
    EXPECT_EQ(*result.responses.find("r-1/p-2"), response);
    EXPECT_FALSE(roundFault(response, mine, Files{response}));
}

TEST(Merge, RefusesAResponseWhoseRoundNobodyHas) {
    Response response{.round = "r-9", .id = "p-2"};
    const Files alone{response};
    EXPECT_EQ(roundFault(response, example(), alone),
              (Fault{"round", FaultKind::unknownReference, "r-9"}));
    EXPECT_EQ(merged(example(), alone), example());

    Workspace theirs = example();
    theirs.rounds.put("r-9", Round{.id = "r-9", .date = {2027, 1, 1}});
    const Files together{response, theirs};
    EXPECT_FALSE(roundFault(response, example(), together));
    EXPECT_TRUE(merged(example(), together).responses.find("r-9/p-2"));
}

TEST(Merge, ShowsAResponseSubmittedAgainAsAConflictEvenWhereTheOriginIsKnown) {
    const Workspace mine = example();
    Response again = *mine.responses.find("r-1/p-1");
    EXPECT_TRUE(compare(mine, Files{again}, &mine).rows.empty());
    again.submittedAt = Instant{1};
    const Comparison comparison = compare(mine, Files{again}, &mine);
    ASSERT_EQ(comparison.rows.size(), 1U);
    EXPECT_EQ(comparison.rows[0].standing, Standing::conflict);
    EXPECT_EQ(differing(*comparison.rows[0].mine, again),
              (std::vector<RecordPart>{{"submittedAt", {}}}));
}

TEST(Merge, KeepsTheIdentityOfTheWorkspaceAndAsksWhatAnotherCompanyIsCalled) {
    const Workspace mine = example();
    Workspace theirs = example();
    theirs.company.id = "w-2";
    theirs.company.createdOn = Date{2020, 1, 1};
    EXPECT_TRUE(compare(mine, Files{theirs}, &mine).rows.empty());
    theirs.company.name = "Otra";
    const RecordPlace company{TableId::company, {}};
    const Comparison comparison = compare(mine, Files{theirs}, &mine);
    ASSERT_TRUE(rowOf(comparison, company));
    EXPECT_EQ(rowOf(comparison, company)->standing, Standing::conflict);
    EXPECT_FALSE(rowOf(comparison, company)->canKeepBoth);
    const Workspace result = merged(mine, {theirs}, {{company, {MergeChoice::theirs}}});
    EXPECT_EQ(result.company.id, "w-1");
    EXPECT_EQ(result.company.name, "Otra");
}

TEST(Merge, GivesAnEmptyWorkspaceAllThatTheFileHolds) {
    EXPECT_EQ(merged({}, {example()}), example());
}

// What a copy would lose by halves: its answers, the accounts below it, the ratings by it.
TEST(Merge, KeepsBothWithAllThatRefersToThem) {
    const Workspace mine = example();
    Workspace theirs = with(mine, &Workspace::rounds, "r-1", [](Round& r) { r.title = "Otro"; });
    theirs = with(theirs, &Workspace::criteria, "c-1", [](Criterion& c) { c.weight = 9; });
    theirs = with(theirs, &Workspace::accounts, "a-1", [](Account& a) { a.name = "Andina"; });
    theirs.accounts.put("a-3", Account{.id = "a-3", .parent = "a-1", .ratings = {{"c-1", 2}}});
    theirs.responses.put("r-1/p-2", Response{.round = "r-1", .id = "p-2"});
    MergeDecisions decisions;
    for (const ComparedRecord& row : compare(mine, Files{theirs}).rows) {
        if (row.standing != Standing::conflict) continue;
        EXPECT_TRUE(row.canKeepBoth) << row.place.key;
        decisions[row.place] = {MergeChoice::both};
    }
    ASSERT_EQ(decisions.size(), 3U);
    const Workspace result = merged(mine, {theirs}, decisions);
    EXPECT_EQ(faultsOf(result), "");
    const Id round = copyId(*theirs.rounds.find("r-1")),
             criterion = copyId(*theirs.criteria.find("c-1")),
             account = copyId(*theirs.accounts.find("a-1"));
    EXPECT_EQ(result.rounds.find("r-1")->title, "Taller");
    EXPECT_EQ(result.rounds.find(round)->title, "Otro");
    EXPECT_EQ(responsesOf(result, round).size(), 2U);
    EXPECT_EQ(responsesOf(result, "r-1").size(), 1U);
    EXPECT_EQ(*result.accounts.find("a-1"), *mine.accounts.find("a-1"));
    EXPECT_EQ(result.accounts.find(account)->ratings.count(criterion), 1U);
    EXPECT_EQ(result.accounts.find("a-3")->parent, account);
    EXPECT_EQ(result.accounts.find("a-3")->ratings.count(criterion), 1U);
    EXPECT_EQ(result.accounts.find("a-2")->parent, "a-1");

    EXPECT_TRUE(compare(result, Files{theirs}).rows.empty()) << "no third copy";
    EXPECT_TRUE(compare(result, Files{mine}).rows.empty());
}

TEST(Merge, TakesDecisionsAlongWithTheAccountThatTheyAreAbout) {
    const Workspace mine = example();
    Workspace theirs = example();
    theirs = with(theirs, &Workspace::accounts, "a-1", [](Account& a) { a.name = "Andina"; });
    theirs.decisions.put("d-1", Decision{.id = "d-1", .account = "a-1", .reason = "crece"});
    theirs.decisions.put("d-2", Decision{.id = "d-2", .account = "a-2", .reason = "paga"});
    const Workspace result = merged(mine, {theirs}, {{andina, {MergeChoice::both}}});
    EXPECT_EQ(faultsOf(result), "");
    EXPECT_EQ(result.decisions.find("d-1")->account, copyId(*theirs.accounts.find("a-1")));
    EXPECT_EQ(result.decisions.find("d-2")->account, "a-2");
}

TEST(Merge, LeavesOutADecisionWhoseAccountNobodyHas) {
    const Workspace base = example();
    Workspace mine = base, theirs = base;
    mine.accounts.erase("a-2");
    theirs.decisions.put("d-1", Decision{.id = "d-1", .account = "a-2"});
    const Merged result = merge(mine, Files{theirs}, {}, &base);
    EXPECT_EQ(result.leftOut, (std::vector<RecordPlace>{{TableId::decisions, "d-1"}}));
    EXPECT_TRUE(result.change.edits.empty());
}

// An account on a level that is gone could not be opened again.
TEST(Merge, LeavesOutAServiceThatLostTheLevelOfAnAccount) {
    Workspace base = example();
    base.services.put("sv-1", Service{.id = "sv-1", .name = "Visitas", .levels = {{}, {}}});
    Workspace mine =
        with(base, &Workspace::accounts, "a-1", [](Account& a) { a.offer["sv-1"].agreed = 1; });
    const Workspace theirs = with(base, &Workspace::services, "sv-1", [](Service& s) {
        s.name = "Encuentros";
        s.levels.pop_back();
    });
    const Merged result = merge(mine, Files{theirs}, {}, &base);
    EXPECT_EQ(result.leftOut, (std::vector<RecordPlace>{{TableId::services, "sv-1"}}));
    EXPECT_EQ(faultsOf(merged(mine, {theirs}, {}, &base)), "");
    const Merged other = merge(theirs, Files{mine}, {}, &base);
    EXPECT_EQ(other.leftOut, (std::vector<RecordPlace>{{TableId::accounts, "a-1"}}));
}

TEST(Merge, BringsTogetherWhatTwoSaidOfDifferentServicesOfAnAccount) {
    Workspace base = example();
    for (const char* id : {"sv-1", "sv-2"})
        base.services.put(id, Service{.id = id, .levels = {{}, {}}});
    const auto offering = [&](const char* service) {
        return with(base, &Workspace::accounts, "a-1",
                    [&](Account& a) { a.offer[service].today = 1; });
    };
    const Workspace result = merged(offering("sv-1"), {offering("sv-2")}, {}, &base);
    EXPECT_EQ(faultsOf(result), "");
    EXPECT_EQ(result.accounts.find("a-1")->offer.size(), 2U);
}

TEST(Merge, OffersNoSecondCopyOfACopyThatWasEditedSince) {
    const Workspace mine = example();
    const Workspace theirs = answering(mine, "change.case", 3);
    Workspace result = merged(mine, {theirs}, {{answers, {MergeChoice::both}}});
    const std::string copy = responseKey("r-1", copyId(*theirs.responses.find("r-1/p-1")));
    ASSERT_TRUE(result.responses.find(copy));
    result = with(result, &Workspace::responses, copy, [](Response& r) { r.name = "Ana (2)"; });
    const Comparison again = compare(result, Files{theirs});
    ASSERT_EQ(again.rows.size(), 1U);
    EXPECT_EQ(again.rows[0].place.key, copy);
    EXPECT_FALSE(again.rows[0].canKeepBoth);
    EXPECT_EQ(merged(result, {theirs}, {{again.rows[0].place, {MergeChoice::both}}}), result);
}

TEST(Merge, LeavesOutAGroupThatWouldBelongToItself) {
    const Workspace base = example(); // a-2 belongs to a-1
    const Workspace theirs = with(
        with(base, &Workspace::accounts, "a-2", [](Account& account) { account.parent.reset(); }),
        &Workspace::accounts, "a-1", [](Account& account) { account.parent = "a-2"; });
    const Workspace mine =
        with(base, &Workspace::accounts, "a-2", [](Account& account) { account.name = "Obra"; });
    const RecordPlace obras{TableId::accounts, "a-2"};
    // Of the two halves of their change only one is taken.
    const Merged result = merge(mine, Files{theirs}, {{andina, {MergeChoice::theirs}}});
    EXPECT_EQ(result.leftOut, std::vector<RecordPlace>{andina});
    EXPECT_TRUE(result.change.edits.empty());
    EXPECT_EQ(
        merged(mine, {theirs}, {{andina, {MergeChoice::theirs}}, {obras, {MergeChoice::theirs}}}),
        theirs);
}

TEST(Merge, LeavesOutAnswersOfARoundThatTwoFilesDescribeDifferently) {
    Workspace one = example(), other = example();
    one.rounds.put("r-2", Round{.id = "r-2", .title = "A", .date = {2027, 1, 1}});
    other.rounds.put("r-2", Round{.id = "r-2", .title = "B", .date = {2027, 1, 1}});
    one.responses.put("r-2/p-1", Response{.round = "r-2", .id = "p-1"});
    const Workspace mine = example();
    const Merged undecided = merge(mine, Files{one, other}, {});
    EXPECT_EQ(undecided.leftOut, (std::vector<RecordPlace>{{TableId::responses, "r-2/p-1"}}));
    const RecordPlace round{TableId::rounds, "r-2"};
    const Workspace both = merged(mine, {one, other}, {{round, {MergeChoice::both}}});
    EXPECT_EQ(both.rounds.size(), 3U);
    EXPECT_TRUE(compare(both, Files{one, other}).rows.empty());
    EXPECT_EQ(
        merged(mine, {one, other}, {{round, {MergeChoice::theirs, 1}}}).rounds.find("r-2")->title,
        "B");
}

TEST(Merge, StillReadsAFileOfTheFirstVersion) {
    // Every later version must go on reading this file as it is.
    const auto first = decodeIncoming(test::dataFile("v1/workspace.json"));
    ASSERT_TRUE(first) << testing::PrintToString(first.faults());
    const auto* workspace = first->content.as<Workspace>();
    ASSERT_TRUE(workspace);
    EXPECT_EQ(workspace->rounds.find("r-1")->consensus.at("change.case").level, 3);
    EXPECT_EQ(workspace->responses.find("r-1/p-1")->answers.at("change.case").note,
              "acta de marzo");
    EXPECT_EQ(workspace->accounts.find("a-1")->value->forecast.size(), 1U);
    EXPECT_EQ(workspace->contacts.size(), 1U);
    const auto response = decodeIncoming(test::dataFile("v1/response.json"));
    ASSERT_TRUE(response) << testing::PrintToString(response.faults());
    EXPECT_EQ(response->content.as<Response>()->name, "Óscar Peña");
    EXPECT_EQ(merged(*workspace, {response->content}).responses.size(), 2U);
}

TEST(Merge, RefusesANewerFileAndOneOfAnotherKind) {
    const std::string newer =
        test::replaced(test::dataFile("v1/workspace.json"), "\"version\": 1", "\"version\": 2");
    EXPECT_EQ(decodeIncoming(newer).faults(),
              (std::vector<Fault>{{"version", FaultKind::newerVersion, "2"}}));
    EXPECT_EQ(decodeIncoming(test::dataFile("invitation.json")).faults(),
              (std::vector<Fault>{{"format", FaultKind::otherFormat, "kam/workspace"}}));
}

} // namespace
} // namespace kam
