#include "core/report/report.hpp"

#include "core/catalogue/assets.hpp"
#include "core/document/workspace_json.hpp"
#include "tests/core/support/answers.hpp"
#include "tests/core/support/drawn.hpp"
#include "tests/core/support/markup.hpp"
#include "tests/core/support/random.hpp"
#include "tests/support/file.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace kam {
namespace {

using test::Answered;
using test::questionnaire;
using test::texts;

constexpr Date day{2026, 11, 27};

std::optional<std::string> reportOf(const Workspace& workspace, Language language,
                                    Paper paper = Paper::any) {
    return readinessReport({.workspace = workspace,
                            .round = *latestRound(workspace),
                            .questionnaire = questionnaire(),
                            .texts = texts(language),
                            .today = day,
                            .version = KAM_VERSION,
                            .paper = paper});
}

Workspace workspaceOf(const Answered& answered) {
    Workspace workspace;
    workspace.company.name = "Aceros";
    workspace.rounds.put(answered.round.id, answered.round);
    for (const Response& response : answered.responses)
        workspace.responses.put(responseKey(response.round, response.id), response);
    return workspace;
}

std::string pageOne(const std::string& html) { return html.substr(0, html.find("</section>")); }

class GoldenReport : public testing::TestWithParam<Language> {};

/// `RENEW_SNAPSHOTS=1` writes them anew; the difference is what is read before it is committed.
TEST_P(GoldenReport, IsWhatWasRead) {
    const auto sample = decodeWorkspace(asset::sample(GetParam()));
    const std::string html = reportOf(sample->workspace, GetParam()).value();
    const std::string path = KAM_SOURCE_DIR "/tests/data/reports/aceros-del-valle." +
                             std::string(code(GetParam())) + ".html";
    if (std::getenv("RENEW_SNAPSHOTS") != nullptr) {
        ASSERT_TRUE(test::writeFile(path, html));
    }
    EXPECT_TRUE(test::readFile(path).value_or("") == html)
        << path << " differs; RENEW_SNAPSHOTS=1 writes it anew";
}

INSTANTIATE_TEST_SUITE_P(Report, GoldenReport, testing::Values(Language::es, Language::en),
                         [](const auto& each) { return std::string(code(each.param)); });

TEST(Report, IsWellFormedAndRunsAndFetchesNothingWhateverPeopleWrite) {
    const std::string hostile = "<script>alert(1)</script>\"'&amp;]]></style>\\ url(http://x)";
    test::Random random(17);
    for (int i = 0; i < 40; ++i) {
        Answered answered(".");
        answered.round.anonymous = random.chance(30);
        answered.round.title = hostile;
        answered.round.unit = hostile;
        answered.round.date = day;
        for (const Item* item : questionnaire().items(Mode::quick)) {
            std::string marks;
            for (int person = 0; person < 5; ++person)
                marks += "01234-."[random.below(7)];
            answered.set(item->id, marks);
        }
        for (Response& response : answered.responses) {
            response.name = response.role = hostile;
            for (auto& [item, answer] : response.answers)
                answer.note = hostile;
        }
        Workspace workspace = workspaceOf(answered);
        workspace.company.name = hostile;
        workspace.actions.put("a-1", {.id = "a-1",
                                      .title = hostile,
                                      .item = "change.case",
                                      .round = "r-1",
                                      .owner = hostile,
                                      .due = {}});
        const std::string html = reportOf(workspace, i % 2 ? Language::es : Language::en).value();
        EXPECT_EQ(test::markupFault(html, " meta br "), "");
        EXPECT_EQ(html.find("<script"), std::string::npos);
        EXPECT_EQ(html.find("src="), std::string::npos);
        EXPECT_EQ(html.find("href="), std::string::npos);
        EXPECT_EQ(html.find("@import"), std::string::npos);
    }
}

TEST(Report, HasPlaceForEveryState) {
    for (const char* everywhere : {".", "-", "0", "2", "4"}) {
        for (const Mode mode : {Mode::quick, Mode::full}) {
            const Workspace workspace = workspaceOf(Answered(everywhere, {}, mode));
            EXPECT_EQ(test::markupFault(reportOf(workspace, Language::es).value(), " meta br "), "")
                << everywhere;
        }
    }
}

TEST(Report, TellsNothingWhileAnswersComeIn) {
    Answered answered("3");
    answered.round.gathering = true;
    EXPECT_EQ(reportOf(workspaceOf(answered), Language::es), std::nullopt);
}

/// An anonymous round of nine in which everyone writes.
Answered anonymous(test::Random& random) {
    Answered answered("222222222");
    answered.round.anonymous = true;
    for (const Item* item : questionnaire().items(Mode::quick)) {
        std::string marks;
        for (int person = 0; person < 9; ++person)
            marks += "01234-."[random.below(7)];
        answered.set(item->id, marks);
    }
    int person = 0;
    for (Response& response : answered.responses) {
        response.id = "p-secret" + std::to_string(person);
        response.role = person < 3 ? "sales" : person < 7 ? "finance" : "Rolúnico";
        for (auto& [item, answer] : response.answers)
            if (random.chance(30)) answer.note = "nota " + std::to_string(random.below(90));
        ++person;
    }
    return answered;
}

TEST(Report, OfAnAnonymousRoundLeadsToNobody) {
    test::Random random(23);
    for (int i = 0; i < 20; ++i) {
        Answered answered = anonymous(random);
        // What an older file may still hold.
        for (Response& response : answered.responses)
            response.name = "Nombrada " + response.id;
        const std::string html = reportOf(workspaceOf(answered), Language::es).value();
        EXPECT_EQ(html.find("Nombrada"), std::string::npos);
        EXPECT_EQ(html.find("p-secret"), std::string::npos);
        EXPECT_EQ(html.find("Rolúnico"), std::string::npos) << "two share it";

        // Who is first, who is last, makes no difference.
        std::reverse(answered.responses.begin(), answered.responses.end());
        int place = 0;
        for (Response& response : answered.responses)
            response.id = "p-secret" + std::to_string(place++);
        EXPECT_EQ(reportOf(workspaceOf(answered), Language::es).value(), html);
    }
}

TEST(Report, NamesTheActionsThatWereAgreedFirst) {
    Workspace workspace = workspaceOf(Answered("1"));
    const auto put = [&](const char* id, const char* title, std::optional<Date> due,
                         ActionState state, const char* round = "r-1") {
        workspace.actions.put(id, {.id = id,
                                   .title = title,
                                   .item = "sponsorship.commitment",
                                   .round = round,
                                   .owner = "Marcela",
                                   .due = due,
                                   .state = state});
    };
    put("a-1", "Sin fecha", std::nullopt, ActionState::open);
    put("a-2", "Vencida", Date{2026, 11, 1}, ActionState::started);
    put("a-3", "Hecha", Date{2026, 10, 1}, ActionState::done);
    put("a-4", "De otra evaluación", Date{2026, 10, 1}, ActionState::open, "r-0");
    const std::string page = pageOne(reportOf(workspace, Language::es).value());
    const auto overdue = page.find("Vencida"), undated = page.find("Sin fecha");
    ASSERT_NE(overdue, std::string::npos);
    EXPECT_NE(page.find("01/11/2026 (vencida)"), std::string::npos);
    EXPECT_LT(overdue, undated);
    EXPECT_EQ(page.find("Hecha"), std::string::npos);
    EXPECT_EQ(page.find("De otra"), std::string::npos);
    // The third place goes to the suggestion for the next gap that nobody works on yet.
    const Item& next = *questionnaire().item("change.horizon");
    EXPECT_NE(page.find(next.levels[1].action.es, undated), std::string::npos);
}

TEST(Report, NamesThePaperOnlyWhereOneIsAskedFor) {
    const Workspace workspace = workspaceOf(Answered("2"));
    const auto has = [&](Paper paper, const char* words) {
        return reportOf(workspace, Language::en, paper).value().find(words) != std::string::npos;
    };
    EXPECT_TRUE(has(Paper::a4, "size: A4;"));
    EXPECT_TRUE(has(Paper::letter, "size: Letter;"));
    EXPECT_FALSE(has(Paper::any, " size: "));
}

} // namespace
} // namespace kam
