#include "app/screens/page.hpp"
#include "app/screens/room_parts.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

std::string standing(const ItemResult& result, const Texts& texts) {
    if (result.byConsensus)
        return texts("room.settled",
                     {{"level", result.applicable ? formatNumber(result.value, 0, texts.language())
                                                  : texts("items.notApplicable")}});
    return texts("room.agreement",
                 {{"value", formatNumber(result.agreement, 2, texts.language())}});
}

/// An item on the list; whether it was pressed.
bool drawEntry(Ui& ui, const std::string& topic, const ItemResult& result, bool current) {
    const std::string line = standing(result, ui.texts), name = topic + ", " + line;
    bool pressed = false;
    group(ui, Role::listItem, topic, [&] {
        const PressRow style{.name = name, .height = 52, .current = current, .padX = 8};
        pressed = pressRow(ui, style, [&] {
            ui.gap(7);
            columns(ui, {fixed(18), share(1)}, 8,
                    {[&] {
                         ui.gap(2);
                         glyph(ui,
                               result.byConsensus ? icon::circleCheckFilled : icon::circleDashed,
                               16, result.byConsensus ? Color::accent : Color::ink3);
                     },
                     [&] {
                         text(ui, topic, Type::data, Color::ink, 1);
                         text(ui, line, Type::note, Color::ink3, 1);
                     }});
        });
    });
    return pressed;
}

} // namespace

void drawAgenda(const View& view, Ui& ui, std::string_view current, Actions& actions) {
    const Texts& texts = ui.texts;
    const auto& all = view.agenda;
    const auto settled = std::count_if(all.begin(), all.end(), [&](const ItemId& id) {
        return view.assessment->item(id)->byConsensus;
    });
    card(ui, "agenda", {.name = texts("room.agenda")}, [&] {
        cardTitle(ui, texts("room.agenda"),
                  texts("count.of",
                        {{"n", std::to_string(settled)}, {"total", std::to_string(all.size())}}));
        group(ui, Role::list, texts("room.agenda"), [&] {
            for (const ItemId& id : all) {
                const std::string topic =
                    numberedTopic(*view.questionnaire.item(id), texts.language());
                if (drawEntry(ui, topic, *view.assessment->item(id), id == current))
                    actions.go = Route{Screen::room, id};
            }
        });
        ui.gap(6);
        text(ui, texts("agreement.order"), Type::note, Color::ink3);
    });
}

} // namespace kam
