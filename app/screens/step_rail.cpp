#include "app/screens/step_rail.hpp"

#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

struct StepProgress {
    std::vector<const Item*> items;
    std::vector<Mark> marks;
    int current = -1; ///< which of them is shown
    int answered = 0;

    int total() const { return static_cast<int>(items.size()); }
    bool done() const { return answered == total(); }
};

Mark markOf(const Answer* answer) {
    if (!answer) return Mark::open;
    return answer->notApplicable ? Mark::notApplicable : Mark::answered;
}

StepProgress progressOf(const View& view, const Step& step, const Item* current) {
    StepProgress progress;
    for (const Item* item : view.questionnaire.items(view.round->mode)) {
        if (item->step != step.id || !item->askable()) continue;
        const Answer* answer = view.own->answerTo(item->id);
        if (item == current) progress.current = progress.total();
        progress.items.push_back(item);
        progress.answered += answer ? 1 : 0;
        progress.marks.push_back(markOf(answer));
    }
    return progress;
}

const Item* entryOf(const View& view, const StepProgress& progress) {
    for (const Item* item : progress.items) {
        if (!view.own->answerTo(item->id)) return item;
    }
    return progress.items.empty() ? nullptr : progress.items.front();
}

void drawStep(const View& view, Ui& ui, const Step& step, const Item* current, Actions& actions) {
    const Texts& texts = ui.texts;
    const StepProgress progress = progressOf(view, step, current);
    if (progress.items.empty()) return;
    const bool here = current && current->step == step.id;
    const std::string count =
        std::to_string(progress.answered) + "/" + std::to_string(progress.total());
    const std::string spoken = texts("rail.step", {{"n", std::to_string(step.number)},
                                                   {"name", step.name.in(texts.language())},
                                                   {"answered", std::to_string(progress.answered)},
                                                   {"total", std::to_string(progress.total())}});
    const bool pressed = pressRow(
        ui, {.name = spoken, .height = 53, .current = here, .padX = 12, .boxed = true}, [&] {
            columns(ui, {fixed(22), share(1)}, 12,
                    {[&] {
                         ui.gap(7);
                         stepCircle(ui, step.number, progress.done(), here);
                     },
                     [&] {
                         ui.gap(8);
                         text(ui, step.name.in(texts.language()),
                              here ? Type::dataStrong : Type::data, Color::ink, 1);
                         ui.gap(1);
                         row(ui, {.height = 18, .gap = 10}, [&] {
                             marks(ui, progress.marks, progress.done() ? -1 : progress.current, 10,
                                   6);
                             text(ui, count, Type::note, Color::ink2);
                         });
                     }});
        });
    if (pressed)
        if (const Item* entry = entryOf(view, progress))
            actions.go = Route{Screen::assessment, entry->id};
    ui.gap(4);
}

void drawRespondent(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    text(ui, texts("rail.answersAs"), Type::note, Color::ink3);
    ui.gap(6);
    const std::string name = nameOf(*view.own, view, texts);
    const std::string role = roleOf(*view.own, texts);
    columns(ui, {fixed(28), share(1)}, 8,
            {[&] { avatar(ui, name); },
             [&] {
                 text(ui, name, Type::dataStrong, Color::ink, 1);
                 if (!role.empty()) text(ui, role, Type::note, Color::ink3, 1);
             }});
    ui.gap(10);
    if (link(ui, texts("rail.change"))) actions.go = Route{Screen::assessment, {}};
}

} // namespace

void drawStepRail(const View& view, Ui& ui, const Item* current, Actions& actions) {
    const Texts& texts = ui.texts;
    const int total = static_cast<int>(view.questionnaire.items(view.round->mode).size());
    const int answered = answeredIn(*view.own, view);
    const std::string count =
        texts("count.of", {{"n", std::to_string(answered)}, {"total", std::to_string(total)}});
    const auto content = [&] {
        inset(ui, 24, 20, 24, 0, [&] {
            textRight(ui, count, Type::data, Color::ink3);
            text(ui, texts("nav.assessment"), Type::bodyStrong);
            ui.gap(8);
            progressBar(ui, texts("rail.progress"), total ? double(answered) / total : 0);
        });
        ui.gap(16);
        inset(ui, 12, 0, 12, 0, [&] {
            for (const Step& step : view.questionnaire.steps)
                drawStep(view, ui, step, current, actions);
        });
        ui.gap(std::max(12.0f, ui.windowHeight() - 124 - ui.pen()));
        inset(ui, 24, 0, 24, 16, [&] { drawRespondent(view, ui, actions); });
    };
    group(ui, Role::navigation, texts("rail.name"), [&] { scrollArea(ui, "steps", 0, content); });
}

void drawStepBar(const View& view, Ui& ui, const Item* current) {
    std::vector<Mark> states;
    int place = -1;
    for (const Item* item : view.questionnaire.items(view.round->mode)) {
        if (item == current) place = static_cast<int>(states.size());
        states.push_back(markOf(view.own->answerTo(item->id)));
    }
    const float markWidth = states.empty()
                                ? 0.0f
                                : (ui.width() - 4.0f * static_cast<float>(states.size() - 1)) /
                                      static_cast<float>(states.size());
    marks(ui, states, place, std::max(2.0f, markWidth), 6);
}

} // namespace kam
