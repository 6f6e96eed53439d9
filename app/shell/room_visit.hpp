#pragma once

#include "app/screens/view.hpp"
#include "app/shell/room_timer.hpp"

#include <vector>

namespace kam {

/// What stays as it is while a person is in the room: the order of the agenda, whatever the room
/// agrees on, and the clock, which is that of one round.
class RoomVisit {
public:
    void perform(Timer wanted, Platform& platform) { timer.perform(wanted, platform.now()); }
    /// Completes what the room shows; to be asked for in each frame that shows it.
    void show(View& seen, Platform& platform);
    /// Another screen is shown: the next visit takes the order anew.
    void leave() { agenda.clear(); }

private:
    Id round;
    std::vector<ItemId> agenda; ///< empty: not taken yet
    RoomTimer timer;
};

} // namespace kam
