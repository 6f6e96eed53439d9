#include "app/shell/application_state.hpp"

/// Handing in what one has answered, also from hand to hand on one device.
namespace kam {

void Application::State::perform(const HandIn&) {
    const Round* round = session.currentRound();
    const Response* own = round ? session.ownOf(*round) : nullptr;
    if (!own) return;
    if (round->anonymous) return participation.handIn(*own);
    Response response = *own;
    response.submittedAt = platform.now();
    session.apply({{put(std::move(response))}, "change.handIn"});
}

void Application::State::perform(const Turns& what) {
    const Round* round = session.currentRound();
    if (!round) return;
    const Response* own = participation.seat() == Seat::turn ? session.ownOf(*round) : nullptr;
    const Id whoseTurn = own ? own->id : Id();
    if (own && !own->answered())
        session.apply(removal(*own)); // somebody who changed their mind
    else if (own)
        perform(HandIn{});
    // Whoever comes next, or leads the workshop, does not see these answers.
    if (own) session.stopAnsweringAs(*round, whoseTurn);
    Response next{.round = round->id, .id = makeId("p", platform.randomBits())};
    if (what == Turns::take) {
        if (!session.apply({{put(next)}, "change.addPerson"})) return;
        session.answerAs(next.id);
    }
    participation.begin(what, next.id);
    toasts.clear(); // what they offer is not for who comes next
    asked = {};
    go({what == Turns::leave ? Screen::workshop : Screen::home, {}});
    ui.leaveForNew();
}

} // namespace kam
