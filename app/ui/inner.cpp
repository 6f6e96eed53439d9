#include "app/ui/inner.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <cmath>

namespace kam::ui {
namespace {

/// One identity of two. Not by Dear ImGui's hash: that is a CRC and linear, so a number hashed with
/// itself as the seed - a card's region with the card's seed - gives the same for every number.
std::uint32_t mixed(std::uint32_t a, std::uint32_t b) {
    std::uint64_t bits = (std::uint64_t{a} << 32 | b) * 0x9e3779b97f4a7c15u;
    bits ^= bits >> 29;
    return static_cast<std::uint32_t>((bits * 0xbf58476d1ce4e5b9u) >> 32);
}

} // namespace

std::uint32_t Ui::Inner::identify(std::string_view key) {
    const std::uint32_t id = ImHashStr(key.data(), key.size(), seeds.back());
    if (id != 0 && used.insert(id).second) return id;
    std::uint32_t& last = latest.try_emplace(id, id).first->second;
    do {
        last = ImHashStr("again", 5, last);
    } while (last == 0 || !used.insert(last).second);
    return last;
}

std::uint32_t Ui::Inner::identify(Role role, std::string_view name) {
    std::string key(ariaRole(role));
    key += ':';
    key += name;
    return identify(key);
}

std::uint32_t Ui::Inner::anonymous() {
    Region& here = region();
    const int place = here.names++;
    return ImHashData(&place, sizeof place, mixed(here.id, seeds.back()));
}

std::uint32_t Ui::Inner::about(std::uint32_t id, std::string_view what) {
    return ImHashStr(what.data(), what.size(), id);
}

void Ui::Inner::pushSeed(std::string_view key) {
    seeds.push_back(ImHashStr(key.data(), key.size(), seeds.back()));
}

Region& Ui::Inner::pushRegion(std::uint32_t id, const Rect& rect) {
    Region region;
    region.id = id;
    region.left = region.reach = rect.x;
    region.top = region.pen = rect.y;
    region.width = rect.width;
    regions.push_back(region);
    return regions.back();
}

float Ui::Inner::room() {
    const Region& here = region();
    if (!here.row) return here.width;
    const Row& row = *here.row;
    const float whole = row.right - row.left, least = px(fewWords);
    // What stands at the right edge is measured as if it had all the room there is, and has a line
    // of its own where it would leave too little.
    if (row.pushed) return whole;
    const float taken =
        row.pushWidth > 0 && whole - row.pushWidth - row.gap >= least ? row.pushWidth + row.gap : 0;
    const float rest = row.right - row.x - taken;
    if (row.x > row.left && rest < least) return whole;
    return row.wrap ? whole - taken : rest;
}

float Ui::Inner::line() {
    const Region& here = region();
    return here.row ? here.row->right - here.row->left : here.width;
}

void Ui::Inner::breakRow(Row& row) {
    row.x = row.left;
    row.top += row.height + row.gap;
}

Rect Ui::Inner::place(float width, float height) {
    Row* row = region().row;
    if (row && row->x > row->left && row->x + width > row->right + 0.5f) breakRow(*row);
    Slot slot = at(height);
    slot.rect.width = width;
    close(slot, width, height);
    return lastRect = slot.rect;
}

Slot Ui::Inner::open(float assumedHeight) {
    Row* row = region().row;
    // A region needs some room to be one.
    if (row && row->x > row->left && row->right - row->x < px(fewWords)) breakRow(*row);
    return at(assumedHeight);
}

Slot Ui::Inner::at(float height) {
    Region& here = region();
    if (!here.row) return {{here.left, here.pen, here.width, height}, nullptr};
    Row& row = *here.row;
    return {{row.x, row.top + (row.height - height) / 2, room(), height}, here.row};
}

void Ui::Inner::close(const Slot& slot, float usedWidth, float height) {
    Region& here = region();
    if (slot.row) {
        Row& row = *slot.row;
        row.reach = std::max(row.reach, row.x + usedWidth);
        row.x += usedWidth + row.gap;
        if (row.pushed) row.pushNow += usedWidth + row.gap;
        row.tallest = std::max(row.tallest, height);
        return;
    }
    for (const PendingRight& pending : pendingRights)
        if (std::abs(pending.pen - slot.rect.y) < 0.5f) sizes.remember(pending.id, height);
    pendingRights.clear();
    here.pen = slot.rect.y + height;
    here.reach = std::max(here.reach, here.left + usedWidth);
}

Rect Ui::Inner::placeRight(std::uint32_t id, float width, float height) {
    Region& here = region();
    if (here.row)
        return {here.row->right - width, here.row->top + (here.row->height - height) / 2, width,
                height};
    if (here.width - width < px(fewWords + 12)) {
        Rect alone = place(width, height);
        // A region for this alone: it ends where it should.
        if (here.width < px(fewWords + 12)) alone.x = here.left + here.width - width;
        return alone;
    }
    recorder.readLater(id);
    pendingRights.push_back({id, here.pen, width, here.id});
    // Centred on the line beside it, whose height is known from the pass before.
    const float line = sizes.recall(id, height);
    return {here.left + here.width - width, here.pen + (line - height) / 2, width, height};
}

float Ui::Inner::roomBesideRight() {
    float taken = 0;
    for (const PendingRight& pending : pendingRights)
        if (pending.region == region().id && std::abs(pending.pen - region().pen) < 0.5f)
            taken = std::max(taken, pending.width + px(12));
    return std::max(px(40), room() - taken);
}

bool Ui::Inner::hovers(const Rect& rect) const {
    if (pointer.touch() && !pointer.down()) return false;
    return recorder.layer() >= floor() &&
           contains(intersection(rect, painter.clip()), pointer.x(), pointer.y());
}

void Ui::Inner::tooltip(std::uint32_t id, const Rect& rect, std::string_view words, bool beside) {
    const bool byKey = focus.visible() && focus.id() == id && recorder.layer() >= floor();
    if (!words.empty() && (hovers(rect) || byKey))
        hint = {id, intersection(rect, painter.clip()), std::string(words), beside};
}

void Ui::Inner::becomeComboBox(std::uint32_t list, std::uint32_t active) {
    Node& field = recorder.last();
    field.role = Role::comboBox;
    field.expanded = true;
    field.controls = list;
    field.active = active;
}

void Ui::Inner::focusRing(const Rect& rect, float radius, float out) {
    const float width = px(2);
    const float outside = out < 0 ? 0 : out + width;
    painter.outline(grown(rect, outside), color(Color::accent), radius + outside, width);
}

} // namespace kam::ui
