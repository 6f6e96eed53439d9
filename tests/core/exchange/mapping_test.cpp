#include "core/exchange/mapping.hpp"

#include "core/exchange/headers.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using Field = CustomerField;

Sheet sheetOf(std::string_view text) {
    auto sheet = readSheet(text);
    EXPECT_TRUE(sheet);
    return sheet ? *sheet : Sheet{};
}

std::vector<Field> fieldsOf(const Mapping& mapping) {
    std::vector<Field> fields;
    for (const ColumnMapping& column : mapping.columns)
        fields.push_back(column.field);
    return fields;
}

TEST(Sheet, FindsTheSeparatorThatGivesRowsOfOneLength) {
    EXPECT_EQ(sheetOf("a,b,c\n1,2,3\n").separator, ',');
    EXPECT_EQ(sheetOf("a;b;c\n1,5;2,5;3,5\n").separator, ';');
    EXPECT_EQ(sheetOf("a\tb\n1,5\t2;5\n").separator, '\t');
    EXPECT_EQ(sheetOf("a|b\n1,5|2,5\n1|2\n").separator, '|');
    EXPECT_EQ(sheetOf("Lista, 2026\n\nCliente;Ventas\nA;1,5\nB, S.A.;2\n").separator, ';');
    EXPECT_EQ(sheetOf("a,b\n\"x;y\",1\n\"x;y;z\",2\n").separator, ',') << "not within quotes";
    EXPECT_EQ(sheetOf("a\nb\n").separator, ',');
    EXPECT_EQ(sheetOf("sep=|\na;b|c\n").rows, (TextBlock{{"a;b", "c"}}));
    EXPECT_EQ(readSheet("a;b,c\n", ',')->rows, (TextBlock{{"a;b", "c"}}));
}

TEST(Sheet, CountsRowsAsASpreadsheetDoes) {
    const Sheet sheet = sheetOf("a;b\r\n\r\n\"dos\nlíneas\"; c \r\n");
    ASSERT_EQ(sheet.rows.size(), 3U);
    EXPECT_TRUE(sheet.isBlank(1));
    EXPECT_EQ(sheet.cell(2, 0), "dos líneas");
    EXPECT_EQ(sheet.cell(2, 1), "c");
    EXPECT_EQ(sheet.cell(2, 9), "");
}

TEST(Sheet, RefusesWhatIsNoTableOrTooLarge) {
    const auto fault = [](std::string_view bytes, const SheetLimits& limits) {
        const auto sheet = readSheet(bytes, {}, limits);
        return sheet ? Fault{} : sheet.faults().front();
    };
    EXPECT_EQ(fault("PK\x03\x04...", {}), (Fault{"", FaultKind::otherFormat, "CSV"}));
    EXPECT_EQ(fault("\x89PNG\r\n\x1A\n....", {}), (Fault{"", FaultKind::otherFormat, "CSV"}));
    EXPECT_EQ(fault("a,b\x01\x02\n", {}), (Fault{"", FaultKind::otherFormat, "CSV"}));
    EXPECT_EQ(fault("a,b\n", {.bytes = 3}), (Fault{"", FaultKind::tooLarge, "3"}));
    EXPECT_EQ(fault("a\nb\nc\n", {.rows = 2}), (Fault{"", FaultKind::tooMany, "2"}));
    EXPECT_EQ(fault("a\nb\n", {.rows = 2}), Fault{});
    EXPECT_EQ(fault("a,b,c\n", {.columns = 2}), (Fault{"", FaultKind::tooMany, "2"}));
    EXPECT_EQ(fault("a,b\nc,d\n", {.cells = 3}), (Fault{"", FaultKind::tooMany, "3"}));
}

