#include "app/screens/company_switcher.hpp"
#include "app/screens/page.hpp"
#include "app/screens/record_row.hpp"
#include "app/screens/roadmap_card.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/fields.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/workspace/action_list.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

/// "Ana · 2.1 Compromiso con presupuesto".
std::string aboutOf(const View& view, const ActionItem& action, const Texts& texts) {
    std::string line = action.owner.empty() ? texts("actions.noOwner") : action.owner;
    if (const Item* item = view.questionnaires.ofRound(action.round).known(action.item))
        line += " · " + numberedTopic(*item, texts.language());
    return line;
}

std::string stateOf(const View& view, const ActionItem& action, const Texts& texts) {
    return texts(action.overdue(view.today) ? "actions.overdue" : stateKey(action.state));
}

void drawContent(const View& view, Ui& ui, const ActionItem& action) {
    const Texts& texts = ui.texts;
    const bool late = action.overdue(view.today);
    const auto words = [&] {
        text(ui, titleOf(action, texts), action.pending() ? Type::dataStrong : Type::data,
             action.pending() ? Color::ink : Color::ink2, ui.phone() ? 2 : 1);
        text(ui, aboutOf(view, action, texts), Type::note, Color::ink3, 1);
    };
    const auto state = [&] {
        badge(ui, stateOf(view, action, texts),
              late                                ? BadgeKind::alert
              : action.state == ActionState::done ? BadgeKind::positive
                                                  : BadgeKind::neutral,
              late ? icon::alertTriangle : nullptr);
    };
    ui.gap(9);
    if (ui.phone()) {
        words();
        ui.gap(4);
        row(ui, {.height = 20, .gap = 8}, [&] {
            state();
            text(ui, dueOf(view, action, texts), Type::note, late ? Color::alert : Color::ink2);
        });
    } else {
        columns(ui, {share(1), fixed(120), fixed(96)}, 12,
                {words,
                 [&] {
                     ui.gap(9);
                     row(ui, {.height = 20}, state);
                 },
                 [&] {
                     ui.gap(9);
                     text(ui, dueOf(view, action, texts), Type::data,
                          late ? Color::alert : Color::ink2);
                 }});
    }
    ui.gap(9);
}

void drawAction(const View& view, Ui& ui, const ActionItem& action, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::string name = titleOf(action, texts);
    const bool done = action.state == ActionState::done;
    const RecordUse use = recordRow(
        view, ui,
        {.id = action.id,
         .name = name,
         .spoken = name + ", " + aboutOf(view, action, texts) + ", " +
                   stateOf(view, action, texts) + ", " + dueOf(view, action, texts),
         .options = {texts("actions.edit"), texts(done ? "actions.reopen" : "actions.markDone"),
                     texts("actions.remove")},
         .height = ui.phone() ? 100.0f : 56.0f,
         .readOnly = view.readOnly},
        [&] { drawContent(view, ui, action); }, actions);
    if ((use.opened && !view.readOnly) || use.chosen == 0)
        actions.wish(Show{Dialog::editAction, action.id});
    if (use.chosen == 1) {
        ActionItem changed = action;
        changed.state = done ? ActionState::open : ActionState::done;
        actions.changes.push_back({{put(std::move(changed))}, "change.action"});
    }
    if (use.chosen == 2) actions.wish(RemoveAction{action.id});
}

void drawList(const View& view, Ui& ui, std::string_view title,
              const std::vector<const ActionItem*>& list, Actions& actions) {
    const Texts& texts = ui.texts;
    card(ui, title, {.padY = 20, .name = texts(title)}, [&] {
        cardTitle(ui, texts(title), texts.plural("actions", static_cast<int>(list.size())));
        group(ui, Role::list, texts(title), [&] {
            for (const ActionItem* action : list)
                scope(ui, action->id, [&] {
                    divider(ui);
                    drawAction(view, ui, *action, actions);
                });
        });
    });
    ui.gap(16);
}

std::string subtitleOf(const View& view, const std::vector<const ActionItem*>& pending,
                       const Texts& texts) {
    const auto late = std::count_if(pending.begin(), pending.end(), [&](const ActionItem* each) {
        return each->overdue(view.today);
    });
    std::string line = texts.plural("actions.pending", static_cast<int>(pending.size()));
    if (late > 0) line += " · " + texts.plural("actions.late", static_cast<int>(late));
    return line;
}

