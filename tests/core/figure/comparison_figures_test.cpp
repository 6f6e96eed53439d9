#include "core/base/locale.hpp"
#include "core/figure/dot_plot.hpp"
#include "core/figure/heat_map.hpp"
#include "core/figure/rounds_chart.hpp"
#include "core/figure/units_chart.hpp"
#include "tests/core/support/answers.hpp"
#include "tests/core/support/drawn.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::Answered;
using test::expectApart;
using test::expectInside;
using test::questionnaire;
using test::texts;

Figure heatMapOf(const Answered& answered, Language language, double width) {
    std::vector<const Response*> people;
    for (const Response& response : answered.responses)
        people.push_back(&response);
    return heatMap(answered.assess(), rolesOf(answered.round, people, questionnaire()),
                   questionnaire(), questionnaire().items(answered.round.mode), texts(language),
                   width);
}

Answered withRoles(std::string_view marks, const std::vector<std::string>& roles) {
    Answered answered(marks);
    for (std::size_t i = 0; i < roles.size(); ++i)
        answered.responses[i].role = roles[i];
    return answered;
}

TEST(HeatMap, SaysInItsTableWhatItsCellsShow) {
    Answered answered = withRoles("24", {"finance", "sales"});
    answered.set("change.case", "-.");
    const Figure figure = heatMapOf(answered, Language::es, 640);
    EXPECT_EQ(figure.table.head, (std::vector<std::string>{"Pregunta", "Finanzas (n 1)",
                                                           "Ventas (n 1)", "Media", "n"}));
    EXPECT_EQ(figure.table.rows[0],
              (std::vector<std::string>{"1.1 Caso de negocio escrito", "No aplica", "Sin respuesta",
                                        "–", "0"}));
    EXPECT_EQ(figure.table.rows[1],
              (std::vector<std::string>{"1.2 Horizonte de varios años", "2,0", "4,0", "3,0", "2"}));
    int dashed = 0;
    for (const Shape& shape : figure.shapes) {
        const auto* box = std::get_if<Box>(&shape);
        dashed += box != nullptr && box->stroke.dash > 0 ? 1 : 0;
    }
    EXPECT_EQ(dashed, 1) << "not answered looks like not answered";
}

TEST(HeatMap, ColoursByTheRoundedLevel) {
    Answered answered = withRoles("12", {"sales", "sales"}); // 1.5
    const Figure figure = heatMapOf(answered, Language::es, 640);
    for (const Shape& shape : figure.shapes)
        if (const auto* box = std::get_if<Box>(&shape)) {
            EXPECT_EQ(box->fill, Tone::sequence2);
        }
}

TEST(HeatMap, KeepsItsTextsApartWithAnyRoles) {
    std::vector<std::string> roles;
    for (const char* role : {"Gerencia de cuentas clave y servicio", "x", "Operaciones", "sales",
                             "Transformaciónorganizacional", "", "Dirección general", "h", "i"}) {
        roles.emplace_back(role);
        const Answered answered = withRoles(std::string(roles.size(), '3'), roles);
        for (const Language language : {Language::es, Language::en}) {
            for (const double width : {320.0, 640.0, 700.0}) {
                const Figure figure = heatMapOf(answered, language, width);
                const std::string what = role + std::string(" at ") + std::to_string(width);
                expectInside(figure, what);
                expectApart(test::labelsOf(figure), what);
            }
        }
    }
}

TEST(DotPlot, HasADotForEveryoneHoweverMany) {
    for (const int people : {0, 1, 5, 25, 60, 200}) {
        ItemResult item;
        item.distribution[2] = people;
        item.distribution[4] = people / 3;
        const Figure figure = dotPlot(item, texts(Language::es), 160);
        EXPECT_EQ(test::count<Circle>(figure), people + people / 3);
        expectInside(figure, std::to_string(people));
        for (const Shape& shape : figure.shapes)
            if (const auto* dot = std::get_if<Circle>(&shape)) {
                EXPECT_GE(dot->radius, 1) << people;
            }
    }
}

TEST(DotPlot, RingsTheConsensus) {
    Answered answered("24");
    answered.agree("change.case", '3');
    const Assessment assessment = answered.assess();
    const Figure figure = dotPlot(*assessment.item("change.case"), texts(Language::es), 160);
    EXPECT_EQ(test::count<Circle>(figure), 3);
    EXPECT_EQ(figure.table.rows[5], (std::vector<std::string>{"Consenso", "3"}));
    EXPECT_EQ(figure.table.rows[6], (std::vector<std::string>{"Meta", "3,0"}));
}

/// Rounds at these dates, every item on the level.
struct Series {
    std::vector<Answered> answered;
    AssessedRounds assessed;

    RoundSelection rounds() {
        assessed.clear();
        for (const Answered& each : answered)
            assessed.push_back({&each.round, each.assess()});
        RoundSelection all;
        for (const AssessedRound& each : assessed)
            all.push_back(&each);
        return all;
    }
    void add(std::string_view marks, Date date, std::string unit = {}) {
        answered.emplace_back(marks);
        answered.back().round.date = date;
        answered.back().round.unit = std::move(unit);
    }
};

TEST(RoundsChart, KeepsItsTextsApartHoweverCloseTheRoundsAre) {
    Series series;
    const char* const marks[] = {"0", "4", "2", "1", "3"};
    for (int i = 0; i < 5; ++i) {
        series.add(marks[i], plusDays({2026, 11, 1}, i * i));
        for (const Language language : {Language::es, Language::en}) {
            for (const double width : {300.0, 640.0}) {
                const Figure figure =
                    roundsChart(series.rounds(), questionnaire(), texts(language), width);
                expectInside(figure, std::to_string(i));
                expectApart(test::labelsOf(figure), std::to_string(i));
                EXPECT_EQ(figure.table.head.size(), static_cast<std::size_t>(i) + 2);
            }
        }
    }
}

TEST(UnitsChart, PutsUnitsBesideEachOther) {
    Series series;
    series.add("2", {2026, 1, 1}, "Perú");
    series.add("4", {2026, 2, 1}, "");
    const Figure figure = unitsChart(series.rounds(), questionnaire(), texts(Language::es), 640);
    EXPECT_EQ(figure.table.head, (std::vector<std::string>{"Paso", "Perú", "Toda la empresa"}));
    EXPECT_EQ(figure.table.rows[0],
              (std::vector<std::string>{"1 Cambio organizacional", "2,0", "4,0"}));
    EXPECT_EQ(figure.table.rows[7], (std::vector<std::string>{"Total, de 0 a 100", "50", "100"}));
    expectInside(figure, "units");
}

} // namespace
} // namespace kam
