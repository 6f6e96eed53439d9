#pragma once

#include "app/platform.hpp"
#include "app/screens/view.hpp"

#include <optional>

namespace kam {

/// The clock that counts down while a room talks about a question. It wakes the page once a second
/// while it runs and somebody sees it, and not at all otherwise.
class RoomTimer {
public:
    /// Started when it is over, it runs anew.
    void perform(Timer wanted, Instant now);
    /// What it shows now; to be asked for in each frame that shows it.
    TimerState state(Platform& platform);

private:
    static constexpr int usual = 5 * 60; ///< s
    int secondsAt(Instant now) const;

    int left = usual;              ///< seconds, while it stands still
    std::optional<Instant> endsAt; ///< while it runs
};

} // namespace kam
