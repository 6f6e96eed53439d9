#include "app/ui/inner.hpp"
#include "app/ui/tracks.hpp"

#include <cmath>

namespace kam::ui {

namespace {

/// Whether one of the columns that share what is left gets too little of it.
bool tooNarrow(std::initializer_list<Track> tracks, const std::vector<float>& widths, float least) {
    std::size_t index = 0;
    for (const Track& track : tracks)
        if (widths[index++] < least && track.isShare) return true;
    return false;
}

} // namespace

void columns(Ui& ui, std::initializer_list<Track> tracks, float gap, Contents contents) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t id = in.anonymous();
    const Slot slot = in.open(in.sizes.recall(id));
    const std::vector<float> widths =
        widthsOf({tracks.begin(), tracks.size()}, ui.scale, slot.rect.width, in.px(gap));
    const bool stacked = tracks.size() > 1 && tooNarrow(tracks, widths, in.px(fewWords));
    float x = slot.rect.x, y = slot.rect.y;
    float tallest = 0;
    std::vector<std::pair<std::uint32_t, float>> heights; // without what cards were stretched
    std::size_t index = 0;
    for (const Content& content : contents) {
        if (index == widths.size()) break;
        const std::uint32_t own = Ui::Inner::about(id, std::to_string(index));
        in.pushRegion(own, {x, y, stacked ? slot.rect.width : widths[index], 0}).stretches =
            !stacked;
        content();
        const Region& done = in.region();
        const bool endsWithCard = done.cards > 0 && std::abs(done.lastCardEnd - done.pen) < 0.5f;
        in.sizes.remember(Ui::Inner::about(own, "last card"),
                          endsWithCard ? static_cast<float>(done.cards) : 0);
        const float height = done.pen - done.top - done.stretched;
        heights.emplace_back(own, height);
        tallest = std::max(tallest, y - slot.rect.y + height);
        in.popRegion();
        if (stacked)
            y += height + (height > 0 ? in.px(gap) : 0);
        else
            x += widths[index] + in.px(gap);
        ++index;
    }
    for (const auto& [own, height] : heights)
        in.sizes.remember(Ui::Inner::about(own, "stretch"), stacked ? 0 : tallest - height);
    in.sizes.remember(id, tallest);
    in.close(slot, slot.rect.width, tallest);
}

void row(Ui& ui, const RowStyle& style, Content content) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t id = in.anonymous();
    // All lines are as high as the tallest thing, and at least as high as asked for.
    const float least = in.px(style.height);
    const float height = std::max(least, in.sizes.recall(id, least > 0 ? least : in.px(22)));
    const std::uint32_t whole = Ui::Inner::about(id, "whole");
    const Slot slot = in.open(in.sizes.recall(whole, height));
    const Rect& rect = slot.rect;
    Row row{.id = id, .left = rect.x, .right = right(rect), .top = rect.y, .x = rect.x};
    row.height = height;
    row.gap = in.px(style.gap);
    row.reach = rect.x;
    row.wrap = style.wrap;
    row.pushWidth = in.sizes.recall(Ui::Inner::about(id, "push"));
    in.pushRegion(id, rect).row = &row;
    content();
    in.popRegion();

    in.sizes.remember(Ui::Inner::about(id, "push"), std::max(0.0f, row.pushNow - row.gap));
    in.sizes.remember(id, std::max(least, row.tallest));
    const float total = row.top - rect.y + std::max(least, row.tallest);
    in.sizes.remember(whole, total);
    in.close(slot, row.pushed ? rect.width : row.reach - rect.x, total);
}

void pushRight(Ui& ui) {
    Ui::Inner& in = ui.inner();
    Row* row = in.row();
    if (!row || row->pushed) return;
    row->pushed = true;
    if (row->x > row->left && row->x + row->pushWidth > row->right + 0.5f) in.breakRow(*row);
    row->x = std::max(row->x, row->right - row->pushWidth);
}

void column(Ui& ui, float dp) {
    Ui::Inner& in = ui.inner();
    if (Row* row = in.row()) row->x = row->left + in.px(dp);
}

