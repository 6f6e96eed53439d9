#include "app/screens/attendance.hpp"
#include "app/screens/page.hpp"
#include "app/screens/wording.hpp"
#include "app/screens/workshop_parts.hpp"
#include "app/ui/icons.hpp"
#include "core/base/sorting.hpp"
#include "core/workshop/attendance.hpp"
#include "core/workspace/people.hpp"

namespace kam {

using namespace ui;

namespace {

std::string stateOf(const View& view, const Response& response, const Ui& ui) {
    if (response.submittedAt) return momentOf(*response.submittedAt, ui.platform, ui.texts);
    return ui.texts(&response == view.own ? "assess.answersHere" : "workshop.notHandedIn");
}

void drawPerson(const View& view, Ui& ui, const Response& response) {
    const Texts& texts = ui.texts;
    const std::string name = nameOf(response, view, texts), role = roleOf(response, view, texts);
    const std::string total = std::to_string(view.questionnaire.items(view.round->mode).size());
    const std::string progress =
        texts("count.of", {{"n", std::to_string(answeredIn(response, view))}, {"total", total}});
    group(ui, Role::listItem, name, [&] {
        ui.gap(9);
        columns(ui, {fixed(28), share(1), fixed(104)}, 12,
                {[&] {
                     ui.gap(5);
                     avatar(ui, name);
                 },
                 [&] {
                     if (role.empty()) ui.gap(9);
                     text(ui, name, Type::dataStrong);
                     if (!role.empty()) text(ui, role, Type::note, Color::ink3);
                 },
                 [&] {
                     row(ui, {.height = 20}, [&] {
                         pushRight(ui);
                         text(ui, progress, Type::data, Color::ink2);
                     });
                     row(ui, {.height = 18}, [&] {
                         pushRight(ui);
                         text(ui, stateOf(view, response, ui), Type::note, Color::ink3);
                     });
                 }});
        ui.gap(9);
    });
}

} // namespace

void drawArrived(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    std::vector<const Response*> last = participants(view.responses);
    const int count = static_cast<int>(last.size());
    card(ui, "arrived", {.padY = 20, .name = texts("workshop.arrived")}, [&] {
        cardTitle(ui, texts("workshop.arrived"), texts.plural("people", count));
        if (expectedIn(*view.round)) {
            drawMissing(view, ui, Type::bodyStrong, Type::data);
            ui.gap(12);
        }
        drawInvitedButton(view, ui, actions);
        ui.gap(view.round->anonymous ? 0.0f : 14.0f);
        if (count == 0) return text(ui, texts("workshop.nobody"), Type::data, Color::ink2);
        if (view.round->anonymous)
            return text(ui, texts("workshop.anonymousList"), Type::data, Color::ink2);
        sortStably(last, [](const Response* a, const Response* b) {
            return a->submittedAt.value_or(Instant{}) > b->submittedAt.value_or(Instant{});
        });
        group(ui, Role::list, texts("workshop.arrived"), [&] {
            for (const Response* response : last)
                scope(ui, response->id, [&] {
                    divider(ui);
                    drawPerson(view, ui, *response);
                });
        });
        ui.gap(8);
        text(ui, texts("workshop.hidden"), Type::note, Color::ink3);
    });
}

void drawReceiving(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const auto offers = [&](std::string_view label, Icon sign, bool strong = false) {
        return button(ui, texts(label),
                      {.kind = strong ? ButtonKind::primary : ButtonKind::secondary,
                       .leading = sign,
                       .height = ui.phone() ? 44.0f : 36.0f,
                       .fill = ui.phone(),
                       .disabled = view.readOnly});
    };
    card(ui, "receive", {.padY = 20, .name = texts("workshop.receive")}, [&] {
        cardTitle(ui, texts("workshop.receive"));
        text(ui, texts("workshop.receiveMore"), Type::data, Color::ink2);
        ui.gap(14);
        row(ui, {.gap = 8, .wrap = true}, [&] {
            if (ui.platform.canScan() &&
                offers("workshop.scan", icon::camera, !view.responses.empty()))
                actions.wish(Command::scan);
            if (offers("workshop.typeCode", icon::pencil)) actions.wish(Show{Dialog::typeCode});
            if (offers("workshop.chooseFiles", icon::fileImport)) actions.wish(Command::chooseFile);
            if (offers("turns.begin", icon::users)) actions.wish(Turns::begin);
        });
    });
}

} // namespace kam
