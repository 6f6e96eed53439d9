#pragma once

#include "app/ui/semantics.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace kam::ui {

class Pointer;

/// Positions of everything that scrolls, moved by wheel, finger, key and focus. CSS px. A finger
/// moves one way at a time, so that a list does not wander sideways.
class Scrolling {
public:
    struct Area {
        std::uint32_t id = 0;
        Rect view;
        float content = 0; ///< height of what it holds
        int layer = 0;
        int depth = 0;
        float across = 0; ///< width of what it holds; 0: nothing is beside the view
    };

    /// Moves by what happened since the pass before. `from`: areas of lower layers stand still.
    void begin(Pointer& pointer, int from, double milliseconds);
    /// The position of an area, in bounds: how far it is moved up, and to the left.
    float offset(std::uint32_t id) const { return position(id, Way::down); }
    float across(std::uint32_t id) const { return position(id, Way::across); }
    /// Says where an area is in this pass and how much it holds.
    void add(const Area& area);
    void scrollTo(std::uint32_t id, float offset) { move(id, Way::down, offset); }
    void scrollAcross(std::uint32_t id, float offset) { move(id, Way::across, offset); }
    /// Areas that were not on screen before begin at their top, wherever they were last seen.
    void leaveForNew() { leaving = true; }
    void scrollBy(std::uint32_t id, float delta) { scrollTo(id, offset(id) + delta); }
    /// Brings [top, bottom) of the window into the view of an area that is being drawn.
    void reveal(std::uint32_t id, float top, float bottom) { wish = {id, top, bottom}; }
    /// The largest area of the top layer: the one that PageDown means. Null where there is none.
    const Area* main(int layer) const;
    /// Whether a flick still runs, or something moved after it was drawn.
    bool moving() const { return flick.speed != 0 && dragged == 0; }
    bool moved() const { return changed; }

private:
    enum class Way { down, across };
    struct Position {
        float down = 0, across = 0;
    };
    struct Flick {
        std::uint32_t id = 0;
        Way way = Way::down;
        double speed = 0; ///< CSS px in a millisecond
    };
    struct Wish {
        std::uint32_t id = 0;
        float top = 0, bottom = 0;
    };
    static float limit(const Area& area, Way way);
    float position(std::uint32_t id, Way way) const;
    void move(std::uint32_t id, Way way, float target);
    void moveBy(std::uint32_t id, Way way, float delta);
    void wheel(const Pointer& pointer, int from);
    void take(Pointer& pointer, int from);
    void drag(const Pointer& pointer, double milliseconds);
    void runOn(double milliseconds);
    void grant(const Area& area);
    const Area* under(const Pointer& pointer, int from, Way way, float delta) const;

    std::unordered_map<std::uint32_t, Position> offsets;
    std::vector<Area> areas, seen;
    Flick flick;
    Wish wish;
    std::uint32_t dragged = 0; ///< by a finger, once it has moved far enough
    bool pulled = false;       ///< a finger came down that may still scroll
    bool changed = false;
    bool leaving = false; ///< another screen comes with this pass
};

} // namespace kam::ui
