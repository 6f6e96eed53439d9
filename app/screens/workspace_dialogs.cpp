#include "app/screens/confirmation.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/title_field.hpp"
#include "app/screens/wording.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

void drawRename(const View& view, Ui& ui, const WorkspaceEntry& entry, Actions& actions) {
    const Texts& texts = ui.texts;
    std::optional<std::string> given;
    const bool open = dialog(ui, texts("workspaces.rename"), 560, [&] {
        given = titleField(view, ui,
                           {.label = texts("workspaces.title"),
                            .sentence = texts("workspaces.renameMore"),
                            .confirm = texts("action.save"),
                            .mayBeEmpty = true},
                           actions);
    });
    if (given) actions.wish(RenameWorkspace{entry.key, *given});
    if (given || !open) actions.wish(Show{});
}

void drawErase(Ui& ui, const WorkspaceEntry& entry, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::string title = texts("workspaces.eraseAsk", {{"name", nameOf(entry, texts)}});
    if (confirmed(ui, {title, texts("workspaces.eraseMore"), texts("workspaces.erase")}, actions))
        actions.wish(EraseWorkspace{entry.key});
}

} // namespace

Actions drawWorkspaceDialogs(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::renameWorkspace && view.dialog != Dialog::eraseWorkspace)
        return actions;
    const auto found =
        std::find_if(view.workspaces.begin(), view.workspaces.end(),
                     [&](const WorkspaceEntry& each) { return each.key == view.dialogAbout; });
    if (found == view.workspaces.end())
        actions.wish(Show{});
    else if (view.dialog == Dialog::renameWorkspace)
        drawRename(view, ui, *found, actions);
    else
        drawErase(ui, *found, actions);
    return actions;
}

} // namespace kam
