#include "core/base/locale.hpp"
#include "core/figure/readiness_figures.hpp"
#include "core/figure/svg.hpp"
#include "core/readiness/wording.hpp"
#include "core/report/sections.hpp"

#include <algorithm>

namespace kam {

namespace {

constexpr std::size_t shownGaps = 10;
constexpr double barWidth = 96, radarWidth = 400;

/// How a gate stands; a key of its text.
const char* stateOf(const GateResult& gate, Verdict verdict) {
    if (gate.met) return "gate.met";
    if (!gate.asked) return "gate.later";
    if (verdict == Verdict::incomplete) return gate.value ? "gate.below" : "gate.open";
    return "gate.blocks";
}

} // namespace

void writeSteps(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Language language = texts.language();
    std::vector<std::vector<HtmlCell>> rows;
    for (const StepResult& step : content.assessment.steps) {
        const Step* words = content.given.questionnaire.step(step.id);
        const double target = step.targetLevel.value_or(defaultTarget);
        rows.push_back(
            {{.words = std::to_string(words->number) + " " + words->name.in(language)},
             {.words = {}, .svg = toSvg(levelBar(step.level, target, texts, barWidth), {})},
             {.words = formatNumber(step.level, 1, language), .strong = true},
             {.words = formatNumber(step.targetLevel, 1, language)},
             {.words = formatNumber(step.score, 1, language), .strong = true},
             {.words = std::to_string(step.answered) + "/" + std::to_string(step.applicable)}});
    }
    html.open("section", "keep");
    html.element("h2", texts("results.sevenSteps"));
    html.figure(stepsRadar(content.assessment, content.given.questionnaire, texts, radarWidth),
                "figure middle");
    html.table(texts("results.sevenSteps"), "steps",
               {{texts("sum.step")},
                {texts("table.todayAndTarget"), "f"},
                {texts("sum.level"), "n"},
                {texts("figure.target"), "n"},
                {texts("report.score"), "n"},
                {texts("report.answered"), "n"}},
               {{{}, rows}});
    html.element("p", texts("report.radar") + " " + texts("results.noAverage"), "note");
    html.close("section");
}

void writeGates(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    std::vector<std::vector<HtmlCell>> rows;
    int met = 0;
    for (const GateResult& gate : content.assessment.gates) {
        const Item* item = content.item(gate.id);
        const ItemResult* result = content.assessment.item(gate.id);
        if (item == nullptr || result == nullptr) continue;
        met += gate.met ? 1 : 0;
        rows.push_back(
            {{.words = numberedTopic(*item, texts.language())},
             {.words = levelOf(gate, *result, texts), .strong = true},
             {.words = formatNumber(gate.required, 1, texts.language())},
             {.words = std::to_string(result->n)},
             {.words = texts(stateOf(gate, content.assessment.verdict)), .strong = !gate.met}});
    }
    html.open("section", "keep");
    html.element("h2", texts("gate.title"));
    html.table(texts("gate.title"), "gates",
               {{texts("table.condition")},
                {texts("table.level"), "n"},
                {texts("table.minimum"), "n"},
                {"n", "n"},
                {texts("table.state"), "w"}},
               {{{}, rows}});
    html.element("p",
                 texts("gate.count",
                       {{"met", std::to_string(met)}, {"total", std::to_string(rows.size())}}) +
                     ". " + texts("gate.rule"),
                 "note");
    html.close("section");
}

void writeGaps(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Language language = texts.language();
    std::vector<std::vector<HtmlCell>> rows;
    for (const NextAction& next : content.assessment.nextActions) {
        const Item* item = content.item(next.item);
        const ItemResult* result = content.assessment.item(next.item);
        if (rows.size() == shownGaps) break;
        if (item == nullptr || result == nullptr || !result->value) continue;
        rows.push_back(
            {{.words = numberedTopic(*item, language)},
             {.words = {}, .svg = toSvg(gapLine(*result->value, result->target, texts), {})},
             {.words = formatNumber(result->value, 1, language)},
             {.words = formatNumber(result->target, 1, language)},
             {.words = lacking(next.gap, texts)},
             {.words = formatNumber(next.priority, 1, language), .strong = true},
             {.words = std::to_string(result->n)}});
    }
    html.open("section");
    html.element("h2", texts("gaps.title"));
    if (rows.empty()) {
        html.element("p", noGaps(content.assessment, texts));
    } else {
        html.table(texts("gaps.title"), "gaps",
                   {{texts("table.question")},
                    {texts("table.todayAndTarget"), "f"},
                    {texts("table.level"), "n"},
                    {texts("figure.target"), "n"},
                    {texts("table.gap"), "n"},
                    {texts("table.priority"), "n"},
                    {"n", "n"}},
                   {{{}, rows}});
        html.element("p", texts("gaps.rule"), "note");
    }
    html.close("section");
}

} // namespace kam