TEST(Header, IsReadInBothLanguagesWithoutWhatAddsNothing) {
    const std::pair<const char*, Field> cases[] = {
        {"CLIENTE", Field::name},
        {"Nombre del cliente", Field::name},
        {"Razón Social", Field::name},
        {"Customer", Field::name},
        {"Account name", Field::name},
        {"Código", Field::code},
        {"Cód. cliente", Field::code},
        {"NIT", Field::code},
        {"ID cliente", Field::code},
        {"Customer ID", Field::code},
        {"Grupo", Field::parent},
        {"Casa matriz", Field::parent},
        {"Parent account", Field::parent},
        {"Ventas 2025 (COP)", Field::revenue},
        {"Ventas netas", Field::revenue},
        {"Facturación anual", Field::revenue},
        {"Net sales", Field::revenue},
        {"Crecimiento %", Field::growth},
        {"Sales growth", Field::growth},
        {"Margen bruto", Field::grossMargin},
        {"Gross margin (%)", Field::grossMargin},
        {"Costo de servir", Field::costToServe},
        {"Cost to serve", Field::costToServe},
        {"Cliente desde", Field::since},
        {"Fecha de ingreso", Field::since},
        {"Customer since", Field::since},
        {"Teléfono", Field::ignored},
        {"#", Field::ignored},
    };
    for (const auto& [header, field] : cases) {
        EXPECT_TRUE(meaningOf(header).known) << header;
        EXPECT_EQ(meaningOf(header).field, field) << header;
    }
    for (const char* header : {"Fecha de corte", "Ventas por empleado", "Empleados", "2025", ""})
        EXPECT_EQ(meaningOf(header).field, Field::ignored) << header;
    EXPECT_FALSE(meaningOf("Empleados").known);
    const HeaderMeaning sales = meaningOf("Ventas 2024-2025 (millones USD)");
    EXPECT_EQ(sales.year, 2025);
    EXPECT_EQ(sales.shift, 6);
    EXPECT_EQ(sales.currency, "USD");
}

TEST(Header, NamesItsCurrencyByCodeSignOrWord) {
    const std::pair<const char*, const char*> cases[] = {
        {"Ventas COP", "COP"},      {"Ventas (US$)", "USD"},    {"Ventas U$S 2025", "USD"},
        {"Facturación (€)", "EUR"}, {"Ventas en soles", "PEN"}, {"Ventas en dólares", "USD"},
        {"Ventas ($)", ""},         {"Ventas en pesos", ""},
    };
    for (const auto& [header, currency] : cases) {
        EXPECT_EQ(meaningOf(header).field, Field::revenue) << header;
        EXPECT_EQ(meaningOf(header).currency, currency) << header;
    }
}

// A share of all sales is not what a customer buys for.
TEST(Header, OfAShareIsNoAmount) {
    for (const char* header : {"% Ventas", "Ventas (%)", "Porcentaje de ventas", "Pct. ingresos"})
        EXPECT_EQ(meaningOf(header).field, Field::ignored) << header;
    EXPECT_EQ(fieldsOf(proposedMapping(sheetOf("Cliente;% ventas;Ventas\nA;12,5;900\n"))),
              (std::vector<Field>{Field::name, Field::figure, Field::revenue}));
    EXPECT_EQ(fieldsOf(proposedMapping(sheetOf("Cliente;Ventas\nA;12,5 %\n"))).back(),
              Field::figure);
}

TEST(Mapping, FindsTheHeaderBelowTitlesAndAboveNumbers) {
    EXPECT_EQ(proposedMapping(sheetOf("Clientes\n\nCliente,Ventas\nA,1\n")).headerRow, 2U);
    EXPECT_EQ(proposedMapping(sheetOf("Cliente,Ventas\nNombre,Código\n")).headerRow, 0U);
    EXPECT_EQ(proposedMapping(sheetOf("Deudor,Saldo\nA,1\n")).headerRow, 0U);
    EXPECT_EQ(proposedMapping(sheetOf("Cliente,2024,2025\nA,1,2\n")).headerRow, 0U);
    EXPECT_FALSE(proposedMapping(sheetOf("A,1\nB,2\n")).namesCustomers());
    EXPECT_FALSE(proposedMapping(sheetOf("")).namesCustomers());
}

