#include "app/ui/figure_painter.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"

#include <algorithm>
#include <cmath>

namespace kam::ui {
namespace {

constexpr float sureToDrag = 8; // CSS px before a finger drags rather than scrolls

/// A chart as it lies on the screen, in one pass.
class LiveFigure {
public:
    LiveFigure(Ui::Inner& inner, const Figure& shown, const Rect& at)
        : in(inner), rect(at), unit(at.width / static_cast<float>(shown.width)) {}

    /// First, as everything else lies on it.
    void drawAlong() {
        const std::uint32_t id = in.identify("ground");
        in.offer(id, rect);
        Pointer& pointer = in.pointer;
        if (pointer.held() != id) return;
        if (pointer.touch() && std::hypot(pointer.fromPressX(), pointer.fromPressY()) > sureToDrag)
            pointer.takeForDragging();
        if (pointer.touch() && !pointer.dragging()) return;
        use.dragged = {pointer.movedX() / unit, pointer.movedY() / unit};
        if (use.dragged.x != 0 || use.dragged.y != 0) in.acted = true;
    }

    void offer(const Spot& spot) {
        const std::uint32_t id = in.identify(spot.key);
        const float radius = static_cast<float>(spot.radius) * unit;
        const Rect place{x(spot.centre.x) - radius, y(spot.centre.y) - radius, 2 * radius,
                         2 * radius};
        if (in.offer(id, place)) use.pressed = spot.key;
        if (in.pointer.hot() == id) in.tooltip(id, place, spot.words);
    }

    void offer(const Handle& handle) {
        const Rect place = placeOf(handle);
        const std::string words = formatNumber(handle.value, 1, in.ui.texts.language());
        const std::uint32_t id = in.identify(Role::slider, handle.key);
        const Use used = in.use({.id = id,
                                 .role = Role::slider,
                                 .name = handle.name,
                                 .value = words,
                                 .range = Range{handle.value, handle.low, handle.high},
                                 .rect = place});
        if (used.ring) in.focusRing(place, in.px(4), 0);
        in.tooltip(id, place, handle.name + ": " + words);
        double value = handle.value;
        if (used.focused) useKeys(handle, value);
        drag(handle, id, value);
        if (value == handle.value) return;
        use.moved = handle.key;
        use.value = value;
        in.acted = true;
    }

    FigureUse use;

private:
    float x(double units) const { return rect.x + static_cast<float>(units) * unit; }
    float y(double units) const { return rect.y + static_cast<float>(units) * unit; }

    /// The whole line for a mouse; for a finger its end, so that lines that cross stay apart.
    Rect placeOf(const Handle& handle) const {
        const float reach = in.target(12) / 2;
        const Rect end{x(handle.from.x) - reach, y(handle.from.y) - reach, 2 * reach, 2 * reach};
        if (in.ui.touch()) return end;
        const float from = handle.upright ? y(handle.from.y) : x(handle.to.x);
        const float to = handle.upright ? y(handle.to.y) : x(handle.from.x);
        return handle.upright ? Rect{end.x, from, end.width, to - from}
                              : Rect{from, end.y, to - from, end.height};
    }

    static double stepped(const Handle& handle, double to) {
        const double steps = std::round((to - handle.low) / handle.step);
        return std::clamp(handle.low + steps * handle.step, handle.low, handle.high);
    }

    void useKeys(const Handle& handle, double& value) {
        const auto by = [&](double steps) { value = stepped(handle, value + steps * handle.step); };
        constexpr double page = 10;
        if (in.takeKey("ArrowRight") || in.takeKey("ArrowUp")) by(1);
        if (in.takeKey("ArrowLeft") || in.takeKey("ArrowDown")) by(-1);
        if (in.takeKey("PageUp")) by(page);
        if (in.takeKey("PageDown")) by(-page);
        if (in.takeKey("Home")) value = handle.low;
        if (in.takeKey("End")) value = handle.high;
    }

    void drag(const Handle& handle, std::uint32_t id, double& value) {
        Pointer& pointer = in.pointer;
        if (pointer.held() != id) return;
        const float moved = handle.upright ? pointer.fromPressX() : pointer.fromPressY();
        // What is only pressed stays where it is.
        if (std::abs(moved) < 3) return;
        if (pointer.touch() && std::abs(moved) > sureToDrag) pointer.takeForDragging();
        if (pointer.touch() && !pointer.dragging()) return;
        const double at =
            handle.upright ? (pointer.x() - rect.x) / unit : (pointer.y() - rect.y) / unit;
        value = stepped(handle, handle.low + (handle.high - handle.low) * (at - handle.atLow) /
                                                 (handle.atHigh - handle.atLow));
    }

    Ui::Inner& in;
    Rect rect;
    float unit; ///< CSS px of one
};

} // namespace

FigureUse liveFigure(Ui& ui, const Figure& figure, bool groundMoves) {
    Ui::Inner& in = ui.inner();
    const Rect rect = showFigure(in, figure);
    if (rect.width <= 0) return {};
    LiveFigure live(in, figure, rect);
    in.pushSeed(figure.table.caption);
    if (groundMoves) live.drawAlong();
    for (const Handle& handle : figure.handles)
        live.offer(handle);
    for (const Spot& spot : figure.spots)
        live.offer(spot);
    in.popSeed();
    return live.use;
}

} // namespace kam::ui
