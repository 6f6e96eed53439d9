#include "core/base/locale.hpp"
#include "core/readiness/explanation.hpp"
#include "core/readiness/wording.hpp"
#include "core/report/sections.hpp"

#include <map>

namespace kam {

namespace {

/// "1.2 Horizonte de varios años 4,0; …" of what a round sets otherwise than usual.
template <typename Map, typename NameOf>
std::string listOf(const Map& map, double usual, Language language, NameOf nameOf) {
    std::string list;
    for (const auto& [id, value] : map) {
        const std::string name = nameOf(id);
        if (value == usual || name.empty()) continue;
        list += (list.empty() ? "" : "; ") + name + " " + formatNumber(value, 2, language);
    }
    return list;
}

void writeRules(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Language language = texts.language();
    const Assessment& assessment = content.assessment;
    int consensus = 0, notApplicable = 0;
    for (const ItemResult& item : assessment.items) {
        consensus += item.byConsensus ? 1 : 0;
        notApplicable += item.notApplicable;
    }
    const AnswerCount count = countAnswers(assessment);
    html.element("p", texts("report.ruleItem", {{"consensus", std::to_string(consensus)},
                                                {"items", std::to_string(assessment.items.size())},
                                                {"none", std::to_string(notApplicable)}}));
    html.element(
        "p", texts("report.ruleStep", {{"score", formatNumber(assessment.overall, 2, language)}}));
    if (assessment.coverage)
        html.element("p",
                     texts("report.ruleCoverage",
                           {{"answered", std::to_string(count.answered)},
                            {"applicable", std::to_string(count.applicable)},
                            {"percent", formatPercent(100 * *assessment.coverage, 1, language)}}));
    html.element("p", texts("report.ruleVerdict"));
    html.element("p", texts("report.ruleAgreement"));
    html.element("p", texts("gaps.rule"));
}

void writeSettings(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Round& round = content.given.round;
    const Questionnaire& questionnaire = content.questionnaire;
    const Language language = texts.language();
    const auto ofItem = [&](const ItemId& id) {
        const Item* item = questionnaire.item(id);
        return item != nullptr ? numberedTopic(*item, language) : std::string();
    };
    const auto ofStep = [&](const StepId& id) {
        const Step* step = questionnaire.step(id);
        return step != nullptr ? content.nameOf(*step) : std::string();
    };
    std::map<StepId, double> stepWeights;
    std::map<ItemId, double> itemWeights;
    for (const StepResult& step : content.assessment.steps)
        stepWeights.emplace(step.id, step.weight);
    for (const ItemResult& item : content.assessment.items)
        itemWeights.emplace(item.id, item.weight);
    std::string weights = listOf(stepWeights, 1, language, ofStep);
    const std::string items = listOf(itemWeights, 1, language, ofItem);
    if (!weights.empty() && !items.empty()) weights += "; ";
    weights += items;
    const std::string targets = listOf(round.targets, defaultTarget, language, ofItem);
    if (!weights.empty()) html.element("p", texts("report.weights", {{"list", weights}}));
    if (!targets.empty()) html.element("p", texts("report.targets", {{"list", targets}}));
}

} // namespace

void writeMethod(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    html.open("section", "method");
    html.element("h2", texts("sum.name"));
    writeRules(html, content);
    writeSettings(html, content);
    html.element("h2", texts("about.methodTitle"));
    html.element("p", texts("about.source"));
    html.element("p", texts("about.agreement"));
    html.element("p", texts("report.phases"));
    html.element("p", texts("about.noAverage"));
    html.element("p",
                 texts("app.name") + " · " +
                     texts("about.subtitle", {{"version", std::string(content.given.version)},
                                              {"edition", content.questionnaire.edition}}),
                 "note");
    html.close("section");
}

} // namespace kam
