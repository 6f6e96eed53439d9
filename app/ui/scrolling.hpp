#pragma once

#include "app/ui/semantics.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace kam::ui {

class Pointer;

/// Positions of everything that scrolls, moved by wheel, finger, key and focus. CSS px.
class Scrolling {
public:
    struct Area {
        std::uint32_t id = 0;
        Rect view;
        float content = 0; ///< height of what it holds
        int layer = 0;
        int depth = 0;
    };

    /// Moves by what happened since the pass before. `from`: areas of lower layers stand still.
    void begin(Pointer& pointer, int from, double milliseconds);
    /// The position of an area, in bounds.
    float offset(std::uint32_t id) const;
    /// Says where an area is in this pass and how much it holds.
    void add(const Area& area);
    void scrollTo(std::uint32_t id, float offset);
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
    struct Flick {
        std::uint32_t id = 0;
        double speed = 0; ///< CSS px in a millisecond
    };
    struct Wish {
        std::uint32_t id = 0;
        float top = 0, bottom = 0;
    };
    void grant(const Area& area);
    const Area* under(float x, float y, int from) const;

    std::unordered_map<std::uint32_t, float> offsets;
    std::vector<Area> areas, seen;
    Flick flick;
    Wish wish;
    std::uint32_t dragged = 0;
    bool changed = false;
    bool leaving = false; ///< another screen comes with this pass
};

} // namespace kam::ui
