#pragma once

#include "app/ui/editing.hpp"
#include "app/ui/painter.hpp"

#include <string_view>
#include <vector>

namespace kam::ui {

/// Where the letters of a text stand inside a field: on one line that scrolls sideways, or on
/// several that scroll up. CSS px.
struct TextBox {
    Face face;
    std::string_view text;
    bool multiline = false;
    std::vector<Line> lines;
    Rect inside;      ///< what can be seen
    float scroll = 0; ///< how far the text is moved left, or up

    /// From the beginning of a line to an offset on it.
    float widthTo(const Line& line, std::size_t offset) const;
    /// Upper left corner of a line.
    Vertex origin(std::size_t line) const;
    std::size_t offsetUnder(float x, float y) const;
    /// The offset on the line above or below, nearest to `x` from the beginning of the line; at
    /// the first and last line the beginning and end of the text.
    std::size_t verticallyFrom(std::size_t offset, bool up, float x) const;
    Rect caret(std::size_t offset, float width) const;
    /// `scroll` changed as little as brings an offset into sight.
    float scrolledTo(std::size_t offset, float caretWidth) const;
};

} // namespace kam::ui
