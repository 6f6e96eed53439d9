#include "core/report/tables.hpp"

#include "tests/core/support/answers.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kam {
namespace {

using test::Answered;
using test::questionnaire;

Workspace workspaceOf(const Answered& answered) {
    Workspace workspace;
    workspace.rounds.put(answered.round.id, answered.round);
    for (const Response& response : answered.responses)
        workspace.responses.put(responseKey(response.round, response.id), response);
    return workspace;
}

std::string cell(const TextBlock& table, std::size_t row, std::string_view column) {
    const auto found = std::find(table[0].begin(), table[0].end(), column);
    EXPECT_NE(found, table[0].end()) << column;
    return table[row][static_cast<std::size_t>(found - table[0].begin())];
}

TEST(AnswersTable, HasEveryAnswerAndWhatTheRoomAgreedOn) {
    Answered answered(".", {{"change.case", "2-"}});
    answered.responses[0].name = "Ana";
    answered.responses[0].role = "sales";
    Answer& answer = answered.responses[0].answers["change.case"];
    answer.note = "acta";
    answer.confidence = Confidence::guess;
    answer.evidenceOn = Date{2026, 3, 9};
    // A full answer in a quick round is an answer as well.
    answered.responses[1].answers["change.pilot"].level = 4;
    answered.agree("change.case", '3');
    for (Response& response : answered.responses)
        std::erase_if(response.answers, [](const auto& each) { return !each.second.answered(); });
    const TextBlock table = answersTable(workspaceOf(answered), questionnaire());
    ASSERT_EQ(table.size(), 5U);
    EXPECT_EQ(cell(table, 1, "person"), "Ana");
    EXPECT_EQ(cell(table, 1, "role"), "sales");
    EXPECT_EQ(cell(table, 1, "level"), "2");
    EXPECT_EQ(cell(table, 1, "confidence"), "guess");
    EXPECT_EQ(cell(table, 1, "note"), "acta");
    EXPECT_EQ(cell(table, 1, "evidenceOn"), "2026-03-09");
    EXPECT_EQ(cell(table, 2, "level"), "");
    EXPECT_EQ(cell(table, 2, "notApplicable"), "1");
    EXPECT_EQ(cell(table, 3, "consensus"), "1");
    EXPECT_EQ(cell(table, 3, "level"), "3");
    EXPECT_EQ(cell(table, 4, "item"), "change.pilot");
    for (const auto& row : table)
        EXPECT_EQ(row.size(), table[0].size());
}

TEST(AnswersTable, OfAnAnonymousRoundLeadsToNobody) {
    test::Random random(31);
    for (int i = 0; i < 30; ++i) {
        Answered answered(".");
        answered.round.anonymous = true;
        for (const Item* item : questionnaire().items(Mode::quick)) {
            std::string marks;
            for (int person = 0; person < 8; ++person)
                marks += "01234-."[random.below(7)];
            answered.set(item->id, marks);
        }
        int place = 0;
        for (Response& response : answered.responses) {
            response.name = "Nombre" + std::to_string(place);
            response.role = place < 3 ? "sales" : place < 6 ? "finance" : "único";
            for (auto& [item, answer] : response.answers)
                if (random.chance(20)) answer.note = std::to_string(random.below(9));
            ++place;
        }
        const TextBlock table = answersTable(workspaceOf(answered), questionnaire());
        for (std::size_t row = 1; row < table.size(); ++row) {
            EXPECT_EQ(cell(table, row, "person"), "");
            EXPECT_NE(cell(table, row, "role"), "único");
        }
        // Whoever stands elsewhere in the file has the same rows.
        std::reverse(answered.responses.begin(), answered.responses.end());
        for (Response& response : answered.responses)
            response.id = "p-" + std::to_string(place++);
        EXPECT_EQ(answersTable(workspaceOf(answered), questionnaire()), table);
    }
}

TEST(ItemsTable, HasAllDigitsAndNothingWhereNothingIsDefined) {
    Answered answered(".", {{"change.case", "122"}});
    const TextBlock table = itemsTable(workspaceOf(answered), questionnaire());
    EXPECT_EQ(table.size(), 15U);
    EXPECT_EQ(cell(table, 1, "value"), "1.6666666666666667");
    EXPECT_EQ(cell(table, 1, "median"), "2");
    EXPECT_EQ(cell(table, 1, "source"), "mean");
    EXPECT_EQ(cell(table, 1, "n"), "3");
    EXPECT_EQ(cell(table, 2, "value"), "");
    EXPECT_EQ(cell(table, 2, "source"), "unanswered");
    EXPECT_EQ(cell(table, 2, "n"), "0");
}

TEST(Tables, TellNothingWhileAnswersComeIn) {
    Answered answered("3");
    answered.round.gathering = true;
    EXPECT_EQ(answersTable(workspaceOf(answered), questionnaire()).size(), 1U);
    EXPECT_EQ(itemsTable(workspaceOf(answered), questionnaire()).size(), 1U);
}

TEST(ActionsTable, HasWhatIsAgreed) {
    Workspace workspace;
    workspace.actions.put("a-1", {.id = "a-1",
                                  .title = "Nombrar",
                                  .item = "champion.appointed",
                                  .round = "r-1",
                                  .owner = "Ana",
                                  .due = Date{2026, 12, 1},
                                  .state = ActionState::started});
    EXPECT_EQ(actionsTable(workspace)[1],
              (std::vector<std::string>{"a-1", "Nombrar", "champion.appointed", "r-1", "Ana",
                                        "2026-12-01", "started"}));
}

} // namespace
} // namespace kam
