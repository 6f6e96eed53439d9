#include "app/ui/scrolling.hpp"

#include "app/ui/pointer.hpp"
#include "app/ui/rect.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kam::ui {
namespace {

constexpr float dragThreshold = 8;  // CSS px before a finger scrolls rather than presses
constexpr float wheelStep = 100;    // CSS px for a notch
constexpr double friction = 0.996;  // of a flick's speed, a millisecond
constexpr double slowest = 0.02;    // CSS px in a millisecond; slower is still
constexpr double forgetting = 0.97; // of what a finger's speed was, a millisecond
constexpr double rest = 80;         // ms
constexpr float margin = 24;        // around what is brought into view

} // namespace

void Scrolling::begin(Pointer& pointer, int from, double milliseconds) {
    seen = std::exchange(areas, {});
    changed = false;
    if (std::exchange(leaving, false))
        std::erase_if(offsets, [this](const auto& kept) {
            return std::none_of(seen.begin(), seen.end(),
                                [&](const Area& area) { return area.id == kept.first; });
        });
    wheel(pointer, from);
    if (pointer.clicked()) {
        flick = {};
        dragged = 0;
        pulled = pointer.touch();
    }
    if (pointer.dragging()) pulled = false; // what is held moves, not the page
    if (pulled && pointer.down())
        dragged == 0 ? take(pointer, from) : drag(pointer, milliseconds);
    else if (std::exchange(pulled, false) && milliseconds > rest)
        flick = {}; // a finger that rested before it left does not flick
    else
        runOn(milliseconds);
    changed = false; // what moved here is drawn in this pass
}

void Scrolling::wheel(const Pointer& pointer, int from) {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyCtrl || (io.MouseWheel == 0 && io.MouseWheelH == 0)) return;
    flick = {};
    // Some browsers turn the wheel sideways themselves while Shift is held.
    const bool turned = io.KeyShift && io.MouseWheelH == 0;
    const float down = turned ? 0 : -io.MouseWheel * wheelStep;
    const float across = (turned ? -io.MouseWheel : -io.MouseWheelH) * wheelStep;
    for (const auto& [way, delta] : {std::pair{Way::down, down}, std::pair{Way::across, across}})
        if (const Area* area = delta != 0 ? under(pointer, from, way, delta) : nullptr)
            moveBy(area->id, way, delta);
}

void Scrolling::take(Pointer& pointer, int from) {
    const float x = pointer.fromPressX(), y = pointer.fromPressY();
    if (std::max(std::abs(x), std::abs(y)) <= dragThreshold) return;
    const Way way = std::abs(x) > std::abs(y) ? Way::across : Way::down;
    const Area* area = under(pointer, from, way, way == Way::across ? -x : -y);
    // Pulled beyond its end it stands still, but what the finger lies on is not pressed.
    if (!area) area = under(pointer, from, way, 0);
    if (!area) return;
    dragged = area->id;
    flick = {dragged, way, 0};
    pointer.takeForScrolling();
}

void Scrolling::drag(const Pointer& pointer, double milliseconds) {
    const float moved = flick.way == Way::across ? pointer.movedX() : pointer.movedY();
    moveBy(dragged, flick.way, -moved);
    if (milliseconds <= 0.5) return;
    const double speed = -static_cast<double>(moved) / milliseconds;
    const double old = std::pow(forgetting, milliseconds);
    flick.speed = (1 - old) * speed + old * flick.speed;
}

void Scrolling::runOn(double milliseconds) {
    dragged = 0;
    if (flick.speed == 0) return;
    const float before = position(flick.id, flick.way);
    moveBy(flick.id, flick.way, static_cast<float>(flick.speed * milliseconds));
    flick.speed *= std::pow(friction, milliseconds);
    const bool stuck = milliseconds > 0.5 && position(flick.id, flick.way) == before;
    if (std::abs(flick.speed) < slowest || stuck) flick = {};
}

float Scrolling::limit(const Area& area, Way way) {
    return std::max(0.0f, way == Way::across ? area.across - area.view.width
                                             : area.content - area.view.height);
}

float Scrolling::position(std::uint32_t id, Way way) const {
    const auto at = offsets.find(id);
    if (at == offsets.end()) return 0;
    return way == Way::across ? at->second.across : at->second.down;
}

void Scrolling::add(const Area& area) {
    areas.push_back(area);
    for (const Way way : {Way::down, Way::across})
        if (position(area.id, way) > limit(area, way)) move(area.id, way, limit(area, way));
    if (wish.id == area.id) grant(area);
}

void Scrolling::move(std::uint32_t id, Way way, float target) {
    for (const std::vector<Area>* known : {&areas, &seen}) {
        for (const Area& area : *known) {
            if (area.id != id) continue;
            target = std::clamp(target, 0.0f, limit(area, way));
            if (target == position(id, way)) return;
            Position& kept = offsets[id];
            (way == Way::across ? kept.across : kept.down) = target;
            changed = true;
            return;
        }
    }
}

void Scrolling::moveBy(std::uint32_t id, Way way, float delta) {
    move(id, way, position(id, way) + delta);
}

void Scrolling::grant(const Area& area) {
    const float height = wish.bottom - wish.top;
    const float around = std::min(margin, std::max(0.0f, (area.view.height - height) / 2));
    if (wish.top - around < area.view.y)
        scrollBy(area.id, wish.top - around - area.view.y);
    else if (wish.bottom + around > bottom(area.view))
        scrollBy(area.id, wish.bottom + around - bottom(area.view));
    wish = {};
}

const Scrolling::Area* Scrolling::main(int layer) const {
    const Area* largest = nullptr;
    for (const Area& area : areas)
        if (area.layer >= layer && area.content > area.view.height &&
            (!largest ||
             area.view.width * area.view.height > largest->view.width * largest->view.height))
            largest = &area;
    return largest;
}

/// The innermost area under the pointer that moves by `delta`; one that stands at its end lets the
/// area around it move. 0: that moves at all.
const Scrolling::Area* Scrolling::under(const Pointer& pointer, int from, Way way,
                                        float delta) const {
    const Area* found = nullptr;
    for (const Area& area : seen) {
        const float now = position(area.id, way), most = limit(area, way);
        const bool moves = delta < 0 ? now > 0 : delta > 0 ? now < most : most > 0;
        if (area.layer >= from && moves && contains(area.view, pointer.x(), pointer.y()) &&
            (!found || area.layer > found->layer || area.depth >= found->depth))
            found = &area;
    }
    return found;
}

} // namespace kam::ui
