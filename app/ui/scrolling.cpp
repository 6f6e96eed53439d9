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
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseWheel != 0 && !io.KeyCtrl) {
        flick = {};
        if (const Area* area = under(pointer.x(), pointer.y(), from))
            scrollBy(area->id, -io.MouseWheel * wheelStep);
    }
    if (pointer.clicked()) {
        flick = {};
        const Area* area = pointer.touch() ? under(pointer.x(), pointer.y(), from) : nullptr;
        dragged = area ? area->id : 0;
    }
    if (dragged != 0 && pointer.down()) {
        if (pointer.dragging()) {
            dragged = 0;
        } else if (!pointer.scrolling() && std::abs(pointer.fromPressY()) > dragThreshold) {
            pointer.takeForScrolling();
        } else if (pointer.scrolling()) {
            scrollBy(dragged, -pointer.movedY());
            if (milliseconds > 0.5) {
                const double speed = -static_cast<double>(pointer.movedY()) / milliseconds;
                const double old = std::pow(forgetting, milliseconds);
                flick = {dragged, (1 - old) * speed + old * flick.speed};
            }
        }
    } else if (dragged != 0) {
        dragged = 0;
        // A finger that rested before it left does not flick.
        if (milliseconds > rest) flick = {};
    } else if (flick.speed != 0) {
        const float before = offset(flick.id);
        scrollBy(flick.id, static_cast<float>(flick.speed * milliseconds));
        flick.speed *= std::pow(friction, milliseconds);
        const bool stuck = milliseconds > 0.5 && offset(flick.id) == before;
        if (std::abs(flick.speed) < slowest || stuck) flick = {};
    }
    changed = false; // what moved here is drawn in this pass
}

float Scrolling::offset(std::uint32_t id) const {
    const auto at = offsets.find(id);
    return at == offsets.end() ? 0 : at->second;
}

void Scrolling::add(const Area& area) {
    areas.push_back(area);
    const float limit = std::max(0.0f, area.content - area.view.height);
    if (offset(area.id) > limit) scrollTo(area.id, limit);
    if (wish.id == area.id) grant(area);
}

void Scrolling::scrollTo(std::uint32_t id, float target) {
    for (const std::vector<Area>* known : {&areas, &seen}) {
        for (const Area& area : *known) {
            if (area.id != id) continue;
            target = std::clamp(target, 0.0f, std::max(0.0f, area.content - area.view.height));
            if (target == offset(id)) return;
            offsets[id] = target;
            changed = true;
            return;
        }
    }
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

const Scrolling::Area* Scrolling::under(float x, float y, int from) const {
    const Area* found = nullptr;
    for (const Area& area : seen)
        if (area.layer >= from && area.content > area.view.height && contains(area.view, x, y) &&
            (!found || area.layer > found->layer || area.depth >= found->depth))
            found = &area;
    return found;
}

} // namespace kam::ui
