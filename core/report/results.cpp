#include "core/base/locale.hpp"
#include "core/figure/readiness_figures.hpp"
#include "core/readiness/wording.hpp"
#include "core/report/sections.hpp"

namespace kam {

namespace {

constexpr std::size_t shownGaps = 10;
constexpr double barWidth = 96, radarWidth = 400;

/// How a gate stands; a key of its text.
const char* stateOf(const GateResult& gate, Verdict verdict) {
    if (gate.met) return "gate.met";
    if (gate.hidden) return "gate.notAsked";
    if (!gate.asked) return "gate.later";
    if (verdict == Verdict::incomplete) return gate.value ? "gate.below" : "gate.open";
    return "gate.blocks";
}

} // namespace

void writeSteps(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Language language = texts.language();
    html.open("section", "keep");
    html.element("h2", texts(stepsKey(content.questionnaire)));
    html.figure(stepsRadar(content.assessment, content.questionnaire, texts, radarWidth),
                "figure middle");
    HtmlTable table(html, texts, stepsKey(content.questionnaire), "steps");
    table.heads({{"sum.step"},
                 {"table.todayAndTarget", "f"},
                 {"sum.level", "n"},
                 {"figure.target", "n"},
                 {"report.score", "n"},
                 {"report.answered", "n"}});
    table.body();
    for (const StepResult& step : content.assessment.steps) {
        table.row();
        table.cell(content.nameOf(*content.questionnaire.step(step.id)));
        const double target = step.targetLevel.value_or(defaultTarget);
        table.figure(levelBar(step.level, target, texts, barWidth));
        table.strong(formatNumber(step.level, 1, language), "n");
        table.number(formatNumber(step.targetLevel, 1, language));
        table.strong(formatNumber(step.score, 1, language), "n");
        table.number(std::to_string(step.answered) + "/" + std::to_string(step.applicable));
    }
    table.end();
    html.element("p", texts("report.radar") + " " + texts("results.noAverage"), "note");
    html.close("section");
}

void writeGates(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    html.open("section", "keep");
    html.element("h2", texts("gate.title"));
    HtmlTable table(html, texts, "gate.title", "gates");
    table.heads({{"table.condition"},
                 {"table.level", "n"},
                 {"table.minimum", "n"},
                 {"n", "n"},
                 {"table.state", "w"}});
    table.body();
    int met = 0, all = 0;
    for (const GateResult& gate : content.assessment.gates) {
        const Item* item = content.item(gate.id);
        if (item == nullptr) continue;
        const ItemResult& result = resultOf(content.assessment, gate);
        ++all;
        met += gate.met ? 1 : 0;
        table.row();
        table.cell(numberedTopic(*item, texts.language()));
        table.strong(levelOf(gate, result, texts), "n");
        table.number(formatNumber(gate.required, 1, texts.language()));
        table.number(result.n);
        table.cell(texts(stateOf(gate, content.assessment.verdict)), "w", !gate.met);
    }
    table.end();
    html.element(
        "p",
        texts("gate.count", {{"met", std::to_string(met)}, {"total", std::to_string(all)}}) + ". " +
            texts("gate.rule"),
        "note");
    html.close("section");
}

void writeGaps(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Language language = texts.language();
    html.open("section");
    html.element("h2", texts("gaps.title"));
    if (content.assessment.nextActions.empty()) {
        html.element("p", noGaps(content.assessment, texts));
        html.close("section");
        return;
    }
    HtmlTable table(html, texts, "gaps.title", "gaps");
    table.heads({{"table.question"},
                 {"table.todayAndTarget", "f"},
                 {"table.level", "n"},
                 {"figure.target", "n"},
                 {"table.gap", "n"},
                 {"table.priority", "n"},
                 {"n", "n"}});
    table.body();
    std::size_t shown = 0;
    for (const NextAction& next : content.assessment.nextActions) {
        const Item* item = content.item(next.item);
        const ItemResult* result = content.assessment.item(next.item);
        if (item == nullptr || result == nullptr || !result->value) continue;
        if (++shown > shownGaps) break;
        table.row();
        table.cell(numberedTopic(*item, language));
        table.figure(gapLine(*result->value, result->target, texts));
        table.number(formatNumber(result->value, 1, language));
        table.number(formatNumber(result->target, 1, language));
        table.number(lacking(next.gap, texts));
        table.strong(formatNumber(next.priority, 1, language), "n");
        table.number(result->n);
    }
    table.end();
    html.element("p", texts("gaps.rule"), "note");
    html.close("section");
}

} // namespace kam
