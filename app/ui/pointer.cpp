#include "app/ui/pointer.hpp"

#include "app/ui/rect.hpp"

#include <imgui.h>

#include <cmath>

namespace kam::ui {
namespace {

/// How far outside of a rectangle a point lies.
float distance(const Rect& rect, float x, float y) {
    const float dx = std::max({rect.x - x, 0.0f, x - right(rect)});
    const float dy = std::max({rect.y - y, 0.0f, y - bottom(rect)});
    return std::hypot(dx, dy);
}

} // namespace

void Pointer::begin(int from, float minimum) {
    const ImGuiIO& io = ImGui::GetIO();
    const Position before = at;
    at = ImGui::IsMousePosValid() ? Position{io.MousePos.x, io.MousePos.y} : nowhere;
    isTouch = io.MouseSource == ImGuiMouseSource_TouchScreen;
    const bool wasDown = isDown;
    isDown = io.MouseDown[0];
    wentDown = isDown && !wasDown;
    moved = wasDown && isDown ? Position{at.x - before.x, at.y - before.y} : Position{};

    // A finger that has left hovers over nothing.
    hotTarget = isTouch && !isDown && !wasDown ? Target{} : find(from, minimum);
    released = {};
    if (wentDown) {
        active = hotTarget;
        pressedAt = at;
        isScrolling = isDragging = false;
        clickCount = io.MouseClickedCount[0];
    }
    if (!isDown) {
        if (wasDown && active.id != 0 && !active.disabled && hotTarget.id == active.id)
            released = active;
        active = {};
        isScrolling = isDragging = false;
    }
    if (isTouch && !isDown) hotTarget = {};
    targets.clear();
}

void Pointer::takeForScrolling() {
    isScrolling = true;
    active = {};
}

Target Pointer::find(int from, float minimum) const {
    Target nearest;
    float best = 1e9f;
    // Later targets lie above earlier ones, and what is hit counts more than what is nearly hit.
    for (const Target& each : targets) {
        if (each.layer < from || each.layer < nearest.layer) continue;
        const float size = std::min(each.rect.width, each.rect.height);
        const float reach = std::max(0.0f, (minimum - size) / 2);
        const float away = distance(each.rect, at.x, at.y);
        const bool hit = contains(each.rect, at.x, at.y);
        if (!hit && away >= reach) continue;
        if (away > best && each.layer == nearest.layer) continue;
        nearest = each;
        best = hit ? 0 : away;
    }
    return nearest;
}

} // namespace kam::ui
