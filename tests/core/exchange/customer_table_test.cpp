#include "core/exchange/customer_table.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using Why = LeftOutRows::Why;

CustomerTable tableOf(std::string_view text, Language language = Language::es) {
    const auto sheet = readSheet(text);
    EXPECT_TRUE(sheet);
    Company company{.id = "w-1", .language = language, .currency = "COP"};
    return readCustomers(*sheet, proposedMapping(*sheet), company);
}

std::string revenueOf(const CustomerTable& table, std::size_t row) {
    const auto& revenue = table.rows.at(row).revenue;
    return revenue ? amountText(*revenue) + " " + revenue->currency : "";
}

TEST(CustomerTable, ReadsWhatARowSaysAndNothingOfEmptyCells) {
    const CustomerTable table =
        tableOf("Código,Cliente,Grupo,Ventas,Crecimiento,Margen,Costo de servir,Sedes\n"
                "8-1,Andina,Altamira,\"1,234.50\",-5%,30.5,10,3\n"
                ",Obras,,,n/a,-,,\n");
    EXPECT_EQ(table.faults, std::vector<RowFault>{});
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0], (CustomerRow{.row = 2,
                                          .code = "8-1",
                                          .name = "Andina",
                                          .parent = "Altamira",
                                          .revenue = Money{123450, "COP"},
                                          .costToServe = Money{1000, "COP"},
                                          .growth = -5,
                                          .grossMargin = 30.5,
                                          .figures = {{"Sedes", 3}}}));
    EXPECT_EQ(table.rows[1], (CustomerRow{.row = 3, .name = "Obras"}));
}

TEST(CustomerTable, ReadsAmbiguousNumbersAsTheColumnThenTheTableThenTheSeparatorSays) {
    EXPECT_EQ(revenueOf(tableOf("Cliente;Ventas\nA;1.234\nB;1.234,5\n"), 0), "1234.00 COP");
    EXPECT_EQ(revenueOf(tableOf("Cliente;Ventas\nA;1.234\nB;1.5\n"), 0), "1.23 COP");
    EXPECT_EQ(revenueOf(tableOf("Cliente;Ventas;Margen\nA;1.234;30.5\n"), 0), "1.23 COP");
    EXPECT_EQ(revenueOf(tableOf("Cliente;Ventas\nA;1.234\n"), 0), "1234.00 COP");
    EXPECT_EQ(revenueOf(tableOf("Cliente,Ventas\nA,\"1,234\"\n"), 0), "1234.00 COP");
    EXPECT_EQ(revenueOf(tableOf("Cliente\tVentas\nA\t1.234\n"), 0), "1234.00 COP");
    EXPECT_EQ(revenueOf(tableOf("Cliente\tVentas\nA\t1.234\n", Language::en), 0), "1.23 COP");
}

// Google writes "150.000" into a CSV with commas: pesos, a thousand times as many as 150.
TEST(CustomerTable, TakesAmountsWithThreeDigitsBehindTheirMarkForThousands) {
    EXPECT_EQ(revenueOf(tableOf("Cliente,Ventas\nA,150.000\nB,98.500\nC,1.200\nD,900\n"), 0),
              "150000.00 COP");
    EXPECT_EQ(revenueOf(tableOf("Cliente;Ventas\nA;150,000\nB;98,500\nC;1,200\n"), 0),
              "150000.00 COP");
    EXPECT_EQ(
        revenueOf(tableOf("Cliente,Ventas,Margen\nA,150.000,30.5\nB,98.500,5\nC,1.200,6\n"), 0),
        "150.00 COP")
        << "where another column has decimals with a point";
    EXPECT_EQ(revenueOf(tableOf("Cliente,Ventas (millones)\nA,1.250\nB,3.500\nC,1.200\n"), 0),
              "1250000.00 COP");
}

TEST(CustomerTable, ReadsAmountsInTheUnitAndCurrencyOfTheHeader) {
    EXPECT_EQ(revenueOf(tableOf("Cliente;Ventas (millones USD)\nA;1,25\n"), 0), "1250000.00 USD");
}

