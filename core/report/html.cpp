#include "core/report/html.hpp"

#include "core/base/markup.hpp"
#include "core/figure/svg.hpp"

namespace kam {

void Html::open(std::string_view tag, std::string_view style) {
    out += '<';
    out += tag;
    if (!style.empty()) {
        out += " class=\"";
        out += style;
        out += '"';
    }
    out += '>';
}

void Html::close(std::string_view tag) {
    out += "</";
    out += tag;
    out += ">\n";
}

void Html::text(std::string_view words) { out += escapedMarkup(words); }

void Html::element(std::string_view tag, std::string_view words, std::string_view style) {
    if (words.empty()) return;
    open(tag, style);
    text(words);
    close(tag);
}

void Html::figure(const Figure& figure, std::string_view style) {
    open("div", style);
    out += toSvg(figure);
    close("div");
}

void Html::table(std::string_view caption, std::string_view style,
                 const std::vector<HtmlColumn>& columns, const std::vector<HtmlRows>& groups) {
    open("table", style);
    out += '\n';
    element("caption", caption);
    out += "<thead><tr>";
    for (const HtmlColumn& column : columns) {
        out += "<th scope=\"col\" class=\"";
        out += column.style;
        out += "\">";
        text(column.head);
        out += "</th>";
    }
    out += "</tr></thead>\n";
    for (const HtmlRows& group : groups) {
        out += "<tbody>\n";
        if (!group.head.empty()) {
            out += "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"" +
                   std::to_string(columns.size()) + "\">";
            text(group.head);
            out += "</th></tr>\n";
        }
        for (const auto& row : group.rows) {
            out += "<tr>";
            for (std::size_t i = 0; i < row.size(); ++i) {
                const HtmlCell& cell = row[i];
                out += i == 0 ? "<th scope=\"row\" class=\"" : "<td class=\"";
                out += columns[i].style;
                out += cell.strong ? " s\">" : "\">";
                out += cell.svg;
                text(cell.words);
                if (!cell.below.empty()) {
                    out += "<br><small>";
                    text(cell.below);
                    out += "</small>";
                }
                out += i == 0 ? "</th>" : "</td>";
            }
            out += "</tr>\n";
        }
        out += "</tbody>\n";
    }
    close("table");
}

} // namespace kam
