#include "core/exchange/mapping_json.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using Field = CustomerField;

// What a person said of columns is there for the next table, in whatever order they come.
TEST(MappingJson, GivesBackWhatColumnsMean) {
    const Mapping kept{.headerRow = 3,
                       .columns = {{"Razón \"social\"", Field::name},
                                   {"", Field::figure},
                                   {"Ventas", Field::revenue, 3},
                                   {"Alta", Field::since},
                                   {"Sedes", Field::figure}},
                       .currency = "USD",
                       .decimalMark = ','};
    const auto read = decodeMapping(encodeMapping(kept));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, (Mapping{.columns = {kept.columns[0],
                                          {"Ventas", Field::revenue, 3, "USD"},
                                          kept.columns[3],
                                          kept.columns[4]}}))
        << "where the header stands and how numbers are written the next table says itself";
}

TEST(MappingJson, ReadsWhatWasKeptWithOneCurrencyForAllAmounts) {
    const auto read = decodeMapping(R"({"columns":[{"header":"Cliente","field":"name"},)"
                                    R"({"header":"Ventas","field":"revenue"}],"currency":"USD"})");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->columns, (std::vector<ColumnMapping>{{"Cliente", Field::name},
                                                         {"Ventas", Field::revenue, 0, "USD"}}));
}

TEST(MappingJson, RefusesWhatSomethingElseWrote) {
    for (const char* json :
         {"", "[]", "{}", R"({"columns":[{"header":"A","field":"telephone"}]})",
          R"({"columns":[{"header":"A","field":"name","shift":40}]})",
          R"({"columns":[{"field":"name"}]})", R"({"columns":[],"currency":"pesos"})"})
        EXPECT_FALSE(decodeMapping(json)) << json;
}

TEST(MappingJson, RemembersTablesOfSeveralSourcesSideBySideAndNotEndlessly) {
    const Mapping first{.columns = {{"Cliente", Field::name}, {"Ventas", Field::ignored}}};
    const Mapping second{.columns = {{"VENTAS", Field::revenue}, {"NIT", Field::code}}};
    EXPECT_EQ(together(second, first).columns,
              (std::vector<ColumnMapping>{
                  {"VENTAS", Field::revenue}, {"NIT", Field::code}, {"Cliente", Field::name}}));
    const Mapping dollars{.columns = {{"Ingresos", Field::revenue}}, .currency = "USD"};
    EXPECT_EQ(together(dollars, second).columns.at(0).currency, "USD");
    EXPECT_EQ(decodeMapping(encodeMapping(together(dollars, second)))->columns.at(1).currency, "")
        << "the currency of one source is not that of another";
    Mapping wide;
    for (int i = 0; i < 150; ++i)
        wide.columns.push_back({"C" + std::to_string(i), Field::figure});
    EXPECT_EQ(decodeMapping(encodeMapping(wide))->columns.size(), 100U);
}

} // namespace
} // namespace kam
