#include "app/screens/roadmap_card.hpp"

#include "app/screens/next_actions.hpp"
#include "app/screens/page.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/readiness/roadmap.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

constexpr int monthsOfStage = 3;

/// The last day of a stage.
Date endOf(const View& view, int stage) {
    return plusMonths(view.round->date, monthsOfStage * stage);
}

bool isAction(const View& view, const ItemId& item) {
    return std::any_of(view.workspace.actions.begin(), view.workspace.actions.end(),
                       [&](const auto& row) {
                           return row.second.item == item && row.second.round == view.round->id;
                       });
}

ActionItem actionFor(const View& view, const RoadmapStep& step, Language language) {
    ActionItem action = kam::actionFor(view, *view.questionnaire.item(step.item),
                                       *view.assessment->item(step.item), language);
    action.due = endOf(view, step.stage);
    return action;
}

/// "Después de 2.1 y 4.1".
std::string waitsFor(const View& view, const RoadmapStep& step, const Texts& texts) {
    std::string numbers;
    for (const ItemId& before : step.after)
        numbers += (numbers.empty() ? "" : ", ") + numberOf(*view.questionnaire.item(before));
    return numbers.empty() ? numbers : texts("roadmap.after", {{"numbers", numbers}});
}

void drawStep(const View& view, Ui& ui, const RoadmapStep& step, Actions& actions) {
    const Texts& texts = ui.texts;
    const Item& item = *view.questionnaire.item(step.item);
    const std::string topic = numberedTopic(item, texts.language());
    constexpr const char* efforts[] = {"roadmap.small", "roadmap.medium", "roadmap.large"};
    std::string line = texts(efforts[step.effort - 1]);
    if (const std::string waits = waitsFor(view, step, texts); !waits.empty())
        line += " · " + waits;
    divider(ui, 0, 8);
    group(ui, Role::listItem, topic, [&] {
        if (isAction(view, step.item))
            textRight(ui, texts("roadmap.isAction"), Type::note, Color::ink3);
        else if (!view.readOnly &&
                 linkRight(ui, texts("roadmap.add"), texts("roadmap.addItem", {{"topic", topic}})))
            actions.wish(AddActions{{actionFor(view, step, texts.language())}});
        inset(ui, 0, 0, 110, 0, [&] {
            text(ui, topic, Type::data);
            text(ui, line, Type::note, Color::ink3);
        });
    });
    ui.gap(8);
}

void drawStage(const View& view, Ui& ui, const std::vector<RoadmapStep>& roadmap, int stage,
               Actions& actions) {
    const Texts& texts = ui.texts;
    const std::string title =
        texts("roadmap.stage", {{"n", std::to_string(stage)},
                                {"date", formatLongDate(endOf(view, stage), texts.language())}});
    ui.gap(12);
    heading(ui, 3, title, Type::dataStrong);
    ui.gap(6);
    group(ui, Role::list, title, [&] {
        for (const RoadmapStep& step : roadmap)
            if (step.stage == stage)
                scope(ui, step.item, [&] { drawStep(view, ui, step, actions); });
    });
}

/// All of the first stage that is not an action yet.
std::vector<ActionItem> openOfFirstStage(const View& view, const std::vector<RoadmapStep>& roadmap,
                                         Language language) {
    std::vector<ActionItem> open;
    for (const RoadmapStep& step : roadmap)
        if (step.stage == 1 && !isAction(view, step.item))
            open.push_back(actionFor(view, step, language));
    return open;
}

} // namespace

void drawRoadmapCard(const View& view, Ui& ui, Actions& actions) {
    if (!view.assessment || view.disclosure != Disclosure::open ||
        view.assessment->nextActions.empty())
        return;
    const Texts& texts = ui.texts;
    const std::vector<RoadmapStep>& roadmap = *view.roadmap;
    card(ui, "roadmap", {.padY = 20, .name = texts("roadmap.title")}, [&] {
        cardTitle(ui, texts("roadmap.title"), titleOf(*view.round, texts));
        text(ui, texts("roadmap.rule"), Type::note, Color::ink3);
        for (int stage = 1; stage <= roadmap.back().stage; ++stage)
            drawStage(view, ui, roadmap, stage, actions);
        std::vector<ActionItem> open = openOfFirstStage(view, roadmap, texts.language());
        if (open.empty() || view.readOnly) return;
        ui.gap(12);
        if (button(ui, texts.plural("roadmap.addStage", static_cast<int>(open.size())),
                   {.leading = icon::plus, .height = 32}))
            actions.wish(AddActions{std::move(open)});
    });
    ui.gap(16);
}

} // namespace kam
