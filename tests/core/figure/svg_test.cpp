#include "core/figure/svg.hpp"

#include "core/figure/dot_plot.hpp"
#include "core/figure/heat_map.hpp"
#include "core/figure/readiness_figures.hpp"
#include "core/figure/rounds_chart.hpp"
#include "core/figure/units_chart.hpp"
#include "tests/core/support/answers.hpp"
#include "tests/core/support/drawn.hpp"
#include "tests/core/support/markup.hpp"
#include "tests/core/support/random.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::Answered;
using test::questionnaire;
using test::texts;

/// Everything that is drawn of a result.
std::vector<Figure> allFigures(Answered& answered, Language language) {
    const Texts& words = texts(language);
    const Assessment assessment = answered.assess();
    std::vector<const Response*> people;
    for (const Response& response : answered.responses)
        people.push_back(&response);
    const AssessedRound one{&answered.round, assessment};
    const RoundSelection rounds{&one, &one};
    std::vector<Figure> figures{
        stepsRadar(assessment, questionnaire(), words, 340), verdictLadder(assessment, words, 402),
        heatMap(assessment, rolesOf(answered.round, people, questionnaire()), questionnaire(),
                questionnaire().items(Mode::quick), words, 640),
        unitsChart(rounds, questionnaire(), words, 640)};
    if (assessment.overall) figures.push_back(roundsChart(rounds, questionnaire(), words, 640));
    for (const ItemResult& item : assessment.items) {
        figures.push_back(levelBar(item.value, item.target, words, 108));
        if (item.value) figures.push_back(gapLine(*item.value, item.target, words));
        figures.push_back(distributionBars(item, words));
        figures.push_back(agreementBar(item, words));
        figures.push_back(dotPlot(item, words, 160));
    }
    return figures;
}

TEST(Svg, OfEveryFigureIsWellFormedWithoutANumberThatIsNone) {
    test::Random random(3);
    for (int i = 0; i < 60; ++i) {
        Answered answered(".");
        answered.round.date = {2026, 11, 23};
        const int people = 1 + random.below(7);
        for (const Item* item : questionnaire().items(Mode::quick)) {
            std::string marks;
            for (int person = 0; person < people; ++person)
                marks += "01234-."[random.below(7)];
            answered.set(item->id, marks);
            if (random.chance(10)) answered.agree(item->id, "01234-"[random.below(6)]);
        }
        for (Response& response : answered.responses)
            response.role = "<\"&'" + std::to_string(random.below(3));
        answered.round.title = "]]>";
        for (const Language language : {Language::es, Language::en}) {
            for (const Figure& figure : allFigures(answered, language)) {
                const std::string svg = toSvg(figure);
                EXPECT_EQ(test::markupFault(svg), "") << figure.table.caption;
                EXPECT_EQ(svg.find("nan"), std::string::npos) << svg;
                EXPECT_EQ(svg.find("inf"), std::string::npos) << svg;
                EXPECT_NE(svg.find("role=\"img\"><title>"), std::string::npos);
            }
        }
    }
}

TEST(Svg, WritesNumbersShortAndWithoutALocale) {
    Figure figure{.width = 10.5, .height = 7};
    figure.shapes.emplace_back(Circle{.centre = {1.0 / 3, -0.001},
                                      .radius = 1e-9,
                                      .stroke = {.tone = Tone::ink, .width = 1.25},
                                      .fill = Tone::accent});
    figure.shapes.emplace_back(Path{.points = {{-12.345, 100000}, {2.5, 0.05}},
                                    .closed = false,
                                    .stroke = {.tone = Tone::grid, .width = 1, .dash = 5, .gap = 4},
                                    .fill = Tone::none,
                                    .fillOpacity = 1,
                                    .centre = {}});
    EXPECT_EQ(toSvg(figure, ""),
              "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10.5\" height=\"7\" "
              "viewBox=\"0 0 10.5 7\" font-family=\"Inter, system-ui, sans-serif\" "
              "aria-hidden=\"true\">"
              "<circle cx=\"0.33\" cy=\"0\" r=\"0\" fill=\"#0b5f6b\" stroke=\"#1b2327\" "
              "stroke-width=\"1.25\"/>"
              "<polyline points=\"-12.35,100000 2.5,0.05\" fill=\"none\" stroke=\"#e6e3db\" "
              "stroke-width=\"1\" stroke-dasharray=\"5 4\"/></svg>");
}

TEST(Svg, LetsNoTextBecomeMarkup) {
    Figure figure;
    figure.table.caption = "<script>&";
    figure.shapes.emplace_back(Label{.text = "\"'</text>\x01", .at = {}});
    const std::string svg = toSvg(figure);
    EXPECT_NE(svg.find("<title>&lt;script&gt;&amp;</title>"), std::string::npos);
    EXPECT_NE(svg.find(">&quot;&#39;&lt;/text&gt;</text>"), std::string::npos);
}

} // namespace
} // namespace kam
