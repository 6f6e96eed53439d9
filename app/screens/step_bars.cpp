#include "app/screens/step_bars.hpp"

#include "app/screens/explain.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/figure/readiness_figures.hpp"

namespace kam {

using namespace ui;

void drawStepBars(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const float bar = ui.phone() ? 84.0f : 108.0f;
    std::vector<std::vector<Cell>> rows;
    for (const StepResult& step : view.assessment->steps) {
        const Step* words = view.questionnaire.step(step.id);
        std::vector<Cell> cells{
            {.words = std::to_string(words->number) + " " + words->name.in(texts.language())}};
        if (!ui.phone() && isBlocked(*view.assessment, step.id))
            cells.push_back({.words = texts("gate.blocks"), .badge = BadgeKind::alert});
        else if (!ui.phone())
            cells.push_back({});
        cells.push_back(
            {.figure = levelBar(step.level, step.targetLevel.value_or(defaultTarget), texts, bar)});
        cells.push_back(
            {.words = formatNumber(step.level, 1, texts.language()), .type = Type::dataStrong});
        rows.push_back(std::move(cells));
    }
    std::vector<TableColumn> heads{{.head = texts("sum.step"), .width = share(1)}};
    if (!ui.phone()) heads.push_back({.head = texts("table.state"), .width = fixed(76)});
    heads.push_back({.head = texts("table.todayAndTarget"), .width = fixed(bar + 8)});
    heads.push_back({.head = texts("sum.level"), .width = fixed(36), .right = true});
    const int pressed = table(ui, "bars",
                              {.name = texts(stepsKey(view.questionnaire)),
                               .rowHeight = ui.touch() ? 40.0f : 29.0f,
                               .headless = true,
                               .press = true},
                              heads, rows);
    if (pressed >= 0)
        explain(view.assessment->steps[static_cast<std::size_t>(pressed)].id, actions);
}

} // namespace kam
