#include "app/ui/scroll.hpp"

namespace kam::ui {
namespace {

constexpr float barWidth = 8, shortest = 24; // dp

/// Where a thumb stands along its bar.
struct Thumb {
    float length = 0, free = 0, travel = 0; ///< CSS px: its own, left of the bar, of the content
};

Thumb thumbOf(const Ui::Inner& in, float view, float content) {
    const float length = std::max(in.px(shortest), view * view / content);
    return {length, view - length, content - view};
}

/// Paints a thumb; whether it is held.
bool drawThumb(Ui::Inner& in, std::uint32_t own, const Rect& thumb) {
    in.pointer.add({own, thumb, in.recorder.layer(), true, false});
    const bool held = in.pointer.held() == own;
    const bool lit = held || in.pointer.hot() == own;
    in.painter.fill(grown(thumb, -in.px(2)), in.color(lit ? Color::borderStrong : Color::track),
                    in.px(2));
    return held;
}

} // namespace

void drawScrollBars(Ui::Inner& in, std::uint32_t id, const Rect& view,
                    const ScrollContent& content) {
    const float width = in.px(barWidth);
    if (content.height > view.height + 0.5f) {
        const Thumb bar = thumbOf(in, view.height, content.height);
        const float at = bar.free * in.scrolling.offset(id) / bar.travel;
        const Rect thumb{right(view) - width, view.y + at, width, bar.length};
        if (drawThumb(in, Ui::Inner::about(id, "bar"), thumb) && bar.free > 0)
            in.scrolling.scrollBy(id, in.pointer.movedY() * bar.travel / bar.free);
    }
    if (content.width > view.width + 0.5f) {
        const Thumb bar = thumbOf(in, view.width, content.width);
        const float before = in.scrolling.across(id);
        const Rect thumb{view.x + bar.free * before / bar.travel, bottom(view) - width, bar.length,
                         width};
        if (drawThumb(in, Ui::Inner::about(id, "lower bar"), thumb) && bar.free > 0)
            in.scrolling.scrollAcross(id, before + in.pointer.movedX() * bar.travel / bar.free);
    }
}

float scrollInside(Ui& ui, std::uint32_t id, const Rect& view, Content content) {
    Ui::Inner& in = ui.inner();
    const float offset = in.painter.snap(in.scrolling.offset(id));
    in.painter.pushClip(view);
    in.scrollStack.push_back(id);
    in.pushRegion(id, {view.x, view.y - offset, view.width, 0});
    content();
    const float height = in.region().pen - in.region().top;
    in.popRegion();
    in.scrollStack.pop_back();
    in.scrolling.add(
        {id, view, height, in.recorder.layer(), static_cast<int>(in.scrollStack.size())});
    drawScrollBars(in, id, view, {0, height});
    in.painter.popClip();
    return height;
}

/// Before the size changes: what has the keyboard, else what is uppermost in view.
void Ui::Inner::holdPlace() {
    heldPlace = {};
    const Scrolling::Area* area = scrolling.main(floor());
    if (!area) return;
    const auto seen = [&](const Node& node) {
        return !node.name.empty() && node.rect.height > 0 && node.rect.y >= area->view.y &&
               bottom(node.rect) <= bottom(area->view) && node.rect.x >= area->view.x;
    };
    const Node* place = nodeOf(tree, focus.id());
    if (place && !seen(*place)) place = nullptr;
    if (!place && scrolling.offset(area->id) <= 0) return; // the top stays the top
    for (const Node& node : tree)
        if (!place && seen(node)) place = &node;
    if (place) heldPlace = {place->id, place->rect.y};
}

/// After it: scrolls until that stands where it stood.
void Ui::Inner::keepPlace() {
    if (heldPlace.id == 0) return;
    const Scrolling::Area* area = scrolling.main(floor());
    const Node* place = recorder.node(heldPlace.id);
    if (area && place) {
        // What is left of the view may end above there.
        const float lowest = std::max(area->view.y, bottom(area->view) - place->rect.height);
        const float y = std::clamp(heldPlace.y, area->view.y, lowest);
        scrolling.scrollBy(area->id, place->rect.y - y);
    }
    if (!place || sizes.settled()) heldPlace = {};
}

void scrollArea(Ui& ui, std::string_view id, float bottomGap, Content content) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t own = in.identify(id);
    const Slot slot = in.open(0);
    Rect view = slot.rect;
    view.height = std::max(0.0f, bottom(in.page) - in.px(bottomGap) - view.y);
    in.pushSeed(id);
    scrollInside(ui, own, view, content);
    in.popSeed();
    in.close(slot, view.width, view.height);
}

} // namespace kam::ui
