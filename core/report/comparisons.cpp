#include "core/figure/rounds_chart.hpp"
#include "core/figure/units_chart.hpp"
#include "core/readiness/wording.hpp"
#include "core/report/sections.hpp"

namespace kam {

void writeComparisons(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const auto section = [&](std::string_view title, const RoundComparison& compared,
                             const auto& chart, std::string_view rule) {
        const std::string limits = limitsOf(compared, texts);
        if (compared.rounds.size() < 2 && limits.empty()) return;
        html.open("section", "keep");
        html.element("h2", title);
        if (compared.rounds.size() > 1) {
            html.figure(chart(compared.rounds, compared.questionnaire, texts, pageWidth));
            html.element("p", rule, "note");
        }
        if (!limits.empty()) html.element("p", limits, "note");
        html.close("section");
    };
    const Comparisons all =
        compareRounds(content.given.workspace, content.questionnaires, content.given.round.unit);
    section(texts("report.rounds"), all.ofUnit, roundsChart,
            texts(differInMode(all.ofUnit.rounds) ? "report.roundsMixed" : "report.roundsRule"));
    section(texts("report.units"), all.units, unitsChart, texts("report.unitsRule"));
}

} // namespace kam
