#include "core/exchange/account_update.hpp"

#include "core/document/workspace_json.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace kam {
namespace {

CustomerTable tableOf(std::string_view text, const Workspace& workspace) {
    const auto sheet = readSheet(text);
    EXPECT_TRUE(sheet);
    return readCustomers(*sheet, proposedMapping(*sheet), workspace.company);
}

Workspace company() {
    Workspace workspace;
    workspace.company = {.id = "w-1", .name = "Aceros", .currency = "COP"};
    return workspace;
}

/// A company that rates two accounts: one with a code, one without.
Workspace ratingCompany() {
    Workspace workspace = company();
    workspace.criteria.put("c-1", {.id = "c-1"});
    workspace.accounts.put("a-1", {.id = "a-1",
                                   .name = "Andina",
                                   .code = "8-1",
                                   .ratings = {{"c-1", 7}},
                                   .scores = {{{"c-1", "Ana"}, {6.0, "visita"}}},
                                   .figures = {{"Sedes", 3}},
                                   .value = ValueInputs{.growth = 4, .retention = 90},
                                   .plan = "{}"});
    workspace.accounts.put("a-2", {.id = "a-2", .name = "Vías del Sur", .parent = "a-1"});
    workspace.decisions.put("d-1", {.id = "d-1", .account = "a-1"});
    return workspace;
}

AccountUpdate updated(Workspace& workspace, std::string_view text) {
    AccountUpdate update = updateAccounts(tableOf(text, workspace), workspace);
    apply(workspace, update.change);
    return update;
}

const Account* withName(const Workspace& workspace, std::string_view name) {
    for (const auto& [id, account] : workspace.accounts)
        if (account.name == name) return &account;
    return nullptr;
}

TEST(AccountUpdate, KeepsTheDayThatATableLeavesEmpty) {
    Workspace workspace = ratingCompany();
    updated(workspace, "Código;Cliente;Desde\n8-1;Andina;28/11/2014\n");
    EXPECT_EQ(workspace.accounts.find("a-1")->since, (Date{2014, 11, 28}));
    EXPECT_EQ(updated(workspace, "Código;Cliente;Desde\n8-1;Andina;\n").unchanged, 1U);
}

TEST(AccountUpdate, ChangesOnlyWhatTheTableSays) {
    Workspace workspace = ratingCompany();
    const Account before = *workspace.accounts.find("a-1");
    const AccountUpdate update =
        updated(workspace, "Código;Cliente;Ventas;Sedes;Crecimiento\n8-1;Andina S.A.;5;;\n");
    EXPECT_EQ(update.updated, 1U);
    EXPECT_EQ(update.change.label, "change.customers");
    Account expected = before;
    expected.name = "Andina S.A.";
    expected.value->baseRevenue = Money{500, "COP"};
    EXPECT_EQ(*workspace.accounts.find("a-1"), expected);
    EXPECT_EQ(workspace.decisions, ratingCompany().decisions);
}

TEST(AccountUpdate, SaysWhatBecomesOfEachRowAndWhomNoneIsAbout) {
    const Workspace workspace = ratingCompany();
    const CustomerTable table =
        tableOf("Código;Cliente;Ventas\n;Nueva;5\n8-1;Andina;9\n;Vías del Sur;\n", workspace);
    const AccountUpdate update = updateAccounts(table, workspace);
    using enum RowOutcome;
    EXPECT_EQ(update.outcomes, (std::vector{added, updated, unchanged}));
    EXPECT_EQ(update.accounts[1], "a-1");
    EXPECT_EQ(update.accounts[2], "a-2");
    EXPECT_EQ(update.absent, 0U);
    EXPECT_EQ(updateAccounts(tableOf("Cliente;Ventas\nNueva;5\n", workspace), workspace).absent,
              2U);
}

TEST(AccountUpdate, FindsAnAccountByNameAndGivesItTheCode) {
    Workspace workspace = ratingCompany();
    const AccountUpdate update = updated(workspace, "Código,Cliente\n8-2,VIAS DEL SUR\n");
    EXPECT_EQ(update.updated, 1U);
    EXPECT_EQ(workspace.accounts.find("a-2")->code, "8-2");
    EXPECT_EQ(workspace.accounts.find("a-2")->parent, "a-1") << "the table has no groups";
    EXPECT_EQ(workspace.accounts.size(), 2U);
}

TEST(AccountUpdate, FindsATaxNumberHoweverItsThousandsAreParted) {
    Workspace workspace = company();
    updated(workspace, "NIT;Cliente;Ventas\n900.123.456-7;Andina;5\n");
    const AccountUpdate update =
        updated(workspace,
                "NIT;Cliente;Ventas;Grupo\n900123456-7;Andina S.A.;5;\n8;Obras;6;900 123 456-7\n");
    EXPECT_EQ(update.added, 1U);
    EXPECT_EQ(update.updated, 1U);
    ASSERT_TRUE(withName(workspace, "Andina S.A."));
    EXPECT_EQ(withName(workspace, "Andina S.A.")->code, "900.123.456-7");
    EXPECT_EQ(withName(workspace, "Obras")->parent, withName(workspace, "Andina S.A.")->id);
}

TEST(AccountUpdate, TakesACustomerOfTheSameNameAndAnotherCodeForAnother) {
    Workspace workspace = ratingCompany();
    const AccountUpdate update = updated(workspace, "Código,Cliente\n8-9,Andina\n");
    EXPECT_EQ(update.added, 1U);
    EXPECT_EQ(workspace.accounts.find("a-1")->code, "8-1");
}

TEST(AccountUpdate, CountsRowsThatSayNothingNew) {
    Workspace workspace = ratingCompany();
    const AccountUpdate update =
        updated(workspace, "Código,Cliente,Sedes\n8-1,Andina,3\n8-3,Nueva,1\n");
    EXPECT_EQ(update.added, 1U);
    EXPECT_EQ(update.updated, 0U);
    EXPECT_EQ(update.unchanged, 1U);
    EXPECT_EQ(update.change.edits.size(), 1U);
}

TEST(AccountUpdate, FindsGroupsByCodeOrNameAmongAccountsAndRows) {
    Workspace workspace = ratingCompany();
    const AccountUpdate update = updated(workspace, "Código,Cliente,Grupo\n"
                                                    "1,Uno,8-1\n"
                                                    "2,Dos,vías del sur\n"
                                                    "3,Tres,Cuatro\n"
                                                    "4,Cuatro,4\n");
    EXPECT_EQ(update.faults, std::vector<RowFault>{});
    EXPECT_EQ(withName(workspace, "Uno")->parent, "a-1");
    EXPECT_EQ(withName(workspace, "Dos")->parent, "a-2");
    EXPECT_EQ(withName(workspace, "Tres")->parent, withName(workspace, "Cuatro")->id);
    EXPECT_EQ(withName(workspace, "Cuatro")->parent, std::nullopt) << "the head of its group";
}

TEST(AccountUpdate, TakesARowInWithoutAGroupThatCannotBe) {
    Workspace workspace = ratingCompany();
    const AccountUpdate update = updated(workspace, "Código,Cliente,Grupo\n"
                                                    "1,Uno,Nadie\n"
                                                    "2,Dos,Tres\n"
                                                    "3,Tres,Cuatro\n"
                                                    "4,Cuatro,Dos\n"
                                                    "5,Cinco,Dos\n"
                                                    "8-1,Andina,Vías del Sur\n");
    EXPECT_EQ(update.faults, (std::vector<RowFault>{
                                 {2, 3, "Grupo", FaultKind::unknownReference, "Nadie"},
                                 {3, 3, "Grupo", FaultKind::circular, "Tres"},
                                 {4, 3, "Grupo", FaultKind::circular, "Cuatro"},
                                 {5, 3, "Grupo", FaultKind::circular, "Dos"},
                                 {7, 3, "Grupo", FaultKind::circular, "Vías del Sur"},
                             }));
    EXPECT_EQ(withName(workspace, "Uno")->parent, std::nullopt);
    EXPECT_EQ(withName(workspace, "Dos")->parent, std::nullopt);
    EXPECT_EQ(withName(workspace, "Cinco")->parent, withName(workspace, "Dos")->id);
    EXPECT_EQ(workspace.accounts.find("a-1")->parent, std::nullopt);
    EXPECT_TRUE(decodeWorkspace(encodeWorkspace(workspace, {}, "1")));
}

TEST(AccountUpdate, DoesNotGuessBetweenAccountsOfOneNameOrCode) {
    Workspace workspace = ratingCompany();
    workspace.accounts.put("a-3", {.id = "a-3", .name = "vias del sur"});
    workspace.accounts.put("a-4", {.id = "a-4", .name = "Cuatro", .code = "8-1"});
    const Workspace before = workspace;
    const AccountUpdate update =
        updated(workspace, "Código,Cliente,Sedes\n,Vías del Sur,5\n8-1,Andina,5\n9,,5\n");
    EXPECT_EQ(update.faults, (std::vector<RowFault>{
                                 {2, 2, "Cliente", FaultKind::ambiguous, "Vías del Sur"},
                                 {3, 1, "Código", FaultKind::ambiguous, "8-1"},
                                 {4, 2, "Cliente", FaultKind::missing, ""},
                             }));
    EXPECT_EQ(workspace, before);
}

TEST(AccountUpdate, TakesOneAccountForOneRow) {
    Workspace workspace = ratingCompany();
    const AccountUpdate update = updated(workspace, "Código,Cliente,Sedes\n,Andina,5\n8-1,,6\n");
    EXPECT_EQ(update.faults, (std::vector<RowFault>{{2, 2, "Cliente", FaultKind::sameAsRow, "3"}}));
    EXPECT_EQ(workspace.accounts.find("a-1")->figures.at("Sedes"), 6);
}

/// Rows of few codes and names, so that they meet; some without one, some in groups.
std::vector<std::string> randomRows(test::Random& random, bool coded) {
    const auto word = [&](std::initializer_list<const char*> words) {
        return std::string(*(words.begin() + random.below(static_cast<int>(words.size()))));
    };
    std::vector<std::string> rows;
    std::vector<std::string> codes{"1", "2", "3", "4", "5", "6", "7"};
    for (int i = 2 + random.below(7); i > 0; --i) {
        const auto at = static_cast<std::size_t>(random.below(static_cast<int>(codes.size())));
        const std::string code = coded || random.chance(60) ? codes[at] : "";
        if (coded) codes.erase(codes.begin() + static_cast<std::ptrdiff_t>(at));
        const std::string name = word({"Andina", "ANDINA", "Obras", "Vías", "Uno", "Dos", ""});
        const std::string parent = word({"", "", "1", "2", "3", "Andina", "obras", "Uno", "Nadie"});
        rows.push_back(code + ";" + name + ";" + parent + ";" + word({"", "1,5", "2.000"}) + ";" +
                       word({"", "10", "20", "x"}) + "\n");
        if (codes.empty()) break;
    }
    return rows;
}

std::string tableText(const std::vector<std::string>& rows) {
    std::string text = "Código;Cliente;Grupo;Ventas;Margen\n";
    for (const std::string& row : rows)
        text += row;
    return text;
}

Workspace grown(test::Random& random) {
    Workspace workspace = company();
    updated(workspace, tableText(randomRows(random, false)));
    return workspace;
}

TEST(AccountUpdateLaws, TakenInAgainATableChangesNothing) {
    for (std::uint32_t seed = 0; seed < 600; ++seed) {
        test::Random random(seed);
        Workspace workspace = grown(random);
        const std::string text = tableText(randomRows(random, false));
        updated(workspace, text);
        const AccountUpdate again = updated(workspace, text);
        ASSERT_TRUE(again.change.edits.empty()) << seed << '\n' << text;
        ASSERT_EQ(again.added + again.updated, 0U) << seed;
    }
}

TEST(AccountUpdateLaws, TheOrderOfRowsWithCodesDoesNotMatter) {
    for (std::uint32_t seed = 0; seed < 400; ++seed) {
        test::Random random(seed);
        Workspace one = grown(random), other = one;
        std::vector<std::string> rows = randomRows(random, true);
        const AccountUpdate forward = updated(one, tableText(rows));
        for (std::size_t i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1],
                      rows[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
        const AccountUpdate shuffled = updated(other, tableText(rows));
        ASSERT_EQ(one, other) << seed << '\n' << tableText(rows);
        ASSERT_EQ(forward.faults.size(), shuffled.faults.size()) << seed;
    }
}

TEST(AccountUpdateLaws, WhatResultsIsAValidWorkspace) {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        test::Random random(seed);
        Workspace workspace = grown(random);
        updated(workspace, tableText(randomRows(random, false)));
        const auto read = decodeWorkspace(encodeWorkspace(workspace, {}, "1"));
        ASSERT_TRUE(read) << seed << testing::PrintToString(read.faults());
        ASSERT_EQ(read->workspace, workspace) << seed;
    }
}

} // namespace
} // namespace kam
