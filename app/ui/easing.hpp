#pragma once

#include "app/platform.hpp"
#include "app/ui/theme.hpp"

#include <cstdint>
#include <unordered_map>

namespace kam::ui {

/// Colour b at `share` of the way from a to b, 0-1.
Rgba blended(Rgba a, Rgba b, float share);

/// The little motion there is: colours that change over 80 ms, layers that appear over 120 ms.
/// Frames are asked for only while something moves.
class Easing {
public:
    /// `noMotion`: the person wants none.
    void begin(Instant time, bool noMotion);
    /// Forgets what was not drawn.
    void end();

    /// What the fill of `id` looks like now on its way to `target`.
    Rgba color(std::uint32_t id, Rgba target);
    /// How visible something is that appeared lately, 0-1.
    float appearance(std::uint32_t id);
    bool running() const { return moving; }
    /// All colours are new, as the theme is.
    void clear() { colors.clear(); }

private:
    struct Change {
        Rgba from = 0, to = 0;
        Instant since{};
        bool drawn = true;
    };
    struct Start {
        Instant since{};
        bool drawn = true;
    };
    float share(Instant since, float duration);

    std::unordered_map<std::uint32_t, Change> colors;
    std::unordered_map<std::uint32_t, Start> starts;
    Instant now{};
    bool still = false, moving = false;
};

} // namespace kam::ui
