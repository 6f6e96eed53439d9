#include "app/shell/state_bar.hpp"

#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

#include <optional>

namespace kam {
namespace {

using namespace ui;

/// Words, and what can be done about it; keys of texts.
struct State {
    const char* words;
    const char* action;
    Command command;
    Icon icon = icon::alertTriangle;
};

std::optional<State> stateOf(SaveState::Kind kind) {
    switch (kind) {
    case SaveState::Kind::failed:
        return State{"save.failedMore", "action.export", Command::exportFile};
    case SaveState::Kind::readOnly:
        return State{"save.readOnlyMore", "save.writeHere", Command::askToWrite, icon::lock};
    case SaveState::Kind::memory:
        return State{"save.memoryMore", "action.export", Command::exportFile};
    case SaveState::Kind::blocked:
        return State{"save.blockedMore", "data.exportStored", Command::exportStored};
    case SaveState::Kind::newer:
        return State{"save.newerMore", "data.exportStored", Command::exportStored};
    case SaveState::Kind::saved:
    case SaveState::Kind::saving:
        break;
    }
    return std::nullopt;
}

} // namespace

void drawStateBar(const View& view, Ui& ui, Actions& actions) {
    std::optional<State> state = stateOf(view.save.kind);
    if (view.save.kind == SaveState::Kind::readOnly && view.route.screen == Screen::answers)
        state->words = "save.answersWait";
    if (!state && view.removed)
        state = State{"workspaces.openRemoved", "workspaces.restore", Command::restoreOpen};
    if (!state && view.room && view.room->low())
        state = State{"save.roomLow", "action.export", Command::exportFile};
    if (view.seat != Seat::owner && state && view.save.kind == SaveState::Kind::memory) {
        if (stateBar(ui, icon::alertTriangle, ui.texts("guest.memory"), ui.texts("handIn.title")))
            actions.go = Route{Screen::handIn, {}};
        return;
    }
    if (state && stateBar(ui, state->icon, ui.texts(state->words), ui.texts(state->action)))
        actions.wish(state->command);
}

} // namespace kam
