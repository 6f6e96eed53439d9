#include "app/screens/home_cards.hpp"

#include "app/screens/page.hpp"
#include "app/screens/step_bars.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/figure/readiness_figures.hpp"

#include <algorithm>

namespace kam {

using namespace ui;

namespace {

const char* titleOf(const View& view) {
    return view.questionnaire.steps.size() == 7 ? "home.steps" : "home.ownSteps";
}

/// One of the cells of the strip, seven in a line: number, name, level, target, bar.
void drawStepCell(const View& view, Ui& ui, const Step& step) {
    const Texts& texts = ui.texts;
    const StepResult* result = view.assessment->step(step.id);
    if (!result) return;
    group(ui, Role::listItem, step.name.in(texts.language()), [&] {
        row(ui, {.height = 20}, [&] {
            numberTile(ui, std::to_string(step.number));
            if (isBlocked(*view.assessment, step.id)) {
                pushRight(ui);
                badge(ui, texts("gate.blocks"), BadgeKind::alert, icon::lock);
            }
        });
        ui.gap(8);
        const float top = ui.pen();
        text(ui, step.name.in(texts.language()), Type::dataStrong, Color::ink, 2);
        ui.gap(top + 36 + 10 - ui.pen());
        const double target = result->targetLevel.value_or(defaultTarget);
        runs(ui, {{formatNumber(result->level, 1, texts.language()), Type::title, Color::ink},
                  {" " + texts("step.target", {{"n", formatNumber(target, 1, texts.language())}}),
                   Type::data, Color::ink3}});
        ui.gap(4);
        figureInline(ui, levelBar(result->level, target, texts, ui.width()));
    });
}

} // namespace

void drawStrip(const View& view, Ui& ui) {
    const Questionnaire& questionnaire = view.questionnaire;
    card(ui, "strip", {.name = ui.texts(titleOf(view))}, [&] {
        group(ui, Role::list, ui.texts(titleOf(view)), [&] {
            const auto cell = [&](std::size_t i) {
                return std::function<void()>([&, i] {
                    if (i < questionnaire.steps.size())
                        drawStepCell(view, ui, questionnaire.steps[i]);
                });
            };
            for (std::size_t i = 0; i < questionnaire.steps.size(); i += 7) {
                if (i > 0) ui.gap(16);
                columns(ui, {share(), share(), share(), share(), share(), share(), share()}, 20,
                        {cell(i), cell(i + 1), cell(i + 2), cell(i + 3), cell(i + 4), cell(i + 5),
                         cell(i + 6)});
            }
        });
    });
}

void drawStepsCard(const View& view, Ui& ui, Actions& actions) {
    card(ui, "steps", {.name = ui.texts(titleOf(view))}, [&] {
        cardTitle(ui, ui.texts(titleOf(view)));
        drawStepBars(view, ui, actions);
    });
}

} // namespace kam
