#include "app/screens/confirmation.hpp"
#include "app/screens/people_card.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/widgets.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

void drawRename(const View& view, Ui& ui, const Response& response, Actions& actions) {
    const Texts& texts = ui.texts;
    const bool open = dialog(ui, texts("person.rename"), 560, [&] {
        ui.gap(8);
        drawPersonFields(view, ui, response, actions);
        ui.gap(20);
        row(ui, {.height = 36}, [&] {
            pushRight(ui);
            if (button(ui, texts("action.done"), {.kind = ButtonKind::primary}))
                actions.wish(Show{});
        });
    });
    if (!open) actions.wish(Show{});
}

void drawRemove(const View& view, Ui& ui, const Response& response, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::string name = nameOf(response, view, texts);
    const std::string title = texts("person.removeAsk", {{"name", name}});
    const std::string sentence =
        texts.plural("person.removeMore", static_cast<int>(response.answers.size()),
                     {{"round", titleOf(*view.round, texts)}});
    const Confirmation asked{title, sentence, texts("person.remove"), ButtonKind::danger,
                             view.readOnly};
    if (confirmed(ui, asked, actions)) actions.wish(RemovePerson{response.id, name});
}

} // namespace

Actions drawPersonDialogs(const View& view, Ui& ui) {
    Actions actions;
    if (view.dialog != Dialog::renamePerson && view.dialog != Dialog::removePerson) return actions;
    const auto found =
        std::find_if(view.responses.begin(), view.responses.end(),
                     [&](const Response* each) { return each->id == view.dialogAbout; });
    if (found == view.responses.end())
        actions.wish(Show{});
    else if (view.dialog == Dialog::renamePerson)
        drawRename(view, ui, **found, actions);
    else
        drawRemove(view, ui, **found, actions);
    return actions;
}

} // namespace kam
