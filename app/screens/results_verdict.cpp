#include "app/screens/explain.hpp"
#include "app/screens/page.hpp"
#include "app/screens/results_cards.hpp"
#include "app/screens/verdict_head.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/figure/readiness_figures.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

double weightSum(const Assessment& assessment) {
    double sum = 0;
    for (const StepResult& step : assessment.steps)
        if (step.level) sum += step.weight;
    return sum;
}

/// Step 1 … 7 in columns: level × weight = contribution.
void drawWideSum(const View& view, Ui& ui, double sumOfWeights, double level) {
    const Texts& texts = ui.texts;
    const auto& steps = view.assessment->steps;
    std::vector<std::string> heads;
    heads.reserve(steps.size());
    for (const StepResult& step : steps)
        heads.push_back(std::to_string(view.questionnaire.step(step.id)->number));
    std::vector<TableColumn> columns{{.head = texts("sum.step"), .width = fixed(64)}};
    for (const std::string& head : heads)
        columns.push_back({.head = head, .width = share(1), .right = true});
    columns.push_back({.head = texts("sum.total"), .width = fixed(62), .right = true});

    std::vector<Cell> levels{{.words = texts("sum.level"), .color = Color::ink2}};
    std::vector<Cell> weights{{.words = texts("sum.weight"), .color = Color::ink2}};
    std::vector<Cell> parts{{.words = texts("sum.part"), .color = Color::ink2}};
    for (const StepResult& step : steps) {
        levels.push_back({.words = formatNumber(step.level, 2, texts.language())});
        if (!step.level) {
            weights.push_back({.words = "–"});
            parts.push_back({.words = "–"});
            continue;
        }
        const double share = step.weight / sumOfWeights;
        weights.push_back({.words = formatPercent(100 * share, 1, texts.language())});
        parts.push_back({.words = formatNumber(*step.level * share, 3, texts.language())});
    }
    levels.push_back({});
    weights.push_back({.words = formatPercent(100, 0, texts.language())});
    parts.push_back({.words = formatNumber(level, 3, texts.language()), .type = Type::dataStrong});
    table(ui, "sum", {.name = texts("sum.name"), .rowHeight = 22}, columns,
          {levels, weights, parts});
}

/// The same, a step a row, for narrow windows.
void drawTallSum(const View& view, Ui& ui, double sumOfWeights, double level) {
    const Texts& texts = ui.texts;
    std::vector<std::vector<Cell>> rows;
    for (const StepResult& step : view.assessment->steps) {
        const Step* words = view.questionnaire.step(step.id);
        const double share = step.weight / sumOfWeights;
        rows.push_back(
            {{.words = std::to_string(words->number) + " " + words->shortName.in(texts.language())},
             {.words = formatNumber(step.level, 2, texts.language())},
             {.words = step.level ? formatPercent(100 * share, 1, texts.language()) : "–"},
             {.words = step.level ? formatNumber(*step.level * share, 3, texts.language()) : "–"}});
    }
    rows.push_back({{.words = texts("sum.total"), .type = Type::dataStrong},
                    {},
                    {.words = formatPercent(100, 0, texts.language())},
                    {.words = formatNumber(level, 3, texts.language()), .type = Type::dataStrong}});
    table(ui, "sum", {.name = texts("sum.name"), .rowHeight = 28},
          {{.head = texts("sum.step"), .width = share(1)},
           {.head = texts("sum.level"), .width = fixed(56), .right = true},
           {.head = texts("sum.weight"), .width = fixed(66), .right = true},
           {.head = texts("sum.part"), .width = fixed(70), .right = true}},
          rows);
}

/// How a condition stands, as its row shows it.
struct GateLook {
    Icon icon;
    Color color;
    const char* state; ///< key of its text
    BadgeKind badge;
};

GateLook lookOf(const GateResult& gate, Verdict verdict) {
    if (gate.met) return {icon::check, Color::accent, "gate.met", BadgeKind::positive};
    if (gate.hidden)
        return {icon::eyeOff, gate.asked ? Color::alert : Color::ink3, "gate.notAsked",
                gate.asked ? BadgeKind::alert : BadgeKind::neutral};
    if (!gate.asked) return {icon::circleDashed, Color::ink3, "gate.later", BadgeKind::neutral};
    // Nothing blocks as long as there is no verdict.
    if (verdict == Verdict::incomplete)
        return {icon::circleDashed, Color::ink3, gate.value ? "gate.below" : "gate.open",
                BadgeKind::neutral};
    return {icon::lock, Color::alert, "gate.blocks", BadgeKind::alert};
}

