#include "app/screens/customer_list.hpp"
#include "app/screens/screens.hpp"
#include "app/ui/fields.hpp"
#include "core/base/text.hpp"

#include <algorithm>

/// Putting customers into a group, or out of theirs.
namespace kam {

using namespace ui;

Actions drawGroupDialog(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::groupAccounts || !view.customers) return actions;
    const Texts& texts = ui.texts;
    const std::vector<std::string> ids = split(view.dialogAbout, '\n');
    std::string chosen(view.dialogWords);
    std::string fault;
    const Account* group = nullptr;
    const auto body = [&] {
        text(ui, texts.plural("customers.groupMore", static_cast<int>(ids.size())), Type::data,
             Color::ink2);
        ui.gap(16);
        group = chosen.empty() ? nullptr : view.customers->find(chosen);
        const bool circular = group && std::any_of(ids.begin(), ids.end(), [&](const Id& id) {
                                  return isBelow(*group, id, view.workspace);
                              });
        if (circular) fault = texts("customers.ownGroup");
        const auto entered = comboBox(ui, "group", view.customers->called(), chosen,
                                      {.label = texts("customers.groupName"),
                                       .placeholder = texts("customers.groupNone"),
                                       .error = fault});
        if (entered.changed) chosen = entered.value;
    };
    bool given = false;
    const auto foot = [&] {
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            pushRight(ui);
            if (button(ui, texts("action.cancel"))) actions.wish(Show{});
            if (button(ui, texts("customers.groupDo"),
                       {.kind = ButtonKind::primary, .disabled = view.readOnly || !fault.empty()}))
                given = true;
        });
    };
    const bool open = dialog(ui, texts("customers.group"), 480, body, foot);
    if (given) {
        group = chosen.empty() ? nullptr : view.customers->find(chosen);
        Change change{{}, "change.customerGroup"};
        for (const Id& id : ids) {
            const Account* before = view.workspace.accounts.find(id);
            if (!before || (group && isBelow(*group, id, view.workspace))) continue;
            Account account = *before;
            account.parent = group ? std::optional(group->id) : std::nullopt;
            if (account != *before) change.edits.emplace_back(put(std::move(account)));
        }
        if (!change.edits.empty()) actions.changes.push_back(std::move(change));
        actions.wish(Show{});
    } else if (!open) {
        actions.wish(Show{});
    } else if (chosen != view.dialogWords) {
        actions.wish(Show{Dialog::groupAccounts, std::string(view.dialogAbout), chosen});
    }
    return actions;
}

} // namespace kam
