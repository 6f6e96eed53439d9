#include "core/workspace/workspace.hpp"

#include "core/workspace/change.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

Round roundOf(Id id, Date date) {
    Round round;
    round.id = std::move(id);
    round.date = date;
    return round;
}

Response responseOf(Id round, Id id) {
    Response response;
    response.round = std::move(round);
    response.id = std::move(id);
    return response;
}

TEST(TableName, LeadsBackToItsTable) {
    for (int i = 0; i <= static_cast<int>(TableId::decisions); ++i) {
        const auto table = static_cast<TableId>(i);
        EXPECT_FALSE(tableName(table).empty()) << i;
        EXPECT_EQ(tableOf(tableName(table)), table);
    }
    EXPECT_FALSE(tableOf("customers"));
    EXPECT_FALSE(tableOf(""));
}

TEST(Table, TellsByItsVersionThatAResultIsOutOfDate) {
    Table<Round> table;
    EXPECT_EQ(table.version(), 0U);
    table.put("r-1", roundOf("r-1", {2026, 1, 1}));
    const auto version = table.version();
    table.erase("r-2");
    EXPECT_EQ(table.version(), version);
    table.erase("r-1");
    EXPECT_NE(table.version(), version);
    EXPECT_EQ(table, Table<Round>{});
}

TEST(ResponsesOf, GivesThoseOfTheRoundAndOfNoOther) {
    Workspace workspace;
    for (const auto& [round, id] : {std::pair{"r-1", "b"},
                                    {"r-1", "a"},
                                    {"r-10", "c"},
                                    {"r-1-x", "d"},
                                    {"r-0", "e"},
                                    {"r-2", "f"}}) {
        apply(workspace, {{put(responseOf(round, id))}, {}});
    }
    std::string found;
    for (const Response* response : responsesOf(workspace, "r-1"))
        found += response->id;
    EXPECT_EQ(found, "ab");
    EXPECT_TRUE(responsesOf(workspace, "r").empty());
}

TEST(CountPeople, CountsWhoAnswersTwiceOnce) {
    using Names = std::vector<std::string>;
    struct Case {
        const char* what;
        Names first, second;
        std::size_t people;
    };
    const Case cases[] = {
        {"nobody", {}, {}, 0},
        {"the same person in both", {"Marcela Rincón"}, {"Marcela Rincón", "Andrés Lozano"}, 2},
        {"written otherwise", {"Marcela Rincón"}, {"marcela rincon"}, 1},
        {"two of one name in one round", {"Ana", "Ana"}, {"Ana"}, 2},
        {"people without a name", {"", ""}, {"", "", ""}, 3},
        {"others without a name", {"Ana"}, {""}, 2},
    };
    for (const Case& c : cases) {
        Workspace workspace;
        for (const auto& [round, names] : {std::pair{"r-1", c.first}, {"r-2", c.second}})
            for (const std::string& name : names) {
                Response response =
                    responseOf(round, "p-" + std::to_string(workspace.responses.size()));
                response.name = name;
                response.answers["change.case"].level = 2;
                apply(workspace, {{put(response)}, {}});
            }
        EXPECT_EQ(countPeople(workspace), c.people) << c.what;
        // Who neither said a name nor answered is nobody.
        apply(workspace, {{put(responseOf("r-1", "p-99"))}, {}});
        EXPECT_EQ(countPeople(workspace), c.people) << c.what;
    }
}

TEST(LatestRound, IsTheOneWithTheLatestDateThenTheGreaterId) {
    Workspace workspace;
    EXPECT_EQ(latestRound(workspace), nullptr);
    apply(workspace, {{put(roundOf("r-9", {2025, 12, 31})), put(roundOf("r-2", {2026, 1, 2})),
                       put(roundOf("r-1", {2026, 1, 2}))},
                      {}});
    EXPECT_EQ(latestRound(workspace)->id, "r-2");
    // Of one day the number says which came later, whatever the ids are.
    Round later = *latestRound(workspace);
    later.id = "r-0";
    later.number = nextNumber(workspace);
    workspace.rounds.put(later.id, later);
    EXPECT_EQ(latestRound(workspace)->id, "r-0");
    later.id = "r-00";
    later.number = nextNumber(workspace);
    EXPECT_EQ(later.number, 2);
}

} // namespace
} // namespace kam
