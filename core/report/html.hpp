#pragma once

#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace kam {

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
};

/// A column of a printed table.
struct HtmlColumn {
    const char* head;       ///< key of its text; one without is said as it stands
    const char* style = ""; ///< class of its cells: "n" for numbers
};

/// A table as it is written, row by row. The first cell of a row names it.
class HtmlTable {
public:
    /// `title`: key of what it is called.
    HtmlTable(Html& to, const Texts& words, std::string_view title, std::string_view style);
    /// The heads, all at once or one by one; then `body`.
    template <std::size_t count>
    void heads(const HtmlColumn (&columns)[count]) {
        heads(columns, count);
    }
    void head(std::string_view words, std::string_view style);
    void body();
    /// Rows below a line of their own from here on, over so many columns.
    void group(std::string_view words, int columns);
    void row();
    /// `below`: a second, smaller line.
    void cell(std::string_view words, std::string_view style = {}, bool strong = false,
              std::string_view below = {});
    void strong(std::string_view words, std::string_view style = {}) { cell(words, style, true); }
    void number(std::string_view words) { cell(words, "n"); }
    void number(int count) { number(std::to_string(count)); }
    /// A figure called `title`; without one it says no more than the words beside it.
    void figure(const Figure& figure, std::string_view title = {});
    void end();

private:
    void heads(const HtmlColumn* columns, std::size_t count);
    void openCell(std::string_view style, bool strong);
    void closeCell();
    void closeRow();

    Html& html;
    const Texts& texts;
    bool inRow = false, named = false;
};

} // namespace kam
