#include "core/base/locale.hpp"
#include "core/figure/dot_plot.hpp"
#include "core/figure/heat_map.hpp"
#include "core/figure/readiness_figures.hpp"
#include "core/readiness/wording.hpp"
#include "core/report/sections.hpp"

namespace kam {

namespace {

constexpr std::size_t shownItems = 6;
/// Rows of a heat map that fit on half a page.
constexpr std::size_t rowsTogether = 12;

void writeRow(HtmlTable& table, const Item& item, const ItemResult& result, const Texts& texts) {
    const Language language = texts.language();
    const Figure dots = dotPlot(result, texts, 150);
    table.row();
    table.cell(numberedTopic(item, language));
    table.figure(dots, dots.table.caption + ": " + onOneLine(dots.table));
    table.number(result.n);
    table.number(formatNumber(result.mean, 1, language));
    table.number(formatNumber(result.sd, 2, language));
    table.figure(agreementBar(result, texts));
    table.strong(formatNumber(result.agreement, 2, language), "n");
}

} // namespace

void writeAgreement(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    html.open("section");
    html.element("h2", texts("report.discussFirst"));
    if (content.assessment.discussFirst.empty()) {
        html.element("p", texts("agreement.needsTwo"));
        html.close("section");
        return;
    }
    HtmlTable table(html, texts, "report.discussFirst", "agreement");
    table.heads({{"table.question"},
                 {"table.levels", "f"},
                 {"n", "n"},
                 {"figure.mean", "n"},
                 {"table.sd", "n"},
                 {"table.agreementScale", "f"},
                 {"table.agreement", "n"}});
    table.body();
    std::size_t shown = 0;
    for (const ItemId& id : content.assessment.discussFirst) {
        const Item* item = content.item(id);
        const ItemResult* result = content.assessment.item(id);
        if (item == nullptr || result == nullptr) continue;
        if (++shown > shownItems) break;
        writeRow(table, *item, *result, texts);
    }
    table.end();
    html.element(
        "p", texts("report.dots") + " " + texts("agreement.rule") + " " + texts("agreement.bar"),
        "note");
    html.close("section");
}

void writeRoles(Html& html, const ReportContent& content) {
    const Texts& texts = content.texts();
    const Round& round = content.given.round;
    const auto roles = rolesOf(round, content.responses, content.questionnaire);
    if (roles.size() < 2 && !round.anonymous) return;
    html.open("section");
    html.element("h2", texts("report.roles"));
    if (roles.size() < 2) {
        html.element("p", texts("report.rolesHidden"));
        html.close("section");
        return;
    }
    std::vector<const Item*> items;
    const auto draw = [&] {
        if (!items.empty())
            html.figure(heatMap(content.assessment, roles, content.questionnaire, items, texts,
                                pageWidth, 26));
        items.clear();
    };
    for (const Step& step : content.questionnaire.steps) {
        std::vector<const Item*> asked;
        for (const Item& item : step.items)
            if (content.assessment.item(item.id) != nullptr) asked.push_back(&item);
        if (items.size() + asked.size() > rowsTogether + 2) draw();
        items.insert(items.end(), asked.begin(), asked.end());
    }
    draw();
    html.element("p",
                 texts("report.rolesLegend") +
                     (round.anonymous ? " " + texts("report.rolesRule") : std::string()),
                 "note");
    html.close("section");
}

} // namespace kam
