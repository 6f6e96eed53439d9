#pragma once

#include "app/ui/semantics.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace kam::ui {

/// A place where the pointer does something. What lies where is known from the pass before: that
/// is what the person saw and pointed at.
struct Target {
    std::uint32_t id = 0;
    Rect rect; ///< visible part
    int layer = 0;
    bool disabled = false;
    bool text = false;  ///< a text field: a drag selects
    bool aside = false; ///< pressed, it leaves the keyboard where it is
};

/// The mouse, or a finger that the platform reports as one. A pen hovers as the mouse does and
/// touches as a finger does.
class Pointer {
public:
    /// Reads what happened. `from`: targets of lower layers are out of reach. `reach`: on coarse
    /// pointers, how far beyond its edge a small target still is hit, CSS px at least `minimum`.
    void begin(int from, float minimum);
    void add(const Target& target) { targets.push_back(target); }

    float x() const { return at.x; }
    float y() const { return at.y; }
    bool down() const { return isDown; }
    bool clicked() const { return wentDown; }
    bool touch() const { return isTouch; }
    /// 1, 2, 3 for a single, double, triple click.
    int clicks() const { return clickCount; }
    /// What lies under the pointer, 0 for nothing.
    std::uint32_t hot() const { return hotTarget.id; }
    /// What the button went down on and is held.
    std::uint32_t held() const { return active.id; }
    const Target& heldTarget() const { return active; }
    /// What was pressed: down and up on the same thing, in this pass.
    std::uint32_t pressed() const { return released.id; }
    const Target& pressedTarget() const { return released; }
    /// A finger drags the page, so it presses nothing.
    void takeForScrolling();
    /// What is held moves with the finger, so the page does not.
    void takeForDragging() { isDragging = true; }
    bool dragging() const { return isDragging; }
    /// This press has had its effect: letting go presses nothing.
    void spend() { isSpent = true; }
    /// Whether in this pass a finger has rested long enough to mean a menu.
    bool restedLong() const { return longPress; }
    /// ms until then; nothing where no finger rests.
    std::optional<int> restsFor() const;
    /// How far the pointer moved since the pass before, CSS px; while a finger drags.
    float movedX() const { return moved.x; }
    float movedY() const { return moved.y; }
    float fromPressX() const { return at.x - pressedAt.x; }
    float fromPressY() const { return at.y - pressedAt.y; }

private:
    struct Position {
        float x = 0, y = 0;
    };
    static constexpr Position nowhere{-1, -1};
    Target find(int from, float minimum) const;
    bool slipped() const;

    std::vector<Target> targets;
    Position at = nowhere, pressedAt = nowhere, moved;
    Target hotTarget, active, released;
    int clickCount = 0;
    bool isDown = false, wentDown = false, isTouch = false, isScrolling = false;
    bool isDragging = false;
    bool isSpent = false;   ///< nothing more comes of this press
    bool strayed = false;   ///< it moved too far for a tap
    bool longPress = false; ///< in this pass
    bool hasRested = false; ///< in this press
};

} // namespace kam::ui
