#include "core/base/locale.hpp"
#include "core/figure/readiness_figures.hpp"
#include "core/readiness/wording.hpp"
#include "core/report/sections.hpp"
#include "core/workspace/action_list.hpp"

#include <algorithm>

namespace kam {

namespace {

constexpr int shownActions = 3;

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
    const auto& own = content.given.workspace.questionnaires;
    if (const OwnQuestionnaire* asked = own.find(round.questionnaire)) add(nameOf(*asked, texts));
    add(texts.plural("people", content.assessment.respondents));
    add(texts.plural("answers", levels));
    if (round.anonymous) add(texts("report.anonymous"));
    return line;
}

void writeTitle(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const std::string& company = content.given.workspace.company.name;
    writeBrand(html, texts, texts("report.title"), content.given.today);
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
    const GuessRange range =
        guessRange(content.given.round, content.responses, content.given.questionnaire);
    if (range.guesses > 0)
        html.element(
            "div",
            texts("report.range", {{"low", formatNumber(range.low, 0, texts.language())},
                                   {"high", formatNumber(range.high, 0, texts.language())}}),
            {});
    html.close("div");
    html.open("div");
    html.element("h2", titleOf(assessment.verdict, texts));
    html.element("p", reasonOf(assessment, texts));
    if (range.guesses > 0) html.element("p", wordsOf(range, texts), "note");
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

/// Of the steps that have a score.
double weightsOf(const Assessment& assessment) {
    double weights = 0;
    for (const StepResult& step : assessment.steps)
        if (step.level) weights += step.weight;
    return weights;
}

/// Step 1 … 7 in columns: level × weight = part, and the sum.
void writeSum(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Language language = texts.language();
    const Assessment& assessment = content.assessment;
    const double weights = weightsOf(assessment);
    const double level = *assessment.overall / 25;
    HtmlTable table(html, texts, "sum.name", "sum");
    table.head(texts("sum.step"), {});
    for (const StepResult& step : assessment.steps) {
        const Step* words = content.questionnaire.step(step.id);
        table.head(std::to_string(words->number) + " " + words->shortName.in(language), "n");
    }
    table.head(texts("sum.total"), "n");
    table.body();
    for (int row = 0; row < 3; ++row) {
        table.row();
        table.cell(texts(row == 0 ? "sum.level" : row == 1 ? "sum.weight" : "sum.part"));
        for (const StepResult& step : assessment.steps) {
            const double share = step.weight / weights;
            if (row == 0 || !step.level)
                table.number(formatNumber(step.level, 2, language));
            else if (row == 1)
                table.number(formatPercent(100 * share, 1, language));
            else
                table.number(formatNumber(*step.level * share, 3, language));
        }
        if (row < 2)
            table.number(row == 0 ? std::string() : formatPercent(100, 0, language));
        else
            table.strong(formatNumber(level, 3, language), "n");
    }
    table.end();
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
    HtmlTable table(html, texts, "report.blockers", "blockers");
    table.heads({{"table.number"}, {"report.missing"}, {"table.condition", "q"}});
    table.body();
    for (const GateResult& gate : assessment.gates) {
        const bool blocks = std::find(assessment.blockers.begin(), assessment.blockers.end(),
                                      gate.id) != assessment.blockers.end();
        const Item* item = content.item(gate.id);
        if (!blocks || item == nullptr) continue;
        const ItemResult& result = resultOf(assessment, gate);
        table.row();
        table.cell(numberOf(*item));
        table.strong(blockerOf(*item, result, texts));
        table.cell(gateLine(gate, result, texts), "q");
    }
    table.end();
}

/// What is agreed for this round and still to be done, the most urgent first.
std::vector<const ActionItem*> agreedActions(const ReportInput& input) {
    std::vector<const ActionItem*> actions;
    for (const ActionItem* action : actionsInOrder(input.workspace))
        if (action->round == input.round.id && action->pending()) actions.push_back(action);
    return actions;
}

bool isAgreed(const ReportInput& input, const ItemId& item) {
    const auto& actions = input.workspace.actions;
    return std::any_of(actions.begin(), actions.end(), [&](const auto& each) {
        return each.second.round == input.round.id && each.second.item == item;
    });
}

std::string gapWords(const ReportContent& content, const ItemId& id) {
    const Texts& texts = content.texts();
    const Item* item = content.item(id);
    const ItemResult* result = content.assessment.item(id);
    if (item == nullptr || result == nullptr || !result->value) return {};
    return texts(result->gate ? "home.actionGateLine" : "home.actionLine",
                 {{"number", numberOf(*item)},
                  {"topic", item->topic.in(texts.language())},
                  {"level", levelBelow(*result->value, result->target, texts)},
                  {"target", formatNumber(result->target, 1, texts.language())}});
}

/// A row of the table, as long as there is room.
void writeAction(HtmlTable& table, int& count, std::string_view words, std::string_view gap,
                 std::string_view owner, std::string_view due) {
    if (count == shownActions) return;
    table.row();
    table.cell(std::to_string(++count));
    table.cell(words, {}, true, gap);
    table.cell(owner, "blank");
    table.cell(due, "blank");
}

void writeActions(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const auto agreed = agreedActions(content.given);
    html.element("h2", texts("home.nextActions"));
    if (agreed.empty() && content.assessment.nextActions.empty()) {
        html.element("p", noGaps(content.assessment, texts));
        return;
    }
    HtmlTable table(html, texts, "home.nextActions", "actions");
    table.heads(
        {{"table.number"}, {"report.action"}, {"part.owner", "blank"}, {"part.due", "blank"}});
    table.body();
    int count = 0;
    for (const ActionItem* action : agreed) {
        std::string due;
        if (action->due) due = formatDate(*action->due, texts.language());
        if (action->overdue(content.given.today)) due += " (" + texts("report.overdue") + ")";
        writeAction(table, count, action->title, gapWords(content, action->item), action->owner,
                    due);
    }
    for (const NextAction& next : content.assessment.nextActions) {
        const Item* item = content.item(next.item);
        const ItemResult* result = content.assessment.item(next.item);
        if (item == nullptr || result == nullptr || isAgreed(content.given, next.item)) continue;
        const std::string words = suggestedAction(*item, *result, texts.language());
        writeAction(table, count, words.empty() ? item->topic.in(texts.language()) : words,
                    gapWords(content, next.item), {}, {});
    }
    table.end();
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
