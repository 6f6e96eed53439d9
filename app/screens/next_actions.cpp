#include "app/screens/next_actions.hpp"

#include "app/screens/page.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"

#include <algorithm>

namespace kam {

using namespace ui;

namespace {

/// Whether something is to be done about an item of the round already.
bool hasOpenAction(const View& view, const ItemId& item) {
    return std::any_of(
        view.workspace.actions.begin(), view.workspace.actions.end(), [&](const auto& row) {
            const ActionItem& action = row.second;
            return action.item == item && action.round == view.round->id && action.pending();
        });
}

/// `make`: it can be made an action of somebody's here.
void drawNextAction(const View& view, Ui& ui, const NextAction& next, bool make, Actions& actions) {
    const Texts& texts = ui.texts;
    const Item* item = view.questionnaire.item(next.item);
    const ItemResult* result = view.assessment->item(next.item);
    if (!item || !result) return;
    const std::string action = suggestedAction(*item, *result, texts.language());
    divider(ui, 0, 10);
    group(ui, Role::listItem, item->topic.in(texts.language()), [&] {
        text(ui, action.empty() ? item->topic.in(texts.language()) : action, Type::body);
        ui.gap(2);
        const std::string line =
            texts(result->gate ? "home.actionGateLine" : "home.actionLine",
                  {{"number", numberOf(*item)},
                   {"topic", item->topic.in(texts.language())},
                   {"level", levelBelow(result->value.value_or(0), result->target, texts)},
                   {"target", formatNumber(result->target, 1, texts.language())}});
        if (linkRight(ui, texts("link.see", {{"number", numberOf(*item)}}),
                      texts("link.seeItem", {{"number", numberOf(*item)},
                                             {"topic", item->topic.in(texts.language())}})))
            actions.go = Route{Screen::assessment, item->id};
        inset(ui, 0, 0, 56, 0, [&] { text(ui, line, Type::note, Color::ink3); });
        if (!make) return;
        const std::string topic = numberedTopic(*item, texts.language());
        row(ui, {.gap = 16}, [&] {
            if (hasOpenAction(view, item->id)) {
                if (link(ui, texts("roadmap.isAction"), texts("roadmap.isAction") + ": " + topic))
                    actions.go = Route{Screen::actions, {}};
            } else if (!view.readOnly && link(ui, texts("roadmap.makeAction"),
                                              texts("roadmap.makeAction") + ": " + topic))
                actions.wish(AddActions{{actionFor(view, *item, *result, texts.language())}, true});
            if (link(ui, texts("explain.title"), texts("explain.of", {{"topic", topic}})))
                actions.wish(Show{Dialog::explanation, item->id});
        });
    });
    ui.gap(10);
}

} // namespace

ActionItem actionFor(const View& view, const Item& item, const ItemResult& result,
                     Language language) {
    const std::string suggested = suggestedAction(item, result, language);
    return {.title = suggested.empty() ? item.topic.in(language) : suggested,
            .item = item.id,
            .round = view.round->id};
}

void drawNextActions(const View& view, Ui& ui, std::size_t most, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::vector<NextAction>& all = view.assessment->nextActions;
    const std::size_t shown = std::min(most, all.size());
    card(ui, "actions", {.name = texts("home.nextActions")}, [&] {
        cardTitle(ui, texts("home.nextActions"),
                  all.empty() ? std::string()
                              : texts.plural("home.gapsTotal", static_cast<int>(all.size())));
        if (all.empty()) {
            divider(ui, 0, 12);
            text(ui, noGaps(*view.assessment, texts), Type::data, Color::ink2);
            return;
        }
        group(ui, Role::list, texts("home.nextActions"), [&] {
            for (std::size_t i = 0; i < shown; ++i)
                scope(ui, static_cast<int>(i),
                      [&] { drawNextAction(view, ui, all[i], shown == all.size(), actions); });
        });
        if (shown == all.size()) return;
        divider(ui, 0, 8);
        if (link(ui, texts("home.allActions", {{"n", std::to_string(all.size())}})))
            actions.go = Route{Screen::results, {}};
    });
}

} // namespace kam
