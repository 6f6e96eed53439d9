#include "app/screens/page.hpp"
#include "app/screens/room_parts.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

void drawHead(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const auto leave = [&](bool pressed) {
        if (pressed) actions.go = Route{Screen::workshop, {}};
    };
    row(ui, {.height = 56, .gap = 16}, [&] {
        heading(ui, 1, titleOf(*view.round, texts), Type::section);
        pushRight(ui);
        if (ui.phone()) return leave(iconButton(ui, icon::x, texts("room.leave")));
        if (!view.round->gathering) drawTimer(view, ui, actions);
        leave(button(ui, texts("room.leave"), {.kind = ButtonKind::quiet, .leading = icon::x}));
    });
    if (ui.phone() && !view.round->gathering)
        row(ui, {.height = 44, .gap = 12}, [&] { drawTimer(view, ui, actions); });
}

void drawNothingToDiscuss(const View& view, Ui& ui, Actions& actions) {
    const bool few = view.disclosure == Disclosure::few;
    if (emptyState(ui, {.icon = icon::users,
                        .title = ui.texts("room.nothing"),
                        .sentence = ui.texts(few ? "results.few" : "agreement.needsTwo"),
                        .action = ui.texts("nav.workshop")}))
        actions.go = Route{Screen::workshop, {}};
}

void drawTogether(const View& view, Ui& ui, Actions& actions) {
    const Item* item = itemInRoom(view);
    if (!item) return drawNothingToDiscuss(view, ui, actions);
    const auto talk = [&] { drawDiscussion(view, ui, *item, actions); };
    const auto list = [&] { drawAgenda(view, ui, item->id, actions); };
    if (ui.layout() == Layout::phone || ui.width() < 760) {
        talk();
        ui.gap(16);
        list();
    } else {
        columns(ui, {share(1), fixed(260)}, 24, {talk, list});
    }
}

} // namespace

Actions drawRoom(const View& view, Ui& ui) {
    Actions actions;
    group(ui, Role::main, ui.texts("nav.room"), [&] {
        const Item* item = view.round && view.round->gathering ? nullptr : itemInRoom(view);
        // Another question begins at its top.
        scrollArea(ui, "room " + (item ? item->id : ItemId()), 0, [&] {
            const float side = ui.phone() ? ui.sidePadding() : 32;
            inset(ui, side, 0, side, 24, [&] {
                if (!view.round) return drawNothingToDiscuss(view, ui, actions);
                drawHead(view, ui, actions);
                ui.gap(8);
                if (view.round->gathering)
                    drawGathering(view, ui, actions);
                else
                    drawTogether(view, ui, actions);
            });
        });
    });
    return actions;
}

const Item* itemInRoom(const View& view) {
    if (const Item* asked = view.questionnaire.item(view.route.detail))
        if (view.assessment->item(asked->id)) return asked;
    for (const ItemId& id : view.agenda)
        if (!view.assessment->item(id)->byConsensus) return view.questionnaire.item(id);
    return view.agenda.empty() ? nullptr : view.questionnaire.item(view.agenda.front());
}

const Item* nextInRoom(const View& view, std::string_view item) {
    const auto end = view.agenda.end();
    const auto here = std::find(view.agenda.begin(), end, item);
    if (here == end) return nullptr;
    const auto next = std::find_if(
        here + 1, end, [&](const ItemId& id) { return !view.assessment->item(id)->byConsensus; });
    return next == end ? nullptr : view.questionnaire.item(*next);
}

} // namespace kam
