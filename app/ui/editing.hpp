#pragma once

#include "app/ui/fonts.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kam::ui {

/// A line of broken text: bytes [from, to) are painted, the next line begins at `next` (white
/// space and line ends between belong to no line).
struct Line {
    std::size_t from = 0, to = 0, next = 0;
    float width = 0; ///< of what is painted, CSS px
};

/// Breaks text at spaces, after hyphens, between letters of East Asia, at line ends and, where a
/// word is too long for a line, anywhere. No-break spaces hold. At least one line.
std::vector<Line> breakLines(const Face& face, std::string_view words, float width);

/// The longest beginning that fits `width` together with an ellipsis, and the ellipsis.
std::string shortened(const Face& face, std::string_view words, float width);

/// The one text that is being edited. Offsets are bytes.
struct Editing {
    std::uint32_t id = 0; ///< 0: none
    std::string text;
    std::string held;  ///< what its owner held in the pass before
    bool told = false; ///< its owner was told of a change in that pass, so that `held` follows
    std::size_t anchor = 0, caret = 0;
    std::size_t composedFrom = 0, composedTo = 0;
    float scroll = 0;   ///< CSS px that the text is moved to the left, or up where multiline
    float goal = -1;    ///< x that moving up and down aims at; -1: that of the caret
    bool follow = true; ///< the caret moved: scroll it into view
};

/// The word around an offset: [first, second).
std::pair<std::size_t, std::size_t> wordAround(std::string_view text, std::size_t offset);
/// The line that an offset stands on.
std::size_t lineOf(const std::vector<Line>& lines, std::size_t offset);
/// The offset on a line nearest to `x` CSS px from its beginning.
std::size_t offsetAt(const Face& face, std::string_view text, const Line& line, float x);
/// `offset` moved back onto the border of a code point and into the text.
std::size_t onBorder(std::string_view text, std::size_t offset);

} // namespace kam::ui
