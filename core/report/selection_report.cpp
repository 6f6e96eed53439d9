#include "core/report/selection_report.hpp"

#include "core/base/locale.hpp"
#include "core/report/selection_sections.hpp"
#include "core/selection/wording.hpp"

namespace kam {
namespace {

std::string companyName(const SelectionReportInput& input) {
    const std::string& name = input.workspace.company.name;
    return name.empty() ? input.texts("company.unnamed") : name;
}

std::string subtitleOf(const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    const Ranking& ranking = input.selection.ranking();
    const Selection& selection = input.selection.selection();
    std::string line = texts.plural("portfolio.keyAccounts", ranking.onList);
    if (ranking.limit)
        line += ", " + texts("portfolio.limit", {{"n", std::to_string(*ranking.limit)}});
    line += " · " + texts.plural("portfolio.ranked", static_cast<int>(ranking.accounts.size()));
    return line + " · " +
           (selection.frozenOn
                ? texts("criteria.frozen",
                        {{"date", formatLongDate(*selection.frozenOn, texts.language())}})
                : texts("criteria.notFrozen"));
}

} // namespace

bool hasSelection(const Workspace& workspace) {
    return !workspace.criteria.empty() && !workspace.accounts.empty();
}

std::string selectionReport(const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    const std::string title = texts("report.keyAccounts");
    Html html;
    openDocument(html, texts, title + " · " + companyName(input),
                 companyName(input) + " · " + title, input.paper);
    writeBrand(html, texts, title, input.today);
    html.element("h1", companyName(input));
    html.element("p", subtitleOf(input), "sub");
    for (const auto write : {writeList, writeMatrix, writeDecisions, writeOffer, writeCriteria,
                             writeRatings, writeSensitivity, writeSelectionMethod})
        write(html, input);
    closeDocument(html);
    return std::move(html.out);
}

void writeSelectionMethod(Html& html, const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    const Selection& selection = input.selection.selection();
    const Language language = texts.language();
    const auto percent = [&](double share) { return formatPercent(100 * share, 0, language); };
    html.open("section", "method");
    html.element("h2", texts("sum.name"));
    html.element("p",
                 texts("selection.ruleScore", {{"attractiveness", percent(selection.axisWeight)},
                                               {"strength", percent(1 - selection.axisWeight)}}));
    html.element("p",
                 texts("selection.ruleClass",
                       {{"attractiveness", formatNumber(selection.attractivenessCut, 1, language)},
                        {"strength", formatNumber(selection.strengthCut, 1, language)}}));
    html.element("p", texts("selection.ruleList"));
    html.element("p",
                 texts("selection.ruleStability",
                       {{"n", formatNumber(selection.draws, 0, language)},
                        {"spread", percent(selection.spread)},
                        {"seed", formatNumber(static_cast<double>(selection.seed), 0, language)}}));
    html.element("p", texts("selection.source"));
    html.element("p",
                 texts("app.name") + " · " +
                     texts("selection.version", {{"version", std::string(input.version)}}),
                 "note");
    html.close("section");
}

} // namespace kam
