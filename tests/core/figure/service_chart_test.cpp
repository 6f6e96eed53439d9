#include "core/figure/service_chart.hpp"

#include "tests/core/offer/company.hpp"
#include "tests/core/support/drawn.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using enum ServiceModelKind;
using test::cop;

ServiceResult result(bool known) {
    test::OfferingCompany company;
    company.workspace.serviceModels = ServiceModels{
        .models = {{{cop(168'000'000), 36}, {cop(42'000'000), 10}, {cop(8'400'000), 2.5}, {}}}};
    if (known) company.workspace.serviceModels->models[3] = {cop(1'200'000), 0.5};
    for (int i = 0; i < 12; ++i)
        company.add("k-" + std::to_string(i), Tier::key).servedBy = i < 4 ? keyTeam : fieldSeller;
    for (int i = 0; i < 5; ++i)
        company.add("o-" + std::to_string(i), Tier::streamline).servedBy = fieldSeller;
    return serviceOf(company.workspace, company.selected().ranking());
}

TEST(ServiceChart, staysInItsWidthWithNoTextOnAnother) {
    for (const Language language : {Language::es, Language::en})
        for (const bool known : {true, false})
            for (const double width : {250.0, 318.0, 560.0, 700.0, 944.0}) {
                const Figure figure = serviceChart(result(known), test::texts(language), width);
                const std::string what = std::to_string(width) + (known ? "" : " unknown");
                test::expectInside(figure, what);
                test::expectApart(test::labelsOf(figure), what);
            }
}

TEST(ServiceChart, saysInItsTableWhatItShows) {
    const FigureTable table = serviceChart(result(false), test::texts(Language::es), 944).table;
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.head.size(), 7U);
    EXPECT_EQ(table.rows[1], (std::vector<std::string>{"Vendedor en campo", "13", "0",
                                                       "546.000.000 COP", "0 COP", "130", "0"}));
    EXPECT_EQ(table.rows[3], (std::vector<std::string>{"Canal directo", "0", "5", "0 COP",
                                                       "sin dato", "0", "sin dato"}));
}

TEST(ServiceChart, drawsNobodyToo) {
    const Figure figure = serviceChart(ServiceResult{}, test::texts(Language::es), 600);
    test::expectInside(figure, "nobody");
}

} // namespace
} // namespace kam