// 5 euros and 6 dollars are not 11 pesos.
TEST(CustomerTable, KeepsTheCurrencyThatACellNames) {
    const CustomerTable mixed =
        tableOf("Cliente;Ventas;Costo de servir\nA;5 €;US$ 1\nB;US$ 6;2\nC;$ 7;\n");
    EXPECT_EQ(mixed.faults, std::vector<RowFault>{});
    EXPECT_EQ(revenueOf(mixed, 0), "5.00 EUR");
    EXPECT_EQ(revenueOf(mixed, 1), "6.00 USD");
    EXPECT_EQ(revenueOf(mixed, 2), "7.00 COP") << "the sign of many is the company's";
    EXPECT_EQ(mixed.rows[0].costToServe, (Money{100, "USD"}));
    EXPECT_EQ(mixed.rows[1].costToServe, (Money{200, "COP"}));
    EXPECT_EQ(mixed.currencies, (std::set<std::string>{"COP", "EUR", "USD"}));
    const CustomerTable one = tableOf("Cliente;Ventas\nA;1.500\nB;US$ 1.000\nC;2.000\n");
    EXPECT_EQ(revenueOf(one, 0), "1500.00 COP") << "one in dollars is no column of dollars";
    EXPECT_EQ(revenueOf(one, 1), "1000.00 USD");
    EXPECT_EQ(revenueOf(tableOf("Cliente;Ventas (USD)\nA;5\nB;6 COP\n"), 1), "6.00 COP");
}

TEST(CustomerTable, ReadsAmountsOfEachColumnInItsCurrency) {
    const CustomerTable table = tableOf("Cliente;Ventas (USD);Costo de servir (COP)\nA;5;6\n");
    EXPECT_EQ(table.rows.at(0).revenue, (Money{500, "USD"}));
    EXPECT_EQ(table.rows.at(0).costToServe, (Money{600, "COP"}));
}

TEST(CustomerTable, TakesNoPercentageForAnAmount) {
    EXPECT_EQ(tableOf("Cliente;Ventas\nA;900\nB;12 %\nC;800\n").faults,
              (std::vector<RowFault>{{3, 2, "Ventas", FaultKind::wrongType, "number"}}));
}

// What Excel makes of long tax numbers in a CSV file would be one customer for many.
TEST(CustomerTable, RefusesACodeThatLostItsDigits) {
    const CustomerTable table = tableOf("NIT;Cliente\n9,00123E+08;A\n900123457;B\n");
    EXPECT_EQ(table.faults, (std::vector<RowFault>{{2, 1, "NIT", FaultKind::wrongType, "text"}}));
    EXPECT_EQ(table.rows.size(), 1U);
}

// A day that can be read two ways is read as the column says; a broken one is a fault and no loss
// of the others.
TEST(CustomerTable, ReadsDaysAsTheColumnWritesThem) {
    const CustomerTable table = tableOf("Cliente;Desde;Ventas\nA;03/04/2021;1\nB;28/11/2020;2\n"
                                        "C;2019-05-06;3\nD;;4\nE;31/02/2021;5\nF;7.8.21;6\n");
    const auto day = [&](std::size_t row) { return table.rows.at(row).since; };
    ASSERT_EQ(table.rows.size(), 5U);
    EXPECT_EQ(day(0), (Date{2021, 4, 3}));
    EXPECT_EQ(day(1), (Date{2020, 11, 28}));
    EXPECT_EQ(day(2), (Date{2019, 5, 6}));
    EXPECT_EQ(day(3), std::nullopt);
    EXPECT_EQ(day(4), (Date{2021, 8, 7}));
    EXPECT_EQ(table.dateOrder, DateOrder::dayFirst);
    EXPECT_EQ(table.faults, (std::vector<RowFault>{{6, 2, "Desde", FaultKind::notADate, ""}}));
    EXPECT_EQ(tableOf("Cliente;Desde\nA;03/04/2021\nB;11/28/2020\n").rows.at(0).since,
              (Date{2021, 3, 4}));
}

TEST(CustomerTable, TakesTheDecimalMarkThatWasChosen) {
    const auto sheet = readSheet("Cliente;Ventas\nA;1.234\nB;1.234,5\n");
    Mapping mapping = proposedMapping(*sheet);
    const Company company{.id = "w-1"};
    EXPECT_EQ(readCustomers(*sheet, mapping, company).decimalMark, ',');
    mapping.decimalMark = '.';
    const CustomerTable table = readCustomers(*sheet, mapping, company);
    EXPECT_EQ(revenueOf(table, 0), "1.23 COP");
    EXPECT_EQ(table.faults,
              (std::vector<RowFault>{{3, 2, "Ventas", FaultKind::wrongType, "number"}}));
}

