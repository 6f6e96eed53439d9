#pragma once

#include "app/ui/widgets.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kam::ui {

/// A dialog in which something is found by typing: a field, and below it what was found. The
/// keyboard stays in the field; arrows walk through the list, Enter takes what is marked.
struct Chooser {
    std::string_view title = {}, placeholder = {};
    std::string_view list = {}; ///< the list's name, for screen readers
    std::string_view note = {}; ///< below the list: that nothing was found, or how much more was
};
struct ChooserRow {
    Icon icon = nullptr;
    std::string_view name = {};
    std::string_view remark = {}; ///< at the right edge: of which kind it is, its key
};
struct ChooserState {
    bool open = true;
    std::string text = {};
    bool changed = false; ///< the text, in this frame
    int marked = 0;       ///< what Enter takes
    int chosen = -1;      ///< taken in this frame; -1: nothing
};
/// Call it every frame while it is open; `text` and `marked` as it gave them back the frame before.
ChooserState chooser(Ui& ui, const Chooser& style, std::string_view text, int marked,
                     const std::vector<ChooserRow>& rows);

} // namespace kam::ui
