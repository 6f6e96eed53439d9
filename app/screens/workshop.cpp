#include "app/screens/company_switcher.hpp"
#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/screens/workshop_parts.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

namespace kam {
namespace {

using namespace ui;

/// Whether people were asked to answer this round, or have done so.
bool isInvited(const View& view) {
    return view.round->gathering || view.responses.size() > (view.own ? 1U : 0U);
}

void drawNothingYet(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    page(ui, "workshop", {.title = texts("nav.workshop")}, [&] {
        if (emptyState(ui,
                       {.icon = icon::users,
                        .title = texts("workshop.none"),
                        .sentence = texts("workshop.noneMore"),
                        .action = view.readOnly ? std::string_view() : texts("workshop.prepare"),
                        .actionIcon = icon::plus}))
            actions.wish(PrepareWorkshop{});
    });
}

} // namespace

Actions drawWorkshop(const View& view, Ui& ui) {
    Actions actions;
    const Texts& texts = ui.texts;
    if (!view.round) {
        drawNothingYet(view, ui, actions);
        return actions;
    }
    PageHead head{.title = texts("nav.workshop"),
                  .subtitle = companyFirst(view, ui,
                                           titleOf(*view.round, texts) + " · " +
                                               formatLongDate(view.round->date, texts.language()))};
    const bool invited = isInvited(view);
    if (invited)
        head.actions = [&] {
            if (button(ui, texts("workshop.prepareOther"),
                       {.leading = icon::plus, .disabled = view.readOnly}))
                actions.wish(PrepareWorkshop{});
            if (button(ui, texts("room.open"), {.leading = icon::users}))
                actions.go = Route{Screen::room, {}};
        };
    page(ui, "workshop", head, [&] {
        const auto invite = [&] {
            if (invited)
                drawInviting(view, ui, actions);
            else
                drawWorkshopSettings(view, ui, actions);
        };
        if (!invited) {
            inset(ui, 0, 0, ui.width() > 720 ? ui.width() - 720 : 0, 0, invite);
            return;
        }
        const auto inAndOut = [&] {
            invite();
            ui.gap(16);
            drawReceiving(view, ui, actions);
        };
        if (ui.layout() == Layout::desktop) {
            columns(ui, {share(1), share(1)}, 16,
                    {inAndOut, [&] { drawArrived(view, ui, actions); }});
        } else {
            inAndOut();
            ui.gap(16);
            drawArrived(view, ui, actions);
        }
        if (!ui.phone()) return;
        ui.gap(16);
        head.actions();
    });
    return actions;
}

} // namespace kam