TEST(CustomerTable, ReadsRowsWithoutAHeader) {
    const auto sheet = readSheet("Andina;5\nObras;6\n");
    Mapping mapping = proposedMapping(*sheet, Mapping::noHeader);
    mapping.columns[1].field = CustomerField::revenue;
    const CustomerTable table = readCustomers(*sheet, mapping, {.id = "w-1", .currency = "COP"});
    EXPECT_EQ(table.faults, std::vector<RowFault>{});
    EXPECT_EQ(table.leftOut, std::vector<LeftOutRows>{});
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].row, 1U);
    EXPECT_EQ(table.rows[0].name, "Andina");
    EXPECT_EQ(revenueOf(table, 1), "6.00 COP");
}

TEST(CustomerTable, NamesTheCellOfEachFaultAndKeepsTheOtherRows) {
    const CustomerTable table = tableOf("Lista\n\nCliente;Ventas;Margen;Sedes\n"
                                        "A;mucho;30;x\n"
                                        "B;1;101;2\n"
                                        ";5;;\n"
                                        "C;5;20;3\n"
                                        "D;6;21;4;sobra\n"
                                        "E;7;22;5;;\n"
                                        "F;8;23;6\n"
                                        "G;9;24;7\n"
                                        "H;9;24;7\n");
    EXPECT_EQ(table.faults, (std::vector<RowFault>{
                                {4, 2, "Ventas", FaultKind::wrongType, "number"},
                                {4, 4, "Sedes", FaultKind::wrongType, "number"},
                                {5, 3, "Margen", FaultKind::outOfRange, "-1000 … 100"},
                                {6, 1, "Cliente", FaultKind::missing, ""},
                                {8, 5, "", FaultKind::tooMany, "4"},
                            }));
    std::vector<std::string> names;
    for (const CustomerRow& row : table.rows)
        names.push_back(row.name);
    EXPECT_EQ(names, (std::vector<std::string>{"C", "E", "F", "G", "H"}));
    EXPECT_EQ(table.leftOut, (std::vector<LeftOutRows>{{1, 1, Why::title}, {2, 2, Why::blank}}));
}

TEST(CustomerTable, LeavesOutTotalsBlankRowsAndTheHeaderOfTheNextPage) {
    const CustomerTable table =
        tableOf("Cliente;Ventas\nA;1\n;\n;\nTotal página:;1\nCliente;Ventas\n"
                "Total Energies;2\nSubtotal:;3\nTOTAL GENERAL;6\n;\n");
    EXPECT_EQ(
        table.leftOut,
        (std::vector<LeftOutRows>{
            {3, 4, Why::blank}, {5, 5, Why::total}, {6, 6, Why::header}, {8, 9, Why::total}}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[1].name, "Total Energies") << "is a customer";
    EXPECT_EQ(tableOf("N;Cliente;Ventas\n1;A;1\n2;Total 2025;1\n").rows.size(), 1U)
        << "though a number stands before it";
}

// A list by region or seller would count everybody twice.
TEST(CustomerTable, LeavesOutATotalOfWhateverNameWhoseRowsComeToIt) {
    const CustomerTable table =
        tableOf("Cliente;Ventas\nA;1\nB;2\nTotal Antioquia;3\nC;4\nD;5\nTotal Valle;9\n"
                "Total Energies;7\nTotal país;19\nTotal Play;8\n");
    EXPECT_EQ(table.leftOut, (std::vector<LeftOutRows>{
                                 {4, 4, Why::total}, {7, 7, Why::total}, {9, 9, Why::total}}));
    EXPECT_EQ(table.rows.size(), 6U);
}

TEST(CustomerTable, NamesTheFirstRowOfACustomerThatComesTwice) {
    const CustomerTable table = tableOf("Código;Cliente\n1;Andina\n2;Andina\n1;Otra\n;ANDINA\n"
                                        ";Vías  del Sur\n;vias del sur\n3;Vías del Sur\n");
    EXPECT_EQ(table.faults, (std::vector<RowFault>{
                                {4, 1, "Código", FaultKind::sameAsRow, "2"},
                                {5, 2, "Cliente", FaultKind::sameAsRow, "2"},
                                {7, 2, "Cliente", FaultKind::sameAsRow, "6"},
                                {8, 2, "Cliente", FaultKind::sameAsRow, "6"},
                            }));
    EXPECT_EQ(table.rows.size(), 3U) << "of one name, but with two codes, there are two";
    EXPECT_EQ(tableOf("NIT;Cliente\n900.123.456-7;A\n900123456-7;B\n").faults,
              (std::vector<RowFault>{{3, 1, "NIT", FaultKind::sameAsRow, "2"}}));
}

} // namespace
} // namespace kam
