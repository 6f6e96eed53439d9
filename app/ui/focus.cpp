#include "app/ui/focus.hpp"

#include "app/ui/recorder.hpp"

namespace kam::ui {

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

void Focus::begin() { changed = false; }

bool Focus::end(const Recorder& drawn) {
    scrollTo = false;
    if (now != 0 && !drawn.node(now)) {
        now = 0;
        changed = true;
    }
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
