#include "app/screens/report_menu.hpp"

#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

namespace kam {

void drawReportMenu(const View& view, ui::Ui& ui, Actions& actions) {
    constexpr std::string_view about = "report";
    if (view.round == nullptr || view.disclosure != Disclosure::open) return;
    const Texts& texts = ui.texts;
    const std::string& name = texts("report.button");
    if (ui::button(ui, name, {.leading = ui::icon::printer}))
        actions.wish(Show{Dialog::menu, std::string(about)});
    if (view.dialog != Dialog::menu || view.dialogAbout != about) return;
    const int chosen =
        ui::menu(ui, name,
                 {texts("report.print"), texts("report.page"), texts("report.answersTable"),
                  texts("report.itemsTable"), texts("report.actionsTable")});
    if (chosen != -1) actions.wish(Show{});
    if (chosen >= 0) actions.wish(TakeReport{view.round->id, static_cast<TakeReport::As>(chosen)});
}

} // namespace kam
