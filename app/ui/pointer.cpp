#include "app/ui/pointer.hpp"

#include "app/ui/rect.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace kam::ui {
namespace {

constexpr float tap = 8;                 // CSS px that a finger may wander within a press
constexpr float longPressSeconds = 0.5f; // as phones do

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
    const bool wasDown = isDown;
    isDown = io.MouseDown[0];
    isTouch = io.MouseSource == ImGuiMouseSource_TouchScreen ||
              (io.MouseSource == ImGuiMouseSource_Pen && (isDown || wasDown));
    wentDown = isDown && !wasDown;
    // The browser took the finger for itself: it presses nothing more and moves nothing.
    const bool taken = isDown && !ImGui::IsMousePosValid();
    if (taken) at = before;
    moved = wasDown && isDown ? Position{at.x - before.x, at.y - before.y} : Position{};

    // A finger that has left hovers over nothing.
    hotTarget = isTouch && !isDown && !wasDown ? Target{} : find(from, minimum);
    released = {};
    if (wentDown) {
        active = hotTarget;
        pressedAt = at;
        isScrolling = isDragging = isSpent = strayed = hasRested = false;
        clickCount = io.MouseClickedCount[0];
    }
    isSpent = isSpent || taken;
    strayed = strayed || (isTouch && isDown && std::hypot(fromPressX(), fromPressY()) > tap);
    const std::optional<int> wait = restsFor();
    longPress = wait && *wait <= 0;
    hasRested = hasRested || longPress;
    if (!isDown) {
        const bool means = !active.disabled && !isSpent && !strayed;
        if (wasDown && active.id != 0 && means && (hotTarget.id == active.id || slipped()))
            released = active;
        active = {};
        isScrolling = isDragging = false;
    }
    if (isTouch && !isDown) hotTarget = {};
    targets.clear();
}

/// Whether what was pressed went from under a pointer that stood still: what is above it grew.
bool Pointer::slipped() const {
    if (std::hypot(fromPressX(), fromPressY()) > tap) return false;
    return std::any_of(targets.begin(), targets.end(), [this](const Target& each) {
        return each.id == active.id &&
               (each.rect.x != active.rect.x || each.rect.y != active.rect.y);
    });
}

void Pointer::takeForScrolling() {
    isScrolling = true;
    active = {};
}

std::optional<int> Pointer::restsFor() const {
    if (!isTouch || !isDown || isSpent || strayed || isScrolling || hasRested) return std::nullopt;
    const float left = longPressSeconds - ImGui::GetIO().MouseDownDuration[0];
    return std::max(0, static_cast<int>(std::ceil(left * 1000)));
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