std::vector<Cell> gateRow(const View& view, const Ui& ui, const GateResult& gate, const Item& item,
                          const ItemResult& result) {
    const Texts& texts = ui.texts;
    const GateLook look = lookOf(gate, view.assessment->verdict);
    std::vector<Cell> cells{{.words = numberOf(item),
                             .color = Color::ink3,
                             .icon = look.icon,
                             .iconColor = look.color}};
    cells.push_back({.words = item.topic.in(texts.language()),
                     .type = gate.met || !gate.asked ? Type::data : Type::dataStrong});
    cells.push_back({.words = levelOf(gate, result, texts), .type = Type::dataStrong});
    if (!ui.phone())
        cells.push_back({.words = texts("gate.minimum",
                                        {{"n", formatNumber(gate.required, 1, texts.language())}}),
                         .color = Color::ink3});
    cells.push_back({.words = texts(look.state), .badge = look.badge});
    return cells;
}

} // namespace

void drawArithmeticCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const Assessment& assessment = *view.assessment;
    const double overall = assessment.overall.value_or(0);
    card(ui, "arithmetic", {.name = texts("home.verdict")}, [&] {
        drawVerdictHead(assessment, ui);
        text(ui, reasonOf(assessment, texts), Type::data, Color::ink2);
        ui.gap(8);
        const double sumOfWeights = weightSum(assessment);
        if (ui.width() <
            140 + 48 * static_cast<float>(assessment.steps.size())) // beside each other
            drawTallSum(view, ui, sumOfWeights, overall / 25);
        else
            drawWideSum(view, ui, sumOfWeights, overall / 25);
        ui.gap(8);
        text(ui,
             texts("sum.formula", {{"level", formatNumber(overall / 25, 3, texts.language())},
                                   {"score", formatNumber(overall, 2, texts.language())},
                                   {"rounded", formatNumber(overall, 0, texts.language())}}),
             Type::data, Color::ink2);
        text(ui, texts("sum.rounding"), Type::note, Color::ink3);
        if (view.guesses && view.guesses->guesses > 0) {
            ui.gap(8);
            text(ui, wordsOf(*view.guesses, texts), Type::data, Color::ink2);
        }
        ui.gap(6);
        if (link(ui, texts("explain.title"))) explain({}, actions);
    });
}

void drawGatesCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    std::vector<std::vector<Cell>> rows;
    std::vector<const Item*> items;
    std::ptrdiff_t met = 0;
    for (const GateResult& gate : view.assessment->gates) {
        const Item* item = view.questionnaire.known(gate.id);
        if (!item) continue;
        items.push_back(gate.hidden ? nullptr : item);
        rows.push_back(gateRow(view, ui, gate, *item, resultOf(*view.assessment, gate)));
        met += gate.met ? 1 : 0;
    }
    card(ui, "gates", {.name = texts("gate.title")}, [&] {
        cardTitle(ui, texts("gate.title"),
                  texts("gate.count",
                        {{"met", std::to_string(met)}, {"total", std::to_string(rows.size())}}));
        std::vector<TableColumn> heads{{.head = texts("table.number"), .width = fixed(56)},
                                       {.head = texts("table.condition"), .width = share(1)},
                                       {.head = texts("table.level"),
                                        .width = fixed(ui.phone() ? 32.0f : 66.0f),
                                        .right = true}};
        if (!ui.phone())
            heads.push_back({.head = texts("table.minimum"), .width = fixed(64), .right = true});
        heads.push_back({.head = texts("table.state"),
                         .width = fixed(ui.phone() ? 96.0f : 106.0f),
                         .right = true});
        const int pressed =
            table(ui, "gates",
                  {.name = texts("gate.title"), .rowHeight = 30, .headless = true, .press = true},
                  heads, rows);
        const Item* chosen = pressed < 0 ? nullptr : items[static_cast<std::size_t>(pressed)];
        if (chosen) explain(chosen->id, actions);
        ui.gap(6);
        text(ui, texts("gate.rule"), Type::note, Color::ink3);
    });
}

} // namespace kam
