#include "app/screens/home_cards.hpp"
#include "app/screens/page.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

#include <algorithm>

namespace kam {

using namespace ui;

void drawOverdue(const View& view, Ui& ui, Actions& actions) {
    constexpr std::size_t most = 3;
    std::vector<const ActionItem*> late = actionsInOrder(view.workspace);
    std::erase_if(late, [&](const ActionItem* each) { return !each->overdue(view.today); });
    if (late.empty()) return;
    const Texts& texts = ui.texts;
    const int count = static_cast<int>(late.size());
    const std::string title = texts.plural("home.overdue", count);
    card(ui, "overdue", {.name = title}, [&] {
        row(ui, {.height = 20, .gap = 8}, [&] {
            glyph(ui, icon::alertTriangle, 18, Color::alert);
            heading(ui, 2, title, Type::bodyStrong);
        });
        ui.gap(8);
        group(ui, Role::list, title, [&] {
            for (std::size_t i = 0; i < std::min(most, late.size()); ++i) {
                const ActionItem& action = *late[i];
                const std::string name = titleOf(action, texts);
                const std::string line =
                    (action.owner.empty() ? texts("actions.noOwner") : action.owner) + " · " +
                    dueOf(view, action, texts);
                divider(ui);
                group(ui, Role::listItem, name, [&] {
                    if (pressRow(ui, {.name = name + ", " + line, .height = 52}, [&] {
                            ui.gap(7);
                            text(ui, name, Type::data, Color::ink, 1);
                            text(ui, line, Type::note, Color::ink3, 1);
                        }))
                        actions.wish(Show{Dialog::editAction, action.id});
                });
            }
        });
        divider(ui, 0, 8);
        if (!link(ui, texts("home.seeOverdue"))) return;
        actions.wish(ActionFilter{.overdue = true});
        actions.go = Route{Screen::actions, {}};
    });
    ui.gap(16);
}

} // namespace kam