/// By state and by whose they are.
void drawFilter(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    ActionFilter filter = view.actionFilter;
    const std::string &all = texts("actions.all"), &late = texts("actions.lateOnes"),
                      &nobody = texts("actions.noOwner"), &everybody = texts("actions.everybody");
    const auto state = [&] {
        std::vector<std::string> options{all, late};
        for (int i = 0; i < 4; ++i)
            options.push_back(texts(stateKey(static_cast<ActionState>(i))));
        const std::string now = filter.overdue ? late
                                : filter.state ? texts(stateKey(*filter.state))
                                               : std::string();
        const auto entered =
            comboBox(ui, "state", options, now, {.label = texts("part.state"), .placeholder = all});
        if (!entered.changed) return;
        filter.overdue = entered.value == late;
        filter.state.reset();
        for (std::size_t i = 2; i < options.size(); ++i)
            if (options[i] == entered.value) filter.state = static_cast<ActionState>(i - 2);
    };
    const auto owner = [&] {
        std::vector<std::string> options = ownersOf(view.workspace);
        options.insert(options.begin(), everybody);
        options.push_back(nobody);
        const std::string now = !filter.owner           ? std::string()
                                : filter.owner->empty() ? nobody
                                                        : *filter.owner;
        const auto entered = comboBox(ui, "owner", options, now,
                                      {.label = texts("part.owner"), .placeholder = everybody});
        if (!entered.changed) return;
        filter.owner.reset();
        if (!entered.value.empty() && entered.value != everybody)
            filter.owner = entered.value == nobody ? std::string() : entered.value;
    };
    inset(ui, 0, 0, std::max(0.0f, ui.width() - 480), 0, [&] {
        columns(ui, {share(1), share(1)}, 12, {state, owner});
    });
    if (filter != view.actionFilter) actions.wish(filter);
    ui.gap(16);
}

void drawNoneLeft(Ui& ui, Actions& actions) {
    card(ui, "none", {.padY = 20}, [&] {
        text(ui, ui.texts("actions.noneShown"), Type::data, Color::ink2);
        ui.gap(6);
        if (link(ui, ui.texts("actions.showAll"))) actions.wish(ActionFilter{});
    });
    ui.gap(16);
}

} // namespace

Actions drawActions(const View& view, Ui& ui) {
    Actions actions;
    const Texts& texts = ui.texts;
    std::vector<const ActionItem*> pending = actionsInOrder(view.workspace);
    const auto closed = std::find_if(pending.begin(), pending.end(),
                                     [](const ActionItem* each) { return !each->pending(); });
    std::vector<const ActionItem*> over(closed, pending.end());
    pending.erase(closed, pending.end());
    PageHead head{.title = texts("nav.actions"),
                  .subtitle = companyFirst(view, ui, subtitleOf(view, pending, texts))};
    head.actions = [&] {
        if (button(ui, texts("actions.add"), {.leading = icon::plus, .disabled = view.readOnly}))
            actions.wish(AddActions{{ActionItem{}}, true});
    };
    const bool any = !pending.empty() || !over.empty();
    const auto hidden = [&](const ActionItem* each) {
        return !view.actionFilter.shows(*each, view.today);
    };
    std::erase_if(pending, hidden);
    std::erase_if(over, hidden);
    page(ui, "actions", head, [&] {
        if (!any) {
            if (emptyState(ui, {.icon = icon::clipboardCheck,
                                .title = texts("actions.none"),
                                .sentence = texts("actions.noneMore"),
                                .action = view.readOnly ? std::string_view()
                                                        : std::string_view(texts("actions.add")),
                                .actionIcon = icon::plus}))
                actions.wish(AddActions{{ActionItem{}}, true});
            ui.gap(16);
        } else if (ui.phone()) {
            head.actions();
            ui.gap(12);
        }
        if (any) drawFilter(view, ui, actions);
        if (any && pending.empty() && over.empty()) drawNoneLeft(ui, actions);
        if (!pending.empty()) drawList(view, ui, "actions.toDo", pending, actions);
        drawRoadmapCard(view, ui, actions);
        if (!over.empty()) drawList(view, ui, "actions.over", over, actions);
    });
    return actions;
}

} // namespace kam
