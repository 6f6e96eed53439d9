#include "app/screens/record_row.hpp"

#include "app/ui/icons.hpp"

namespace kam {
namespace {

using namespace ui;

/// The place of the option chosen in the menu at the dots; -1: none.
int drawMenu(const View& view, Ui& ui, const RecordRow& record, Actions& actions) {
    const std::string name = ui.texts("record.menu", {{"name", record.name}});
    if (iconButton(ui, icon::dots, name, record.readOnly))
        actions.wish(Show{Dialog::menu, std::string(record.id)});
    if (view.dialog != Dialog::menu || view.dialogAbout != record.id) return -1;
    const int chosen = menu(ui, name, record.options);
    if (chosen != -1) actions.wish(Show{});
    return chosen;
}

} // namespace

RecordUse recordRow(const View& view, Ui& ui, const RecordRow& record, Content content,
                    Actions& actions) {
    RecordUse use;
    const float dots = ui.touch() ? 44.0f : 36.0f, beside = 8;
    group(ui, Role::listItem, record.name, [&] {
        columns(ui, {share(1), fixed(dots)}, 4,
                {[&] {
                     inset(ui, -beside, 0, 0, 0, [&] {
                         use.opened = pressRow(ui,
                                               {.name = record.spoken,
                                                .height = record.height,
                                                .current = record.current,
                                                .padX = beside},
                                               content);
                         if (!record.readOnly)
                             use.chosen = contextMenu(ui, record.name, record.options);
                     });
                 },
                 [&] {
                     ui.gap((record.height - dots) / 2);
                     if (const int chosen = drawMenu(view, ui, record, actions); chosen >= 0)
                         use.chosen = chosen;
                 }});
    });
    return use;
}

} // namespace kam
