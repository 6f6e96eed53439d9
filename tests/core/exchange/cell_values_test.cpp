#include "core/exchange/cell_values.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using Cells = std::vector<std::string>;

std::optional<double> numberIn(const char* cell, char mark) {
    const auto read = readDecimal(cell, mark);
    if (!read) return std::nullopt;
    return read->value();
}

TEST(CellNumber, IsReadWithTheMarkOfItsColumn) {
    struct Case {
        const char* cell;
        std::optional<double> comma, point; ///< with ',' or '.' before the decimals
    };
    const Case cases[] = {
        {"1.234.567,89", 1234567.89, {}},
        {"1,234,567.89", {}, 1234567.89},
        {"1 234 567,89", 1234567.89, {}},
        {"1\u202F234\u00A0567,89", 1234567.89, {}},
        {"1'234.50", {}, 1234.5},
        {"1’234.50", {}, 1234.5},
        {"1.234", 1234, 1.234},
        {"1,234", 1.234, 1234},
        {"0,5", 0.5, {}},
        {".5", {}, 0.5},
        {"12", 12, 12},
        {"0012", 12, 12},
        {"000", 0, 0},
        {"-5", -5, -5},
        {"−5", -5, -5},
        {"5-", -5, -5},
        {"(5)", -5, -5},
        {"+5", 5, 5},
        {"$ -5", -5, -5},
        {"-$5", -5, -5},
        {"(US$ 1.200)", -1200, -1.2},
        {"$ 1.200,50", 1200.5, {}},
        {"COP $ 1.200,50", 1200.5, {}},
        {"1.200,50 €", 1200.5, {}},
        {"1.200 COP", 1200, 1.2},
        {"S/.1.200", 1200, 1.2},
        {"S/.500", 500, 500},
        {"U$S 5", 5, 5},
        {"12,5 %", 12.5, {}},
        {"12.5%", {}, 12.5},
        {"1.23.456", {}, {}},
        {"1.2345", {}, 1.2345},
        {"1,2,3", {}, {}},
        {"1 23", {}, {}},
        {"1.234'567", {}, {}},
        {"12a", {}, {}},
        {"ABC 12", {}, {}},
        {"800-1", {}, {}},
        {"", {}, {}},
        {"-", {}, {}},
        {"$", {}, {}},
        {"%", {}, {}},
        {"5.", {}, {}},
        {"--5", {}, {}},
    };
    for (const Case& each : cases) {
        EXPECT_EQ(numberIn(each.cell, ','), each.comma) << each.cell;
        EXPECT_EQ(numberIn(each.cell, '.'), each.point) << each.cell;
    }
}

TEST(CellNumber, TellsTheMarkOnlyWhereThereIsOneReading) {
    const std::pair<const char*, std::optional<char>> cases[] = {
        {"1.234", {}},     {"1,234", {}},      {"12", {}},         {"mucho", {}},  {"1.234,5", ','},
        {"1,234.5", '.'},  {"1.234.567", ','}, {"1,234,567", '.'}, {"0.125", '.'}, {"1,25", ','},
        {"1234.567", '.'}, {"1 234,567", ','}, {"$ 1.234", {}},    {"1.5 %", '.'},
    };
    for (const auto& [cell, mark] : cases)
        EXPECT_EQ(decimalMarkIn(cell), mark) << cell;
}

TEST(CellNumber, IsDecidedByTheRestOfTheColumn) {
    EXPECT_EQ(decimalMarkOf({"1.234", "98", "1.234,5"}), ',');
    EXPECT_EQ(decimalMarkOf({"1.234", "98", "12.5"}), '.');
    EXPECT_EQ(decimalMarkOf({"1.234", "12.5", "0,5", "13.25"}), '.') << "most";
    EXPECT_EQ(decimalMarkOf({"1.234", "98"}), std::nullopt);
    EXPECT_EQ(decimalMarkOf({}), std::nullopt);
}

TEST(CellNumber, GivesMoneyToTheLastDigit) {
    const auto money = [](const char* cell, const char* currency, int shift = 0) {
        auto read = readDecimal(cell, ',');
        read->shift = shift;
        const auto amount = read->in(currency);
        return amount ? amountText(*amount) : "";
    };
    EXPECT_EQ(money("90.071.992.547.409,93", "COP"), "90071992547409.93"); // no double has it
    EXPECT_EQ(money("1.234,5", "COP"), "1234.50");
    EXPECT_EQ(money("0,005", "COP"), "0.01");
    EXPECT_EQ(money("-0,005", "COP"), "-0.01");
    EXPECT_EQ(money("0,0049", "COP"), "0.00");
    EXPECT_EQ(money("1.234,5", "CLP"), "1235");
    EXPECT_EQ(money("0", "CLP"), "0");
    EXPECT_EQ(money("1,5", "COP", 6), "1500000.00");
    EXPECT_EQ(money("1,2345678", "CLP", 6), "1234568");
    EXPECT_EQ(money("92.233.720.368.547.758,07", "COP"), "92233720368547758.07");
    EXPECT_EQ(money("92.233.720.368.547.758,075", "COP"), "") << "has no room";
    EXPECT_EQ(money("92.233.720.368.547.758,08", "COP"), "");
}

