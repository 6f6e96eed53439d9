#include "core/report/tables.hpp"

#include "tests/core/support/answers.hpp"
#include "tests/core/support/drawn.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kam {
namespace {

using test::Answered;
using test::questionnaire;
using test::texts;

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
    const TextBlock table =
        answersTable(workspaceOf(answered), questionnaire(), texts(Language::es));
    ASSERT_EQ(table.size(), 5U);
    EXPECT_EQ(cell(table, 1, "Persona"), "Ana");
    EXPECT_EQ(cell(table, 1, "Cargo"), "Ventas");
    EXPECT_EQ(cell(table, 1, "Nivel"), "2");
    EXPECT_EQ(cell(table, 1, "Certeza"), "Lo supongo");
    EXPECT_EQ(cell(table, 1, "Evidencia"), "acta");
    EXPECT_EQ(cell(table, 1, "Fecha de la evidencia"), "2026-03-09");
    EXPECT_EQ(cell(table, 2, "Nivel"), "No aplica");
    EXPECT_EQ(cell(table, 2, "Tipo"), "Respuesta");
    EXPECT_EQ(cell(table, 3, "Tipo"), "Consenso");
    EXPECT_EQ(cell(table, 3, "Nivel"), "3");
    EXPECT_EQ(cell(table, 4, "Id de la pregunta"), "change.pilot");
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
        const TextBlock table =
            answersTable(workspaceOf(answered), questionnaire(), texts(Language::es));
        for (std::size_t row = 1; row < table.size(); ++row) {
            EXPECT_EQ(cell(table, row, "Persona"), "");
            EXPECT_NE(cell(table, row, "Cargo"), "único");
        }
        // Whoever stands elsewhere in the file has the same rows.
        std::reverse(answered.responses.begin(), answered.responses.end());
        for (Response& response : answered.responses)
            response.id = "p-" + std::to_string(place++);
        EXPECT_EQ(answersTable(workspaceOf(answered), questionnaire(), texts(Language::es)), table);
    }
}

TEST(ItemsTable, HasAllDigitsAndNothingWhereNothingIsDefined) {
    Answered answered(".", {{"change.case", "122"}});
    const TextBlock table = itemsTable(workspaceOf(answered), questionnaire(), texts(Language::es));
    EXPECT_EQ(table.size(), 15U);
    EXPECT_EQ(cell(table, 1, "Valor"), "1,6666666666666667");
    EXPECT_EQ(cell(table, 1, "Mediana"), "2");
    EXPECT_EQ(cell(table, 1, "De dónde sale"), "Media de las respuestas");
    EXPECT_EQ(cell(table, 1, "Respuestas"), "3");
    EXPECT_EQ(cell(table, 2, "Valor"), "");
    EXPECT_EQ(cell(table, 2, "De dónde sale"), "Sin respuesta");
    EXPECT_EQ(cell(table, 2, "Respuestas"), "0");
}

TEST(Tables, TellNothingWhileAnswersComeIn) {
    Answered answered("3");
    answered.round.gathering = true;
    EXPECT_EQ(answersTable(workspaceOf(answered), questionnaire(), texts(Language::es)).size(), 1U);
    EXPECT_EQ(itemsTable(workspaceOf(answered), questionnaire(), texts(Language::es)).size(), 1U);
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
    EXPECT_EQ(actionsTable(workspace, questionnaire(), texts(Language::es))[1],
              (std::vector<std::string>{"a-1", "Nombrar", "champion.appointed", "Champion nombrado",
                                        "r-1", "", "Ana", "2026-12-01", "En curso"}));
}

} // namespace
} // namespace kam
