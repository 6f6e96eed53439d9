#include "app/screens/results_cards.hpp"

#include "app/screens/explain.hpp"
#include "app/screens/page.hpp"
#include "app/screens/step_bars.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/figure/readiness_figures.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

constexpr std::size_t shownRows = 6;

std::vector<Cell> itemRow(const Item& item, const ItemResult& result, const Texts& texts,
                          bool slim) {
    const Language language = texts.language();
    std::vector<Cell> cells{{.words = numberedTopic(item, language)}};
    if (!slim) {
        cells.push_back({.words = texts(sourceOf(result)), .color = Color::ink2});
        cells.push_back({.words = std::to_string(result.n)});
        cells.push_back({.words = formatNumber(result.sd, 2, language)});
    }
    cells.push_back({.figure = levelBar(result.value, result.target, texts, slim ? 72 : 108)});
    cells.push_back({.words = formatNumber(result.value, 1, language), .type = Type::dataStrong});
    return cells;
}

bool weighAlike(const Assessment& assessment) {
    return std::all_of(assessment.steps.begin(), assessment.steps.end(),
                       [](const StepResult& step) { return step.weight == 1; });
}

} // namespace

void drawRadarCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, "radar", {.name = texts(stepsKey(view.questionnaire))}, [&] {
        cardTitle(ui, texts(stepsKey(view.questionnaire)), texts("results.legend"));
        const float width = std::min(ui.width(), 480.0f);
        const float margin = (ui.width() - width) / 2;
        inset(ui, margin, 0, margin, 0,
              [&] { figure(ui, stepsRadar(*view.assessment, view.questionnaire, texts, width)); });
        ui.gap(4);
        drawStepBars(view, ui, actions);
        ui.gap(8);
        text(ui, texts("results.noAverage"), Type::note, Color::ink3);
    });
}

void drawStepBarsCard(const View& view, Ui& ui, Actions& actions) {
    card(ui, "bars", {.padX = 16, .name = ui.texts(stepsKey(view.questionnaire))}, [&] {
        cardTitle(ui, ui.texts(stepsKey(view.questionnaire)));
        drawStepBars(view, ui, actions);
        ui.gap(8);
        text(ui, ui.texts("results.noAverage"), Type::note, Color::ink3);
    });
}

void drawGapsCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const Assessment& assessment = *view.assessment;
    card(ui, "gaps", {.name = texts("gaps.title")}, [&] {
        cardTitle(ui, texts("gaps.title"));
        if (assessment.nextActions.empty()) {
            text(ui, noGaps(assessment, texts), Type::data, Color::ink2);
            return;
        }
        std::vector<std::vector<Cell>> rows;
        std::vector<const Item*> items;
        for (const NextAction& next : assessment.nextActions) {
            if (rows.size() == shownRows) break;
            const Item* item = view.questionnaire.item(next.item);
            const ItemResult* result = assessment.item(next.item);
            if (!item || !result || !result->value) continue;
            items.push_back(item);
            std::vector<Cell> cells{{.words = numberedTopic(*item, texts.language())}};
            if (!ui.phone())
                cells.push_back({.figure = gapLine(*result->value, result->target, texts)});
            cells.push_back({.words = lacking(next.gap, texts)});
            cells.push_back({.words = formatNumber(next.priority, 1, texts.language()),
                             .type = Type::dataStrong});
            rows.push_back(std::move(cells));
        }
        std::vector<TableColumn> heads{{.head = texts("table.question"), .width = share(1)}};
        if (!ui.phone())
            heads.push_back({.head = texts("table.todayAndTarget"), .width = fixed(88)});
        heads.push_back({.head = texts("table.gap"), .width = fixed(48), .right = true});
        heads.push_back({.head = texts("table.priority"), .width = fixed(62), .right = true});
        const int pressed =
            table(ui, "gaps", {.name = texts("gaps.title"), .press = true}, heads, rows);
        if (pressed >= 0) explain(items[static_cast<std::size_t>(pressed)]->id, actions);
        ui.gap(6);
        text(ui, texts(weighAlike(assessment) ? "gaps.ruleEqual" : "gaps.rule"), Type::note,
             Color::ink3);
    });
}

void drawAgreementCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const Assessment& assessment = *view.assessment;
    card(ui, "agreement", {.name = texts("agreement.title")}, [&] {
        const auto total = static_cast<int>(assessment.discussFirst.size());
        cardTitle(ui, texts("agreement.title"),
                  ui.phone() || total == 0 ? "" : texts("agreement.order"));
        if (total == 0) {
            text(ui, texts("agreement.needsTwo"), Type::data, Color::ink2);
            return;
        }
        std::vector<std::vector<Cell>> rows;
        std::vector<const Item*> items;
        for (const ItemId& id : assessment.discussFirst) {
            if (rows.size() == shownRows) break;
            const Item* item = view.questionnaire.item(id);
            const ItemResult* result = assessment.item(id);
            if (!item || !result) continue;
            items.push_back(item);
            std::vector<Cell> cells{{.words = numberedTopic(*item, texts.language())},
                                    {.figure = distributionBars(*result, texts)},
                                    {.words = std::to_string(result->n)}};
            if (!ui.phone()) cells.push_back({.figure = agreementBar(*result, texts)});
            cells.push_back({.words = formatNumber(result->agreement, 2, texts.language()),
                             .type = Type::dataStrong});
            rows.push_back(std::move(cells));
        }
        std::vector<TableColumn> heads{{.head = texts("table.question"), .width = share(1)},
                                       {.head = texts("table.levels"), .width = fixed(70)},
                                       {.head = "n", .width = fixed(26), .right = true}};
        if (!ui.phone())
            heads.push_back({.head = texts("table.agreementScale"), .width = fixed(84)});
        heads.push_back({.head = texts("table.agreement"), .width = fixed(58), .right = true});
        const int pressed =
            table(ui, "agreement", {.name = texts("agreement.title"), .press = true}, heads, rows);
        if (pressed >= 0) explain(items[static_cast<std::size_t>(pressed)]->id, actions);
        ui.gap(6);
        std::string rule = texts("agreement.rule");
        if (!ui.phone()) rule += " " + texts("agreement.bar");
        text(ui, rule, Type::note, Color::ink3);
    });
}

void drawItemsCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const Assessment& assessment = *view.assessment;
    card(ui, "items", {.name = texts("items.title")}, [&] {
        cardTitle(ui, texts("items.title"),
                  texts.plural("questions", static_cast<int>(assessment.items.size())));
        const bool slim = ui.width() < 620;
        std::vector<std::vector<Cell>> rows;
        std::vector<const Item*> items;
        for (const ItemResult& result : assessment.items) {
            const Item* item = view.questionnaire.item(result.id);
            if (!item) continue;
            items.push_back(item);
            rows.push_back(itemRow(*item, result, texts, slim));
        }
        std::vector<TableColumn> heads{{.head = texts("table.question"), .width = share(1)}};
        if (!slim) {
            heads.push_back({.head = texts("table.source"), .width = fixed(180)});
            heads.push_back({.head = "n", .width = fixed(40), .right = true});
            heads.push_back({.head = texts("table.sd"), .width = fixed(96), .right = true});
        }
        heads.push_back(
            {.head = texts("table.todayAndTarget"), .width = fixed(slim ? 84.0f : 132.0f)});
        heads.push_back({.head = texts("table.level"), .width = fixed(52), .right = true});
        const int pressed =
            table(ui, "items", {.name = texts("items.title"), .press = true}, heads, rows);
        if (pressed >= 0) explain(items[static_cast<std::size_t>(pressed)]->id, actions);
    });
}

} // namespace kam
