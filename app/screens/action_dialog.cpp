#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/fields.hpp"

#include <algorithm>
#include <array>

namespace kam {
namespace {

using namespace ui;

/// Begun and left as it was made.
bool isBlank(const ActionItem& action) {
    ActionItem blank;
    blank.id = action.id;
    return action == blank;
}

/// Who has an action already or answers, for the owner to be chosen from.
std::vector<std::string> knownPeople(const View& view) {
    std::vector<std::string> names;
    const auto add = [&](const std::string& name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    for (const auto& [id, action] : view.workspace.actions)
        add(action.owner);
    for (const Response* response : view.responses)
        add(response->name);
    return names;
}

/// Whether the date can be one.
bool drawWhoAndWhen(const View& view, Ui& ui, ActionItem& action) {
    const Texts& texts = ui.texts;
    const auto owner = [&] {
        const auto entered = comboBox(ui, "owner", knownPeople(view), action.owner,
                                      {.label = texts("part.owner"),
                                       .optional = texts("field.optional"),
                                       .free = true,
                                       .disabled = view.readOnly});
        if (entered.changed) action.owner = entered.value;
    };
    bool dated = true;
    const auto due = [&] {
        const auto entered = dateField(ui, "due", action.due,
                                       {.label = texts("part.due"),
                                        .optional = texts("field.optional"),
                                        .disabled = view.readOnly});
        if (entered.changed) action.due = entered.value;
        dated = !entered.faulty;
    };
    if (ui.phone()) {
        owner();
        ui.gap(12);
        due();
    } else {
        columns(ui, {share(1), share(1)}, 16, {owner, due});
    }
    return dated;
}

void drawState(Ui& ui, ActionItem& action) {
    const Texts& texts = ui.texts;
    std::vector<std::string> states;
    for (const ActionState each :
         {ActionState::open, ActionState::started, ActionState::done, ActionState::dropped})
        states.push_back(texts(stateKey(each)));
    text(ui, texts("part.state"), Type::dataStrong);
    ui.gap(4);
    action.state = static_cast<ActionState>(
        segmented(ui, texts("part.state"), states, static_cast<int>(action.state)));
}

} // namespace

Actions drawActionDialog(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::editAction) return actions;
    const ActionItem* before = view.workspace.actions.find(view.dialogAbout);
    if (!before) {
        actions.wish(Show{});
        return actions;
    }
    const Texts& texts = ui.texts;
    ActionItem action = *before;
    bool dated = true;
    const auto body = [&] {
        const FieldState title = textField(ui, "title:" + before->id, before->title,
                                           {.label = texts("actions.what"),
                                            .placeholder = texts("actions.whatExample"),
                                            .multiline = true,
                                            .maxCharacters = 500,
                                            .disabled = view.readOnly});
        if (title.changed) {
            action.title = title.text;
            actions.typing = true;
        }
        ui.gap(16);
        dated = drawWhoAndWhen(view, ui, action);
        ui.gap(16);
        drawState(ui, action);
    };
    bool done = false;
    const auto foot = [&] {
        row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
            if (button(ui, texts("actions.remove"),
                       {.kind = ButtonKind::danger, .disabled = view.readOnly})) {
                actions.wish(RemoveAction{before->id});
                actions.wish(Show{});
            }
            pushRight(ui);
            if (button(ui, texts("action.done"), {.kind = ButtonKind::primary}))
                done = dated || view.readOnly;
        });
    };
    const bool open = dialog(ui, texts("actions.edit"), 560, body, foot);
    if (view.readOnly) action = *before;
    if (action != *before) actions.changes.push_back({{put(action)}, "change.action"});
    if (open && !done) return actions;
    actions.wish(Show{});
    if (isBlank(action) && !view.readOnly)
        actions.changes.push_back({{Erase{TableId::actions, action.id}}, "change.removeAction"});
    return actions;
}

} // namespace kam
