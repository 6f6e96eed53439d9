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

HtmlTable::HtmlTable(Html& to, const Texts& words, std::string_view title, std::string_view style)
    : html(to), texts(words) {
    html.open("table", style);
    html.out += '\n';
    html.element("caption", texts(title));
    html.out += "<thead><tr>";
}

void HtmlTable::heads(const HtmlColumn* columns, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        head(texts(columns[i].head), columns[i].style);
}

void HtmlTable::head(std::string_view words, std::string_view style) {
    html.out += "<th scope=\"col\" class=\"";
    html.out += style;
    html.out += "\">";
    html.text(words);
    html.out += "</th>";
}

void HtmlTable::body() { html.out += "</tr></thead>\n<tbody>\n"; }

void HtmlTable::group(std::string_view words, int columns) {
    closeRow();
    html.out += "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"";
    html.out += std::to_string(columns);
    html.out += "\">";
    html.text(words);
    html.out += "</th></tr>\n";
}

void HtmlTable::row() {
    closeRow();
    html.out += "<tr>";
    inRow = true;
    named = false;
}

void HtmlTable::cell(std::string_view words, std::string_view style, bool strong,
                     std::string_view below) {
    openCell(style, strong);
    html.text(words);
    if (!below.empty()) {
        html.out += "<br><small>";
        html.text(below);
        html.out += "</small>";
    }
    closeCell();
}

void HtmlTable::figure(const Figure& figure, std::string_view title) {
    openCell("f", false);
    html.out += toSvg(figure, title);
    closeCell();
}

void HtmlTable::end() {
    closeRow();
    html.out += "</tbody>\n";
    html.close("table");
}

void HtmlTable::openCell(std::string_view style, bool strong) {
    html.out += named ? "<td" : "<th scope=\"row\"";
    if (strong || !style.empty()) {
        html.out += " class=\"";
        html.out += style;
        html.out += strong ? style.empty() ? "s\"" : " s\"" : "\"";
    }
    html.out += '>';
}

void HtmlTable::closeCell() {
    html.out += named ? "</td>" : "</th>";
    named = true;
}

void HtmlTable::closeRow() {
    if (inRow) html.out += "</tr>\n";
    inRow = false;
}

} // namespace kam
