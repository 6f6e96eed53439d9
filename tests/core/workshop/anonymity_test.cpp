#include "core/workshop/anonymity.hpp"

#include "core/document/response_json.hpp"
#include "core/document/workspace_json.hpp"
#include "core/merge/merge.hpp"
#include "core/workshop/handed_in.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace kam {
namespace {

Workspace workshop(bool anonymous) {
    Workspace workspace;
    workspace.company = {.id = "w-1", .name = "Aceros"};
    workspace.rounds.put("r-1", Round{.id = "r-1", .date = {2026, 11, 23}, .anonymous = anonymous});
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
