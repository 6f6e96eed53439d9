#include "core/report/document.hpp"

#include "core/base/locale.hpp"
#include "core/figure/text_width.hpp"
#include "core/report/style.hpp"

namespace kam {

void openDocument(Html& html, const Texts& texts, std::string_view title, std::string_view foot,
                  Paper paper) {
    // On one line, beside the number of the page.
    const std::string line = fitted(std::string(foot), 11, 560);
    html.out += "<!doctype html>\n<html lang=\"" + std::string(code(texts.language())) +
                "\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width\">\n";
    html.element("title", title);
    html.out += "<style>\n" + reportStyle(paper, line) + "</style>\n</head>\n<body>\n";
    html.open("main");
}

void writeBrand(Html& html, const Texts& texts, std::string_view document, Date today) {
    html.open("header", "brand");
    html.open("span");
    html.element("b", texts("app.name"));
    html.text(document);
    html.close("span");
    html.element("span", formatLongDate(today, texts.language()));
    html.close("header");
}

void closeDocument(Html& html) {
    html.close("main");
    html.out += "</body>\n</html>\n";
}

} // namespace kam
