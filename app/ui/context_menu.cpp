#include "app/ui/context_menu.hpp"

#include "app/ui/inner.hpp"
#include "app/ui/widgets.hpp"

#include <utility>

namespace kam::ui {

void ContextMenu::begin() {
    drawn = false;
    asked.reset();
    // One that is open goes first, so that what lies below can be reached.
    if (!coming || owner == 0)
        asked = std::exchange(coming, std::nullopt);
    else
        owner = 0;
}

bool ContextMenu::asks(std::uint32_t id, const Rect& seen) {
    if (!asked) return false;
    const bool meant =
        asked->id != 0 ? asked->id == id : contains(seen, asked->place.x, asked->place.y);
    if (!meant) return false;
    at = asked->id != 0 ? seen : asked->place;
    owner = id;
    asked.reset();
    return true;
}

void ContextMenu::end() {
    if (!drawn) owner = 0;
}

int Ui::Inner::menuOf(std::uint32_t id, const Rect& rect, std::string_view name,
                      const std::vector<std::string>& options) {
    const Rect seen = intersection(rect, painter.clip());
    const bool inView = seen.width > 0 && seen.height > 0;
    if (recorder.layer() >= floor() && inView && contextMenu.asks(id, seen)) pointer.spend();
    if (!contextMenu.openFor(id)) return -1;
    contextMenu.shown();
    const Rect before = std::exchange(lastRect, contextMenu.place());
    const int chosen = menu(ui, name, options);
    lastRect = before;
    if (chosen != -1) contextMenu.close();
    return std::max(chosen, -1);
}

int contextMenu(Ui& ui, std::string_view name, const std::vector<std::string>& options) {
    Ui::Inner& in = ui.inner();
    return in.menuOf(in.lastUsed, in.lastRect, name, options);
}

} // namespace kam::ui
