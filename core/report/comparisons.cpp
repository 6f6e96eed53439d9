#include "core/figure/rounds_chart.hpp"
#include "core/figure/units_chart.hpp"
#include "core/report/sections.hpp"

namespace kam {

void writeComparisons(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Questionnaire& questionnaire = content.given.questionnaire;
    const auto section = [&](std::string_view title, const Figure& figure, std::string_view rule) {
        html.open("section", "keep");
        html.element("h2", title);
        html.figure(figure);
        html.element("p", rule, "note");
        html.close("section");
    };
    const AssessedRounds all = assessedRounds(content.given.workspace, questionnaire);
    const RoundSelection rounds = roundsOfUnit(all, content.given.round.unit);
    if (rounds.size() > 1) {
        section(texts("report.rounds"), roundsChart(rounds, questionnaire, texts, pageWidth),
                differInMode(rounds) ? texts("report.roundsMixed") : texts("report.roundsRule"));
    }
    const RoundSelection units = latestOfUnits(all);
    if (units.size() > 1)
        section(texts("report.units"), unitsChart(units, questionnaire, texts, pageWidth),
                texts("report.unitsRule"));
}

} // namespace kam
