#pragma once

#include "core/figure/figure.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// A cell of a printed table: words, or a figure that says no more than the words beside it.
struct HtmlCell {
    std::string words;
    std::string svg = {};
    std::string below = {}; ///< a second, smaller line
    bool strong = false;
};

struct HtmlColumn {
    std::string head;
    const char* style = ""; ///< class of its cells: "n" for numbers
};

/// Rows that stay on one page, perhaps below a line of their own.
struct HtmlRows {
    std::string head; ///< empty: none
    std::vector<std::vector<HtmlCell>> rows;
};

/// HTML as it is written from the beginning to the end. Every text is escaped.
class Html {
public:
    std::string out;

    void open(std::string_view tag, std::string_view style = {});
    void close(std::string_view tag);
    void text(std::string_view words);
    /// An element with nothing but words; none where there are none.
    void element(std::string_view tag, std::string_view words, std::string_view style = {});
    /// A figure called by its caption.
    void figure(const Figure& figure, std::string_view style = "figure");
    void table(std::string_view caption, std::string_view style,
               const std::vector<HtmlColumn>& columns, const std::vector<HtmlRows>& groups);
};

} // namespace kam