void inset(Ui& ui, float left, float top, float right, float bottom, Content content) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t id = in.anonymous();
    const Slot slot = in.open(in.sizes.recall(id));
    const Rect& rect = slot.rect;
    in.pushRegion(id, {rect.x + in.px(left), rect.y + in.px(top),
                       std::max(0.0f, rect.width - in.px(left + right)), 0});
    content();
    const Region done = in.region();
    in.popRegion();
    const float height = done.pen - rect.y + in.px(bottom);
    in.sizes.remember(id, height);
    // In a row it is as wide as what it holds; else as the region.
    in.close(slot, slot.row ? done.reach - rect.x + in.px(right) : rect.width, height);
}

void stack(Ui& ui, Content content) { inset(ui, 0, 0, 0, 0, content); }

void card(Ui& ui, std::string_view id, const CardStyle& style, Content content) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t own = in.identify(id);
    Region& column = in.region();
    const std::uint32_t columnId = column.id;
    ++column.cards;
    const bool last =
        column.stretches && in.sizes.recall(Ui::Inner::about(columnId, "last card")) ==
                                static_cast<float>(column.cards);
    const float extra = last ? in.sizes.recall(Ui::Inner::about(columnId, "stretch")) : 0;
    const std::uint32_t footId = Ui::Inner::about(own, "foot");
    const float footHeight = style.foot ? in.sizes.recall(footId) : 0;
    const float assumed = std::max(in.px(style.minHeight), in.sizes.recall(own)) + extra;
    const Slot slot = in.open(assumed);
    const Rect box = slot.rect;
    const float padX = in.px(ui.phone() ? std::min(style.padX, ui.sidePadding()) : style.padX);
    const float padY = in.px(style.padY);
    const float radius = in.px(10);
    const float hair = in.painter.hair();

    in.painter.fill({box.x, box.y + hair, box.width, box.height}, in.color(Color::shadow), radius);
    in.painter.fill(box, in.color(style.fill), radius);
    in.painter.outline(box, in.color(style.border), radius, hair);

    if (!style.name.empty())
        in.recorder.open({.id = Ui::Inner::about(own, "region"),
                          .role = Role::region,
                          .name = std::string(style.name),
                          .rect = box});
    in.pushSeed(id);
    in.pushRegion(own, {box.x + padX, box.y + padY, box.width - 2 * padX, 0}).bleed = padX - hair;
    content();
    const float natural = in.region().pen - box.y + padY;
    in.popRegion();
    if (style.foot) {
        const float top = std::max(bottom(box) - padY - footHeight, box.y + natural - padY);
        in.pushRegion(footId, {box.x + padX, top, box.width - 2 * padX, 0}).bleed = padX - hair;
        style.foot();
        in.sizes.remember(footId, in.region().pen - in.region().top);
        in.popRegion();
    }
    in.popSeed();
    if (!style.name.empty()) in.recorder.close();

    const float whole = natural + footHeight;
    in.sizes.remember(own, whole);
    const float height = std::max(in.px(style.minHeight), whole);
    in.close(slot, box.width, height + extra);
    Region& after = in.region();
    after.stretched += extra;
    after.lastCardEnd = after.pen;
    in.lastRect = box;
}

void panel(Ui& ui, std::string_view id, Rect dp, Color fill, Content content, Edge line) {
    Ui::Inner& in = ui.inner();
    const Rect box{in.painter.snap(in.px(dp.x)), in.painter.snap(in.px(dp.y)), in.px(dp.width),
                   in.px(dp.height)};
    const float hair = in.painter.hair();
    const Rgba border = in.color(Color::border);
    in.painter.pushOwnClip(box);
    in.painter.fill(box, in.color(fill));
    if (line == Edge::top) in.painter.horizontal(box.x, box.y, box.width, border);
    if (line == Edge::right) in.painter.vertical(right(box) - hair, box.y, box.height, border);
    if (line == Edge::bottom) in.painter.horizontal(box.x, bottom(box) - hair, box.width, border);
    in.pushSeed(id);
    in.pushRegion(in.identify("panel"), box);
    content();
    in.popRegion();
    in.popSeed();
    in.painter.popClip();
}

void group(Ui& ui, Role role, std::string_view name, Content content) {
    Ui::Inner& in = ui.inner();
    const std::uint32_t id = in.identify(role, name);
    in.recorder.open({.id = id, .role = role, .name = std::string(name)});
    in.seeds.push_back(id);
    content();
    in.popSeed();
    in.recorder.close();
}

} // namespace kam::ui
