#include "core/workshop/anonymity.hpp"

#include "core/document/response_json.hpp"
#include "core/document/workspace_json.hpp"
#include "core/merge/merge.hpp"
#include "core/workshop/handed_in.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

namespace kam {
namespace {

Workspace workshop(bool anonymous) {
    Workspace workspace;
    workspace.company = {.id = "w-1", .name = "Aceros"};
    workspace.rounds.put(
        "r-1",
        Round{.id = "r-1", .date = {2026, 11, 23}, .anonymous = anonymous, .gathering = anonymous});
    return workspace;
}

Response response(const std::string& name, int level, std::int64_t at) {
    Response made{.round = "r-1",
                  .id = "p-4m7k2q" + name,
                  .name = "Señora " + name,
                  .role = "sales",
                  .submittedAt = Instant{at}};
    made.answers["change.case"] = {.level = level};
    return made;
}

void receive(Workspace& mine, std::vector<Incoming> files) {
    makeAnonymous(files, mine);
    apply(mine, merge(mine, files, {}).change);
}

TEST(Anonymity, LeavesNoNameIdTimeOrOrderInWhatIsKept) {
    const std::vector<std::string> names{"Ana", "Beatriz", "Carlos", "Diana", "Esteban"};
    Workspace mine = workshop(true), reversed = mine;
    std::vector<Incoming> backwards;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Response sent = response(names[i], static_cast<int>(i), 1'795'428'120'000);
        receive(mine, {sent});
        backwards.insert(backwards.begin(), sent);
    }
    receive(reversed, backwards);
    ASSERT_EQ(mine.responses.size(), names.size());
    const std::string kept = encodeWorkspace(mine, {}, "1");
    for (const std::string& name : names) {
        EXPECT_EQ(kept.find(name), std::string::npos) << name;
        EXPECT_EQ(kept.find("p-4m7k2q" + name), std::string::npos) << name;
    }
    EXPECT_EQ(kept.find("submittedAt"), std::string::npos);
    EXPECT_EQ(kept, encodeWorkspace(reversed, {}, "1")) << "whatever the order of arrival";
    EXPECT_NE(kept.find("sales"), std::string::npos) << "the role stays";
}

TEST(Anonymity, KnowsALateChangeAgain) {
    Workspace mine = workshop(true);
    receive(mine, {response("Ana", 1, 100)});
    receive(mine, {response("Ana", 3, 200)});
    ASSERT_EQ(mine.responses.size(), 1U);
    EXPECT_EQ(mine.responses.begin()->second.answers.at("change.case").level, 3);
}

TEST(Anonymity, TellsOneRoundFromAnother) {
    Response one = response("Ana", 1, 1), other = one;
    other.round = "r-2";
    EXPECT_NE(anonymised(one).id, anonymised(other).id);
    EXPECT_EQ(anonymised(one).id, anonymised(response("Ana", 4, 9)).id);
}

TEST(Anonymity, IsForRoundsThatAreSoAlone) {
    Workspace mine = workshop(false);
    receive(mine, {response("Ana", 1, 100)});
    EXPECT_EQ(mine.responses.begin()->second, response("Ana", 1, 100));
    // The round may come along with the answers.
    Workspace empty;
    receive(empty, {workshop(true), response("Ana", 1, 100)});
    EXPECT_EQ(empty.responses.begin()->second.name, "");
}

Response of(const std::string& name, const std::string& role) {
    Response made = response(name, 2, 100);
    made.role = role;
    return made;
}

/// How many have each role in what is kept.
std::map<std::string, int> rolesIn(const Workspace& workspace) {
    std::map<std::string, int> roles;
    for (const auto& [key, each] : workspace.responses)
        ++roles[each.role];
    return roles;
}

void show(Workspace& mine) {
    Round round = *mine.rounds.find("r-1");
    round.gathering = false;
    apply(mine, withoutLoneRoles({{put(round)}, {}}, mine));
}

void comeLate(Workspace& mine, std::vector<Incoming> files) {
    makeAnonymous(files, mine);
    apply(mine, withoutLoneRoles(merge(mine, files, {}).change, mine));
}

TEST(Anonymity, ShowsNoRoleThatFewShareNorWhoIsLeftWithoutOne) {
    struct Case {
        std::vector<std::string> roles;
        std::map<std::string, int> kept;
        const char* because;
    };
    const Case cases[] = {
        {{"a", "a", "a", "b", "c", "d"}, {{"a", 3}, {"", 3}}, "three have no role"},
        {{"a", "a", "a", "b"}, {{"", 4}}, "the one without a role would be the one who is not a"},
        {{"a", "a", "a", "b", "b", "b", "b", "c"}, {{"b", 4}, {"", 4}}, "of the smallest role"},
        {{"a", "a", "a"}, {{"a", 3}}, "nobody is left"},
        {{"a", "b"}, {{"", 2}}, "two"},
    };
    for (const Case& c : cases) {
        Workspace mine = workshop(true);
        for (std::size_t i = 0; i < c.roles.size(); ++i)
            receive(mine, {of(std::to_string(i), c.roles[i])});
        EXPECT_GT(rolesIn(mine).count("a"), 0U) << "while answers come in they are kept";
        show(mine);
        EXPECT_EQ(rolesIn(mine), c.kept) << c.because;
    }
}

TEST(Anonymity, TellsNobodyWhoComesLateByRole) {
    Workspace mine = workshop(true);
    for (const char* name : {"1", "2", "3"})
        receive(mine, {of(name, "a")});
    for (const char* name : {"4", "5", "6", "7"})
        receive(mine, {of(name, "b")});
    show(mine);
    comeLate(mine, {of("8", "b")});
    EXPECT_EQ(rolesIn(mine), (std::map<std::string, int>{{"a", 3}, {"b", 5}}));
    comeLate(mine, {of("9", "c")});
    EXPECT_EQ(rolesIn(mine), (std::map<std::string, int>{{"", 4}, {"b", 5}}))
        << "alone without a role";
    const Workspace before = mine;
    comeLate(mine, {of("9", "c")});
    comeLate(mine, {of("1", "a")});
    EXPECT_EQ(mine, before) << "who comes again brings nothing new";
}

TEST(Anonymity, TakesNoRoleWhereNamesAreKept) {
    Workspace mine = workshop(false);
    comeLate(mine, {of("1", "a")});
    EXPECT_EQ(rolesIn(mine), (std::map<std::string, int>{{"a", 1}}));
}

TEST(HandedIn, LaterAnswersOfOnePersonStandForThoseBefore) {
    struct Case {
        std::vector<Incoming> files;
        int level;
        const char* because;
    };
    Response untimed = response("Ana", 4, 1);
    untimed.submittedAt.reset();
    const Case cases[] = {
        {{response("Ana", 3, 300)}, 3, "later"},
        {{response("Ana", 1, 100)}, 2, "earlier: it came late"},
        {{response("Ana", 3, 300), response("Ana", 4, 400), response("Ana", 1, 100)}, 4, "last"},
        {{untimed}, 2, "nobody knows when: in conflict"},
    };
    for (const Case& c : cases) {
        Workspace mine = workshop(false);
        receive(mine, {response("Ana", 2, 200)});
        receive(mine, c.files);
        EXPECT_EQ(mine.responses.begin()->second.answers.at("change.case").level, c.level)
            << c.because;
    }
}

TEST(HandedIn, AreInConflictWithWhatWasEditedHere) {
    Workspace mine = workshop(false);
    Response edited = response("Ana", 2, 200);
    edited.submittedAt.reset(); // as every edit does
    mine.responses.put("r-1/" + edited.id, edited);
    const std::vector<Incoming> files{response("Ana", 3, 300)};
    const Comparison comparison = compare(mine, files);
    ASSERT_EQ(comparison.rows.size(), 1U);
    EXPECT_EQ(comparison.rows.front().standing, Standing::conflict);
}

TEST(HandedIn, ByCodeKeepTheNotesThatCameByFile) {
    Response file = response("Ana", 2, 200), code = response("Ana", 3, 300);
    file.answers["change.case"].note = "acta de marzo";
    file.answers["change.case"].evidenceOn = Date{2026, 3, 1};
    file.answers["change.pilot"].note = "sin nivel todavía";
    EXPECT_EQ(countNotes(file), 2);
    const Response both = withNotesOf(code, file);
    EXPECT_EQ(both.answers.at("change.case").level, 3);
    EXPECT_EQ(both.answers.at("change.case").note, "acta de marzo");
    EXPECT_EQ(both.answers.at("change.pilot").note, "sin nivel todavía");
    EXPECT_EQ(withNotesOf(code, code), code);
}

} // namespace
} // namespace kam
