#include "app/screens/page.hpp"
#include "app/screens/room_parts.hpp"
#include "app/screens/wording.hpp"
#include "app/screens/workshop_parts.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/icons.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

constexpr int mostExpected = 999;

/// Whether everything that is asked was answered, or the person said to be done.
bool isDone(const View& view, const Response& response) {
    return response.submittedAt ||
           answeredIn(response, view) ==
               static_cast<int>(view.questionnaire.items(view.round->mode).size());
}

int countDone(const View& view) {
    return static_cast<int>(
        std::count_if(view.responses.begin(), view.responses.end(),
                      [&](const Response* each) { return isDone(view, *each); }));
}

/// Names of those who began and are not done; in an anonymous round nobody is named.
void drawMissing(const View& view, Ui& ui, int missing) {
    const Texts& texts = ui.texts;
    if (missing > 0)
        text(ui, texts.plural("room.missing", missing), Type::section, Color::ink2);
    else if (view.round->expected)
        text(ui, texts("room.allHere"), Type::section, Color::accent);
    if (view.round->anonymous) return;
    std::string names;
    for (const Response* response : view.responses)
        if (!isDone(view, *response))
            names += (names.empty() ? "" : ", ") + nameOf(*response, view, texts);
    if (names.empty()) return;
    ui.gap(4);
    text(ui, texts("room.stillAnswering", {{"names", names}}), Type::body, Color::ink2);
}

void drawExpected(const View& view, Ui& ui, Actions& actions) {
    const int before = view.round->expected.value_or(static_cast<int>(view.responses.size()));
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

} // namespace

void drawGathering(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const int done = countDone(view);
    const int expected =
        std::max(view.round->expected.value_or(0), static_cast<int>(view.responses.size()));
    card(ui, "gathering", {.padX = 32, .padY = 32, .name = texts("room.gathering")}, [&] {
        heading(ui, 2, texts("room.gathering"), Type::section, Color::ink2);
        ui.gap(8);
        text(ui,
             expected == 0 ? texts("room.nobodyYet")
                           : texts("room.handedIn", {{"n", std::to_string(done)},
                                                     {"total", std::to_string(expected)}}),
             Type::figure);
        ui.gap(12);
        progressBar(ui, texts("room.gathering"), expected > 0 ? double(done) / expected : 0, 12);
        ui.gap(16);
        drawMissing(view, ui, expected - done);
        ui.gap(expected == 0 ? 4.0f : 24.0f);
        const bool own = !view.round->questionnaire.empty(); // has no room in a code
        if (own && button(ui, texts("workshop.getFile"), {.leading = icon::download}))
            giveInvitation(view, ui, actions);
        if (!own && button(ui, texts("workshop.showQr"), {.leading = icon::qrcode}))
            actions.wish(Show{Dialog::invitationQr});
        ui.gap(24);
        const auto reveal = [&] {
            if (button(ui, texts("room.reveal"),
                       {.kind = ButtonKind::primary,
                        .leading = icon::chartRadar,
                        .disabled = view.readOnly || view.responses.empty()}))
                actions.wish(Command::reveal);
            ui.gap(6);
            text(ui, texts("room.revealMore"), Type::note, Color::ink3);
        };
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