TEST(Mapping, GivesAFieldToOneColumnAndMakesFiguresOfOtherNumbers) {
    const Mapping mapping = proposedMapping(
        sheetOf("NIT;Cliente;Ventas 2024;Ventas 2025 (miles USD);Margen;Margen %;Empleados;Ciudad;"
                "Teléfono;Desde;Empleados\n"
                "8-1;Andina;5;6;900000;30;12;Cali;3001;28/11/2020;1\n"
                "8-2;Obras;5;6;800000;20;;Cali;3002;03/04/2021;2\n"));
    EXPECT_EQ(fieldsOf(mapping),
              (std::vector<Field>{Field::code, Field::name, Field::figure, Field::revenue,
                                  Field::figure, Field::grossMargin, Field::figure, Field::ignored,
                                  Field::ignored, Field::since, Field::ignored}));
    EXPECT_EQ(mapping.columns[3].shift, 3);
    EXPECT_EQ(mapping.currency, "USD");
}

TEST(Mapping, TakesDatesForWhatTheyAreDespiteAFewThatAreNone) {
    const std::string dates = "28/11/2020\nB;3/4/2021\nC;5/6/2021\nD;7/8/2021\nE;pronto\n";
    EXPECT_EQ(fieldsOf(proposedMapping(sheetOf("Cliente;Fecha de alta\nA;" + dates))).back(),
              Field::since);
    EXPECT_EQ(fieldsOf(proposedMapping(sheetOf("Cliente;Fecha de corte\nA;" + dates))).back(),
              Field::ignored)
        << "nobody knows what day that is";
    EXPECT_EQ(fieldsOf(proposedMapping(sheetOf("Cliente;Antigüedad\nA;3\nB;12\n"))).back(),
              Field::figure)
        << "is years, not a day";
}

TEST(Mapping, FindsTheNamesOfATableWithoutAHeader) {
    const Mapping mapping =
        proposedMapping(sheetOf("1\tAndina\t500\n2\tObras\t600\n"), Mapping::noHeader);
    EXPECT_EQ(fieldsOf(mapping), (std::vector<Field>{Field::ignored, Field::name, Field::ignored}));
    EXPECT_EQ(mapping.firstRow(), 0U);
}

TEST(Mapping, TakesTheCurrencyThatTheHeaderOrMostAmountsName) {
    const auto currencyOf = [](std::string_view text) {
        return proposedMapping(sheetOf(text)).currency;
    };
    EXPECT_EQ(currencyOf("Cliente;Ventas\nA;5 €\nB;6 €\nC;7\n"), "EUR");
    EXPECT_EQ(currencyOf("Cliente;Ventas\nA;5 €\nB;6\n"), "") << "half are not most";
    EXPECT_EQ(currencyOf("Cliente;Ventas\nA;5 €\nB;US$ 6\n"), "");
    EXPECT_EQ(currencyOf("Cliente;Ventas\nA;$ 5\n"), "");
    EXPECT_EQ(currencyOf("Cliente;Ventas COP\nA;US$ 5\n"), "COP");
}

TEST(Mapping, KeepsTheCurrencyOfEachColumn) {
    const Mapping mapping = proposedMapping(
        sheetOf("Cliente;Ventas (USD);Costo de servir (COP);Ventas 2019\nA;5;6;7 €\n"));
    EXPECT_EQ(mapping.currencyOf(1), "USD");
    EXPECT_EQ(mapping.currencyOf(2), "COP");
    EXPECT_EQ(
        proposedMapping(sheetOf("Cliente;Ventas (USD);Costo de servir\nA;5;6\n")).currencyOf(2),
        "USD")
        << "of a list in one currency";
}

TEST(Mapping, HoldsAgainForColumnsOfTheSameName) {
    const Mapping first = proposedMapping(sheetOf("Cliente,Ventas,Empleados\nA,1,2\n"));
    Mapping chosen = first;
    chosen.columns[2].field = Field::revenue;
    chosen.columns[1].field = Field::ignored;
    chosen.currency = "USD";
    const Mapping again = remembered(
        chosen,
        proposedMapping(sheetOf("Lista\n\nEMPLEADOS,Facturación,Cliente,Sedes\n3,4,B,5\n")));
    EXPECT_EQ(again.headerRow, 2U);
    EXPECT_EQ(again.currencyOf(0), "USD");
    EXPECT_EQ(fieldsOf(again),
              (std::vector<Field>{Field::revenue, Field::ignored, Field::name, Field::figure}))
        << "the new column does not take the field of one that was chosen";
    EXPECT_EQ(remembered(first, first), first);
}

