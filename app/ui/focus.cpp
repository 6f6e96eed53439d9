#include "app/ui/focus.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace kam::ui {
namespace {

/// What can be pressed in one layer.
std::vector<std::uint32_t> inLayer(const std::vector<Pressable>& all, int layer) {
    std::vector<std::uint32_t> ids;
    for (const Pressable& each : all)
        if (each.layer == layer) ids.push_back(each.id);
    return ids;
}

} // namespace

void Focus::set(std::uint32_t id, bool showRing) {
    if (id == now) return;
    now = id;
    ring = showRing;
    scrollTo = id != 0;
    changed = true;
}

void Focus::ask(std::string_view role, std::string_view name, bool showRing) {
    wish = {std::string(role), std::string(name), showRing, 3, 0};
}

void Focus::offer(std::uint32_t id, std::string_view role, std::string_view name,
                  std::string_view key) {
    if (wish.passes > 0 && wish.found == 0 && wish.role == role &&
        (wish.name == name || (!key.empty() && wish.name == key)))
        wish.found = id;
}

std::uint32_t Focus::heirOf(std::uint32_t gone, const std::vector<Pressable>& drawn) const {
    const auto known = std::find_if(before.begin(), before.end(),
                                    [&](const Pressable& each) { return each.id == gone; });
    if (known == before.end()) return 0;
    const std::vector<std::uint32_t> was = inLayer(before, known->layer);
    const std::vector<std::uint32_t> is = inLayer(drawn, known->layer);
    if (is.empty()) return 0;
    // As far behind the last one before it that is still there: of a row that went, the same
    // button of the next row; of one that has another name now, that one.
    auto place = std::find(was.begin(), was.end(), gone) - was.begin();
    std::ptrdiff_t behind = 0;
    for (auto each = place; each-- > 0;) {
        ++behind;
        const auto stays = std::find(is.begin(), is.end(), was[static_cast<std::size_t>(each)]);
        if (stays == is.end()) continue;
        place = stays - is.begin() + behind;
        break;
    }
    return is[std::min(static_cast<std::size_t>(place), is.size() - 1)];
}

void Focus::begin() { changed = false; }

bool Focus::end(const Recorder& drawn) {
    scrollTo = false;
    std::vector<Pressable> pressables = drawn.pressables();
    if (now != 0 && !drawn.node(now)) {
        const std::uint32_t heir = leaves ? 0 : heirOf(now, pressables);
        set(heir, ring);
        changed = true;
    }
    leaves = false;
    before = std::move(pressables);
    if (wish.found != 0) {
        set(wish.found, wish.showRing);
        wish = {};
    } else if (wish.passes > 0) {
        --wish.passes;
        changed = true;
    }
    return changed;
}

} // namespace kam::ui
