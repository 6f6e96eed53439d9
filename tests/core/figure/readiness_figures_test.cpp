#include "core/figure/readiness_figures.hpp"

#include "core/figure/text_width.hpp"
#include "tests/core/support/answers.hpp"
#include "tests/core/support/drawn.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

using test::Answered;
using test::count;
using test::expectApart;
using test::expectInside;
using test::labelsOf;
using test::questionnaire;
using test::texts;

TEST(Figures, NeverClipATextNorPutOneOnAnother) {
    for (const Language language : {Language::es, Language::en}) {
        for (const char* everywhere : {"0", "2", "3", "4", "."}) {
            const Assessment assessment = Answered(everywhere).assess();
            for (int width = 260; width <= 520; width += 5) {
                const std::string what = std::string(everywhere) + " at " + std::to_string(width);
                for (const Figure& figure :
                     {stepsRadar(assessment, questionnaire(), texts(language), width),
                      verdictLadder(assessment, texts(language), width)}) {
                    EXPECT_EQ(figure.width, width);
                    expectInside(figure, what);
                    expectApart(labelsOf(figure), what);
                }
            }
        }
    }
}

TEST(SmallFigures, StayInside) {
    const Texts& es = texts(Language::es);
    ItemResult item;
    for (const double level : {0.0, 0.1, 1.5, 4.0}) {
        for (const double target : {0.0, 3.0, 4.0}) {
            expectInside(levelBar(level, target, es, 108), "level bar");
            expectInside(gapLine(level, target, es), "gap line");
        }
        item.rawAgreement = level - 3;
        item.distribution[1] = static_cast<int>(level);
        expectInside(agreementBar(item, es), "agreement");
        expectInside(distributionBars(item, es), "distribution");
    }
    expectInside(levelBar(std::nullopt, 3, es, 108), "no level");
}

TEST(Radar, HasNoDotAndAnOpenLineWhereThereIsNoScore) {
    Answered answered("2");
    const auto radar = [&] {
        return stepsRadar(answered.assess(), questionnaire(), texts(Language::es), 400);
    };
    EXPECT_EQ(count<Circle>(radar()), 7);
    const int whole = count<Path>(radar());
    answered.set("metrics.rewards", ".");
    answered.set("metrics.value", ".");
    EXPECT_EQ(count<Circle>(radar()), 6);
    EXPECT_EQ(count<Path>(radar()), whole - 1 + 5) << "five pieces instead of one outline";
}

TEST(Radar, ReadsAsATable) {
    Answered answered("2", {{"change.case", "3"}});
    answered.round.targets["change.case"] = 4;
    answered.set("metrics.rewards", "-");
    answered.set("metrics.value", "-");
    const FigureTable table =
        stepsRadar(answered.assess(), questionnaire(), texts(Language::es), 260).table;
    EXPECT_FALSE(table.caption.empty());
    ASSERT_EQ(table.rows.size(), 7U);
    EXPECT_EQ(table.rows[0], (std::vector<std::string>{"1 Cambio organizacional", "2,5", "3,5"}));
    EXPECT_EQ(table.rows[5], (std::vector<std::string>{"6 Métricas", "–", "–"}));
    EXPECT_EQ(table.head.size(), 3U);
}

TEST(Ladder, ReadsAsATableAndMarksWhatHolds) {
    const Figure ladder = verdictLadder(Answered("2").assess(), texts(Language::en), 402);
    EXPECT_EQ(ladder.table.rows, (std::vector<std::vector<std::string>>{{"Prepare", "0", ""},
                                                                        {"Pilot", "40", "50"},
                                                                        {"Rollout", "65", ""},
                                                                        {"Optimise", "85", ""}}));
    const auto labels = labelsOf(ladder);
    const auto current = std::count_if(labels.begin(), labels.end(),
                                       [](const Label& l) { return l.tone == Tone::accent; });
    EXPECT_EQ(current, 1);
}

TEST(Ladder, OfAnIncompleteAssessmentMarksNoBand) {
    const Figure ladder = verdictLadder(Answered(".").assess(), texts(Language::es), 402);
    for (const Label& label : labelsOf(ladder)) {
        EXPECT_NE(label.tone, Tone::accent);
    }
    for (const Shape& shape : ladder.shapes) {
        const auto* box = std::get_if<Box>(&shape);
        EXPECT_TRUE(box == nullptr || box->fill != Tone::accent);
    }
}

TEST(SmallFigures, ReadAsTables) {
    const Texts& es = texts(Language::es);
    EXPECT_EQ(levelBar(2.25, 3, es, 108).table.rows,
              (std::vector<std::vector<std::string>>{{"2,3", "3,0"}}));
    EXPECT_EQ(levelBar(std::nullopt, 3, es, 108).table.rows,
              (std::vector<std::vector<std::string>>{{"–", "3,0"}}));
    EXPECT_EQ(gapLine(1, 3, es).table.rows,
              (std::vector<std::vector<std::string>>{{"1,0", "3,0"}}));
    const Assessment assessment = Answered("2", {{"change.case", "0244"}}).assess();
    const ItemResult& item = *assessment.item("change.case");
    EXPECT_EQ(distributionBars(item, es).table.rows,
              (std::vector<std::vector<std::string>>{
                  {"0", "1"}, {"1", "0"}, {"2", "1"}, {"3", "0"}, {"4", "2"}}));
    EXPECT_EQ(agreementBar(item, es).table.rows,
              (std::vector<std::vector<std::string>>{{"−0,83", "4"}}));
}

TEST(TextWidth, IsNeverLessThanInterNeedsAndLittleMore) {
    struct Case {
        const char* text;
        double em; ///< advances of Inter, tabular digits
    };
    const Case regular[] = {{"7 Benchmarking", 7.729},
                            {"3 Champion", 5.734},
                            {"Despliegue", 5.300},
                            {"desde 85", 4.497},
                            {"2,3", 1.585}};
    for (const Case& c : regular) {
        EXPECT_GE(estimatedWidth(c.text, 1), c.em) << c.text;
        EXPECT_LE(estimatedWidth(c.text, 1), 1.05 * c.em) << c.text;
    }
    const Case strong[] = {{"7 Benchmarking", 7.896}, {"Despliegue", 5.431}, {"2,3", 1.613}};
    for (const Case& c : strong)
        EXPECT_GE(estimatedWidth(c.text, 1, true), c.em) << c.text;
    EXPECT_EQ(estimatedWidth("ñÁ", 1), estimatedWidth("nA", 1));
}

TEST(TextWidth, CutsWhatDoesNotFit) {
    EXPECT_EQ(fitted("7 Benchmarking", 13, 200), "7 Benchmarking");
    EXPECT_EQ(fitted("7 Benchmarking", 13, 86), "7 Benchma…");
    EXPECT_EQ(fitted("Métricas", 13, 0), "…");
    EXPECT_LE(estimatedWidth(fitted("Señalización", 13, 50), 13), 50);
}

} // namespace
} // namespace kam