// After one list in dollars, the next in pesos stays in pesos.
TEST(Mapping, IsReadInTheCurrencyThatTheTableNamesWhateverWasRemembered) {
    const Mapping former{.columns = {{"Facturación COP", Field::revenue, 0, "USD"},
                                     {"Ventas", Field::revenue, 0, "USD"},
                                     {"Costo de servir", Field::costToServe, 0, "EUR"}}};
    const auto again = [&](std::string_view text) {
        return remembered(former, proposedMapping(sheetOf(text)));
    };
    EXPECT_EQ(again("Cliente;Facturación COP\nA;5\n").currencyOf(1), "COP");
    EXPECT_EQ(again("Cliente;Ventas\nA;5 €\n").currencyOf(1), "EUR");
    EXPECT_EQ(again("Cliente;Ventas\nA;5\n").currencyOf(1), "USD");
    EXPECT_EQ(again("Cliente;Ingresos\nA;5\n").currencyOf(1), "") << "was never said";
    const Mapping both = again("Cliente;Ventas COP;Costo de servir\nA;5;6\n");
    EXPECT_EQ(both.currencyOf(1), "COP");
    EXPECT_EQ(both.currencyOf(2), "EUR");
}

// The new year's list has last year's sales beside this year's.
TEST(Mapping, TakesALaterYearInsteadOfTheOneRemembered) {
    const Mapping former{
        .columns = {{"Ventas 2024", Field::figure}, {"Ventas 2025", Field::revenue, 3, "USD"}}};
    const Mapping again = remembered(
        former, proposedMapping(sheetOf("Cliente;Ventas 2024;Ventas 2025;Ventas 2026\nA;1;2;3\n")));
    EXPECT_EQ(fieldsOf(again),
              (std::vector<Field>{Field::name, Field::figure, Field::figure, Field::revenue}));
    EXPECT_EQ(again.columns[2].shift, 0);
    EXPECT_EQ(again.columns[3].shift, 3) << "in thousands of dollars, as the year before";
    EXPECT_EQ(again.currencyOf(3), "USD");
    EXPECT_EQ(remembered(again, again), again);
    EXPECT_EQ(
        remembered(former, proposedMapping(sheetOf("Cliente;Ventas 2026\nA;3\n"))).columns[1].shift,
        3);
    const Mapping chosen{
        .columns = {{"Ventas 2025", Field::revenue}, {"Ventas 2026", Field::ignored}}};
    EXPECT_EQ(fieldsOf(remembered(
                  chosen, proposedMapping(sheetOf("Cliente;Ventas 2025;Ventas 2026\nA;1;2\n")))),
              (std::vector<Field>{Field::name, Field::revenue, Field::ignored}))
        << "2026 was known then and not wanted";
}

TEST(Mapping, UsesAFieldForOneColumnOnceWhereSeveralWereRememberedForIt) {
    const auto again = [](const Mapping& former, std::string_view text) {
        return fieldsOf(remembered(former, proposedMapping(sheetOf(text))));
    };
    const Mapping sources{.columns = {{"Facturación", Field::revenue, 6},
                                      {"Ventas", Field::revenue},
                                      {"Ventas 2025", Field::revenue},
                                      {"Deudor", Field::name},
                                      {"Cliente", Field::name}}};
    EXPECT_EQ(again(sources, "Cliente;Ventas;Facturación\nA;1;2\n"),
              (std::vector<Field>{Field::name, Field::revenue, Field::figure}));
    EXPECT_EQ(again(sources, "Cliente;Ventas;Ventas 2025\nA;1;2\n"),
              (std::vector<Field>{Field::name, Field::figure, Field::revenue}));
    EXPECT_EQ(again(sources, "Deudor;Cliente\nA;B\n"),
              (std::vector<Field>{Field::name, Field::ignored}));
}

} // namespace
} // namespace kam
