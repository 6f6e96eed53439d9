#include "app/screens/attendance.hpp"
#include "app/screens/page.hpp"
#include "app/screens/room_parts.hpp"
#include "app/screens/wording.hpp"
#include "app/screens/workshop_parts.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/icons.hpp"
#include "core/workshop/attendance.hpp"
#include "core/workspace/people.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

constexpr int mostExpected = 999;

/// How many are to answer; only where no list says so.
void drawExpected(const View& view, Ui& ui, Actions& actions) {
    const int before =
        view.round->expected.value_or(static_cast<int>(participants(view.responses).size()));
    const int now = stepper(ui, "expected", before,
                            {.label = ui.texts("room.expected"),
                             .low = 0,
                             .high = mostExpected,
                             .disabled = view.readOnly});
    if (now == before) return;
    Round round = *view.round;
    round.expected = now;
    actions.changes.push_back({{put(std::move(round))}, "change.workshop"});
    actions.typing = true;
}

void drawReveal(const View& view, Ui& ui, Actions& actions) {
    Round shown = *view.round;
    shown.gathering = false;
    const bool few = disclosureOf(shown, view.responses) == Disclosure::few;
    if (button(ui, ui.texts("room.reveal"),
               {.kind = ButtonKind::primary,
                .leading = icon::chartRadar,
                .disabled = view.readOnly || participants(view.responses).empty() || few})) {
        if (shown.anonymous) // asked before, as it cannot be taken back
            actions.wish(Show{Dialog::reveal});
        else
            actions.wish(Command::reveal);
    }
    ui.gap(6);
    text(ui, ui.texts(few ? "results.few" : "room.revealMore"), Type::note, Color::ink3);
}

} // namespace

void drawGathering(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const Turnout turnout = turnoutOf(view, texts);
    const int done = turnout.done, expected = turnout.expected;
    card(ui, "gathering", {.padX = 32, .padY = 32, .name = texts("room.gathering")}, [&] {
        heading(ui, 2, texts("room.gathering"), Type::section, Color::ink2);
        ui.gap(8);
        text(ui,
             expected == 0 ? texts("room.nobodyYet")
             : expectedIn(*view.round) || expected > done
                 ? texts("room.handedIn",
                         {{"n", std::to_string(done)}, {"total", std::to_string(expected)}})
                 : texts.plural("responses", done),
             Type::figure);
        ui.gap(12);
        progressBar(ui, texts("room.gathering"), expected > 0 ? double(done) / expected : 0, 12);
        ui.gap(16);
        drawMissing(view, ui, Type::section, Type::body);
        ui.gap(expected == 0 ? 4.0f : 24.0f);
        row(ui, {.gap = 8, .wrap = true}, [&] {
            const bool own = !view.round->questionnaire.empty(); // has no room in a code
            if (own && button(ui, texts("workshop.getFile"), {.leading = icon::download}))
                giveInvitation(view, ui, actions);
            if (!own && button(ui, texts("workshop.showQr"), {.leading = icon::qrcode}))
                actions.wish(Show{Dialog::invitationQr});
            drawInvitedButton(view, ui, actions);
        });
        ui.gap(24);
        const auto reveal = [&] { drawReveal(view, ui, actions); };
        if (!view.round->invited.empty()) return reveal();
        if (ui.phone()) {
            drawExpected(view, ui, actions);
            ui.gap(16);
            reveal();
            return;
        }
        columns(ui, {fixed(200), share(1)}, 24,
                {[&] { drawExpected(view, ui, actions); },
                 [&] {
                     ui.gap(22); // beside the field below its label
                     reveal();
                 }});
    });
}

} // namespace kam
