#include "app/shell/room_timer.hpp"

#include <algorithm>

namespace kam {
namespace {

constexpr int second = 1000; // ms
constexpr int oneMore = 60;  // s
constexpr int most = 60 * 60;

} // namespace

int RoomTimer::secondsAt(Instant now) const {
    if (!endsAt) return left;
    const auto rest = endsAt->milliseconds - now.milliseconds;
    return static_cast<int>(std::clamp<std::int64_t>((rest + second - 1) / second, 0, most));
}

void RoomTimer::perform(Timer wanted, Instant now) {
    left = secondsAt(now);
    const bool runs = endsAt.has_value();
    endsAt.reset();
    if (wanted == Timer::start && left == 0) left = usual;
    if (wanted == Timer::more) left = std::min(most, left + oneMore);
    const bool goesOn = wanted == Timer::start || (wanted == Timer::more && runs);
    if (goesOn && left > 0) endsAt = Instant{now.milliseconds + std::int64_t{left} * second};
}

TimerState RoomTimer::state(Platform& platform) {
    const int seconds = secondsAt(platform.now());
    if (seconds == 0 && endsAt) perform(Timer::stop, platform.now());
    if (endsAt) platform.wakeAfter(second);
    return {.seconds = seconds, .running = endsAt.has_value()};
}

} // namespace kam
