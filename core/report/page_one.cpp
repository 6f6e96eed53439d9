#include "core/base/locale.hpp"
#include "core/figure/readiness_figures.hpp"
#include "core/readiness/wording.hpp"
#include "core/report/sections.hpp"
#include "core/workspace/action_list.hpp"

#include <algorithm>

namespace kam {

namespace {

constexpr std::size_t shownActions = 3;

std::string subtitleOf(const ReportContent& content) {
    const Texts& texts = content.texts();
    const Round& round = content.given.round;
    int levels = 0;
    for (const ItemResult& item : content.assessment.items)
        levels += item.n;
    std::string line = titleOf(round, texts);
    const auto add = [&](const std::string& words) { line += " · " + words; };
    if (!round.unit.empty()) add(round.unit);
    add(formatLongDate(round.date, texts.language()));
    add(texts(round.mode == Mode::quick ? "mode.quick" : "mode.full"));
    add(texts.plural("people", content.assessment.respondents));
    add(texts.plural("answers", levels));
    if (round.anonymous) add(texts("report.anonymous"));
    return line;
}

void writeTitle(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const std::string& company = content.given.workspace.company.name;
    html.open("header", "brand");
    html.open("span");
    html.element("b", texts("app.name"));
    html.text(texts("report.title"));
    html.close("span");
    html.element("span", formatLongDate(content.given.today, texts.language()));
    html.close("header");
    html.element("h1", company.empty() ? texts("company.unnamed") : company);
    html.element("p", subtitleOf(content), "sub");
}

void writeVerdict(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Assessment& assessment = content.assessment;
    html.open("div", "verdict");
    html.open("div", "score");
    html.element("b", formatNumber(assessment.overall, 0, texts.language()));
    const bool soFar = assessment.verdict == Verdict::incomplete;
    html.text(texts("home.outOf") + (soFar ? ", " + texts("home.soFar") : ""));
    html.close("div");
    html.open("div");
    html.element("h2", titleOf(assessment.verdict, texts));
    html.element("p", reasonOf(assessment, texts));
    if (!soFar)
        html.element(
            "p",
            texts("report.phase",
                  {{"phase", texts("report.phase." + std::string(name(assessment.verdict)))}}),
            "note");
    html.close("div");
    html.close("div");
    html.figure(verdictLadder(assessment, texts, pageWidth));
}

/// Step 1 … 7 in columns: level × weight = part, and the sum.
void writeSum(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Language language = texts.language();
    const Assessment& assessment = content.assessment;
    double weights = 0;
    for (const StepResult& step : assessment.steps)
        if (step.level) weights += step.weight;
    const double level = *assessment.overall / 25;
    std::vector<HtmlColumn> columns{{texts("sum.step")}};
    std::vector<HtmlCell> levels{{texts("sum.level")}}, shares{{texts("sum.weight")}},
        parts{{texts("sum.part")}};
    for (const StepResult& step : assessment.steps) {
        const Step* words = content.given.questionnaire.step(step.id);
        columns.push_back(
            {std::to_string(words->number) + " " + words->shortName.in(language), "n"});
        const double share = step.level ? step.weight / weights : 0;
        levels.push_back({formatNumber(step.level, 2, language)});
        shares.push_back({step.level ? formatPercent(100 * share, 1, language) : "–"});
        parts.push_back({step.level ? formatNumber(*step.level * share, 3, language) : "–"});
    }
    columns.push_back({texts("sum.total"), "n"});
    levels.emplace_back();
    shares.push_back({formatPercent(100, 0, language)});
    parts.push_back({.words = formatNumber(level, 3, language), .strong = true});
    html.table(texts("sum.name"), "sum", columns, {{{}, {levels, shares, parts}}});
    html.element(
        "p",
        texts("sum.formula", {{"level", formatNumber(level, 3, language)},
                              {"score", formatNumber(*assessment.overall, 2, language)},
                              {"rounded", formatNumber(*assessment.overall, 0, language)}}) +
            ". " + texts("sum.rounding"),
        "note");
}

void writeBlockers(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Assessment& assessment = content.assessment;
    html.element("h2", texts("report.blockers"));
    if (assessment.blockers.empty()) {
        html.element("p", texts(assessment.verdict == Verdict::incomplete ? "report.noBlockersYet"
                                                                          : "report.noBlockers"));
        return;
    }
    std::vector<std::vector<HtmlCell>> rows;
    for (const GateResult& gate : assessment.gates) {
        const bool blocks = std::find(assessment.blockers.begin(), assessment.blockers.end(),
                                      gate.id) != assessment.blockers.end();
        const Item* item = content.item(gate.id);
        const ItemResult* result = assessment.item(gate.id);
        if (!blocks || item == nullptr || result == nullptr) continue;
        rows.push_back({{.words = numberOf(*item)},
                        {.words = blockerOf(*item, *result, texts), .strong = true},
                        {.words = gateLine(gate, *result, texts)}});
    }
    html.table(
        texts("report.blockers"), "blockers",
        {{texts("table.number")}, {texts("report.missing")}, {texts("table.condition"), "q"}},
        {{{}, rows}});
}

/// What is agreed for this round and still to be done, the most urgent first.
std::vector<const ActionItem*> agreedActions(const ReportInput& input) {
    std::vector<const ActionItem*> actions;
    for (const ActionItem* action : actionsInOrder(input.workspace))
        if (action->round == input.round.id && action->pending()) actions.push_back(action);
    return actions;
}

bool isAgreed(const ReportInput& input, const ItemId& item) {
    for (const auto& [id, action] : input.workspace.actions)
        if (action.round == input.round.id && action.item == item) return true;
    return false;
}

std::string gapWords(const ReportContent& content, const ItemId& id) {
    const Texts& texts = content.texts();
    const Item* item = content.item(id);
    const ItemResult* result = content.assessment.item(id);
    if (item == nullptr || result == nullptr || !result->value) return {};
    return texts(result->gate ? "home.actionGateLine" : "home.actionLine",
                 {{"number", numberOf(*item)},
                  {"topic", item->topic.in(texts.language())},
                  {"level", formatNumber(result->value, 1, texts.language())},
                  {"target", formatNumber(result->target, 1, texts.language())}});
}

void writeActions(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    std::vector<std::vector<HtmlCell>> rows;
    const auto add = [&](const std::string& words, const ItemId& item, const std::string& owner,
                         const std::string& due) {
        if (rows.size() == shownActions) return;
        rows.push_back({{.words = std::to_string(rows.size() + 1)},
                        {.words = words, .below = gapWords(content, item), .strong = true},
                        {.words = owner},
                        {.words = due}});
    };
    for (const ActionItem* action : agreedActions(content.given)) {
        std::string due;
        if (action->due) due = formatDate(*action->due, texts.language());
        if (action->overdue(content.given.today)) due += " (" + texts("report.overdue") + ")";
        add(action->title, action->item, action->owner, due);
    }
    for (const NextAction& next : content.assessment.nextActions) {
        const Item* item = content.item(next.item);
        const ItemResult* result = content.assessment.item(next.item);
        if (item == nullptr || result == nullptr || isAgreed(content.given, next.item)) continue;
        const std::string words = suggestedAction(*item, *result, texts.language());
        add(words.empty() ? item->topic.in(texts.language()) : words, next.item, {}, {});
    }
    html.element("h2", texts("home.nextActions"));
    if (rows.empty()) {
        html.element("p", noGaps(content.assessment, texts));
        return;
    }
    html.table(texts("home.nextActions"), "actions",
               {{texts("table.number")},
                {texts("report.action")},
                {texts("part.owner"), "blank"},
                {texts("part.due"), "blank"}},
               {{{}, rows}});
}

} // namespace

void writePageOne(Html& html, const ReportContent& content) {
    html.open("section", "first");
    writeTitle(html, content);
    writeVerdict(html, content);
    if (content.assessment.overall) {
        writeSum(html, content);
        writeBlockers(html, content);
        writeActions(html, content);
    }
    html.close("section");
}

} // namespace kam