TEST(CellNumber, NamesItsCurrencyWhereTheSignDoes) {
    EXPECT_EQ(currencyIn("US$ 5"), "USD");
    EXPECT_EQ(currencyIn("5 EUR"), "EUR");
    EXPECT_EQ(currencyIn("(5 €)"), "EUR");
    EXPECT_EQ(currencyIn("COP $ 5"), "COP");
    EXPECT_EQ(currencyIn("$ 5"), "") << "many have it";
    EXPECT_EQ(currencyIn("5"), "");
    EXPECT_EQ(currencyIn("+US$ 5"), "USD");
    EXPECT_EQ(currencyIn("U$S"), "USD");
    EXPECT_EQ(currencyIn("S/. 5"), "PEN");
    EXPECT_EQ(currencyIn("Ventas/"), "") << "is no sol";
    EXPECT_EQ(readDecimal("(US$ 5)", ',')->currency, "USD");
    EXPECT_EQ(readDecimal("$ 5", ',')->currency, "");
}

TEST(CellValue, IsNoneWhereTheCellSaysSo) {
    for (const char* cell : {"", "  ", "-", "–", "N/A", "n/d", "#N/A", "S/D"})
        EXPECT_TRUE(isNoValue(cell)) << cell;
    for (const char* cell : {"0", "no", "-1", "nada"})
        EXPECT_FALSE(isNoValue(cell)) << cell;
}

TEST(CellCode, IsTheSameWithPointsBetweenThousands) {
    EXPECT_EQ(codeKey("900.123.456-7"), codeKey("900123456-7"));
    EXPECT_EQ(codeKey("900,123,456"), codeKey("900 123 456"));
    EXPECT_EQ(codeKey("8-1 A"), "8-1a");
    for (const char* code : {"1.234", "1.23.456", "0.123.456", "1.234.567.8", "A.123.456", ".", ""})
        EXPECT_EQ(codeKey(code), code == std::string("A.123.456") ? "a.123.456" : code);
}

TEST(CellCode, IsKnownToHaveLostItsDigits) {
    for (const char* code : {"9,00123E+08", "9.00123e+08", "9E+08"})
        EXPECT_TRUE(isShortened(code)) << code;
    for (const char* code : {"900123456-7", "E+08", "9E+", "9E08", "AE+08", "9E+08B", ""})
        EXPECT_FALSE(isShortened(code)) << code;
}

TEST(CellDate, IsDecidedByTheColumn) {
    EXPECT_EQ(dateOrderOf({"2026-11-28", "", "2026/1/2"}), DateOrder::yearFirst);
    EXPECT_EQ(dateOrderOf({"03/04/2026", "28/11/2026"}), DateOrder::dayFirst);
    EXPECT_EQ(dateOrderOf({"03/04/2026", "11/28/2026"}), DateOrder::monthFirst);
    EXPECT_EQ(dateOrderOf({"03/04/2026"}), DateOrder::dayFirst);
    EXPECT_EQ(dateOrderOf({"03/04/2026"}, DateOrder::monthFirst), DateOrder::monthFirst);
    EXPECT_EQ(dateOrderOf({"28/11/2026", "11/28/2026"}), std::nullopt) << "neither holds for all";
    EXPECT_EQ(dateOrderOf({"2026-11-28", "28/11/2026"}), std::nullopt);
    EXPECT_EQ(dateOrderOf({"2026-02-30"}), std::nullopt);
    EXPECT_EQ(dateOrderOf({"28/11/2026", "pronto"}), std::nullopt);
    EXPECT_EQ(dateOrderOf({"", "-"}), std::nullopt);
    EXPECT_EQ(dateOrderOf({"1.234"}), std::nullopt);
    EXPECT_EQ(dateOrderOf({"1.234.567"}), std::nullopt);
}

TEST(CellDate, IsReadInTheOrderOfItsColumn) {
    EXPECT_EQ(readTableDate("2026-11-28", DateOrder::yearFirst), (Date{2026, 11, 28}));
    EXPECT_EQ(readTableDate("2026-11-28 00:00:00", DateOrder::yearFirst), (Date{2026, 11, 28}));
    EXPECT_EQ(readTableDate("3/4/2026", DateOrder::dayFirst), (Date{2026, 4, 3}));
    EXPECT_EQ(readTableDate("3/4/2026", DateOrder::monthFirst), (Date{2026, 3, 4}));
    EXPECT_EQ(readTableDate("3.4.26", DateOrder::dayFirst), (Date{2026, 4, 3}));
    EXPECT_EQ(readTableDate("3/4/98", DateOrder::dayFirst), (Date{1998, 4, 3}));
    EXPECT_EQ(readTableDate("3/4/69", DateOrder::dayFirst), (Date{2069, 4, 3}));
    EXPECT_EQ(readTableDate("31/4/2026", DateOrder::dayFirst), std::nullopt);
    EXPECT_EQ(readTableDate("2026-11-28", DateOrder::dayFirst), std::nullopt);
    EXPECT_EQ(readTableDate("3/4", DateOrder::dayFirst), std::nullopt);
}

} // namespace
} // namespace kam
