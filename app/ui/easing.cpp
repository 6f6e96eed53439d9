#include "app/ui/easing.hpp"

#include <algorithm>
#include <cmath>

namespace kam::ui {
namespace {

constexpr float colorMs = 80, appearanceMs = 120;

} // namespace

Rgba blended(Rgba a, Rgba b, float share) {
    // Nothing has no colour of its own to pass through.
    if ((a & 0xff) == 0) a = b & ~Rgba{0xff};
    if ((b & 0xff) == 0) b = a & ~Rgba{0xff};
    Rgba out = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        const auto from = static_cast<float>(a >> shift & 0xff);
        const auto to = static_cast<float>(b >> shift & 0xff);
        out |= static_cast<Rgba>(std::lround(from + (to - from) * share)) << shift;
    }
    return out;
}

void Easing::begin(Instant time, bool noMotion) {
    now = time;
    still = noMotion;
    moving = false;
    for (auto& [id, change] : colors)
        change.drawn = false;
    for (auto& [id, start] : starts)
        start.drawn = false;
}

void Easing::end() {
    std::erase_if(colors, [](const auto& item) { return !item.second.drawn; });
    std::erase_if(starts, [](const auto& item) { return !item.second.drawn; });
}

float Easing::share(Instant since, float duration) {
    if (still) return 1;
    const auto passed = static_cast<float>(now.milliseconds - since.milliseconds);
    if (passed >= duration || passed < 0) return 1;
    moving = true;
    return passed / duration;
}

Rgba Easing::color(std::uint32_t id, Rgba target) {
    const auto [at, isNew] = colors.try_emplace(id, Change{target, target, {}, true});
    Change& change = at->second;
    change.drawn = true;
    if (isNew) return target;
    if (change.to != target) {
        change.from = blended(change.from, change.to, share(change.since, colorMs));
        change.to = target;
        change.since = now;
    }
    return change.from == change.to ? target
                                    : blended(change.from, change.to, share(change.since, colorMs));
}

float Easing::appearance(std::uint32_t id) {
    const auto [at, isNew] = starts.try_emplace(id, Start{now, true});
    at->second.drawn = true;
    return share(at->second.since, appearanceMs);
}

} // namespace kam::ui
