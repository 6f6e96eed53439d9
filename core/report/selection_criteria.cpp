#include "core/base/locale.hpp"
#include "core/figure/sensitivity_charts.hpp"
#include "core/report/selection_sections.hpp"
#include "core/selection/decisions.hpp"
#include "core/selection/rating.hpp"
#include "core/selection/weight_changes.hpp"
#include "core/selection/wording.hpp"

#include <cmath>

namespace kam {
namespace {

constexpr std::size_t ratedShown = 15; ///< columns of accounts that a page has room for

/// "0: cierra plantas · 5: crece como su mercado · 10: …", or what each band of a figure is worth.
std::string scaleWords(const Criterion& criterion, const Texts& texts) {
    std::string line;
    const auto add = [&](const std::string& words) { line += (line.empty() ? "" : " · ") + words; };
    const auto number = [&](double value) {
        return formatNumber(value, value == std::floor(value) ? 0 : 1, texts.language());
    };
    for (const auto& [place, words] : criterion.anchors)
        add(std::to_string(place) + ": " + words);
    if (!criterion.bands) return line;
    add(figureName(criterion.bands->figure, texts));
    for (const Band& band : criterion.bands->bands)
        add(texts("report.band", {{"from", number(band.from)}, {"rating", number(band.rating)}}));
    return line;
}

void writeAxis(Html& html, const SelectionReportInput& input, const AxisWeights& axis) {
    const Texts& texts = input.texts;
    if (axis.criteria.empty()) return;
    html.element("h3", nameOf(axis.axis, texts));
    HtmlTable table(html, texts,
                    axis.axis == Axis::strength ? "axis.strength" : "axis.attractiveness",
                    "criteria");
    table.heads({{"account.criterion"}, {"account.weight", "n"}});
    table.body();
    for (std::size_t i = 0; i < axis.criteria.size(); ++i) {
        const Criterion& criterion = *input.workspace.criteria.find(axis.criteria[i]);
        table.row();
        table.cell(nameOf(criterion, texts), {}, true, scaleWords(criterion, texts));
        table.strong(formatPercent(100 * axis.shares[i], 1, texts.language()), "n");
    }
    table.end();
    if (!axis.compared) return;
    int judges = 0;
    for (const JudgeResult& each : axis.judges)
        judges += each.missing == 0 ? 1 : 0;
    html.element(
        "p",
        texts.plural("report.compared", judges) +
            (axis.consistency
                 ? " · " + texts("report.consistency",
                                 {{"ratio", formatNumber(*axis.consistency, 2, texts.language())}})
                 : std::string()),
        "note");
}

} // namespace

void writeCriteria(Html& html, const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    const Selection& selection = input.selection.selection();
    html.open("section");
    html.element("h2", texts("nav.criteria"));
    for (const AxisWeights& axis : input.selection.weights())
        writeAxis(html, input, axis);
    if (!selection.reopened.empty()) {
        html.element("h3", texts("criteria.past"));
        html.open("ul", "notes");
        for (std::size_t i = 0; i < selection.reopened.size(); ++i) {
            const Reopening& each = selection.reopened[i];
            html.open("li");
            html.element("p", each.reason.empty() ? texts("criteria.noReason") : each.reason);
            for (const WeightChange& change : changesSince(selection, i, input.selection.weights()))
                html.element("p", wordsOf(change, input.workspace, texts));
            html.element("small", texts("criteria.reopenedOn",
                                        {{"date", formatLongDate(each.on, texts.language())}}));
            html.close("li");
        }
        html.close("ul");
    }
    html.close("section");
}

void writeRatings(Html& html, const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    std::vector<const RankedAccount*> key;
    for (const RankedAccount& each : input.selection.ranking().accounts)
        if (each.onList && key.size() < ratedShown) key.push_back(&each);
    if (key.empty()) return;
    html.open("section", "keep");
    html.element("h2", texts("report.ratings"));
    HtmlTable table(html, texts, "report.ratings", "ratings");
    table.head(texts("account.criterion"), {});
    for (const RankedAccount* each : key)
        table.head(std::to_string(each->rank), "n");
    table.body();
    for (const AxisWeights& axis : input.selection.weights())
        for (const Id& id : axis.criteria) {
            const Criterion& criterion = *input.workspace.criteria.find(id);
            table.row();
            table.cell(nameOf(criterion, texts));
            for (const RankedAccount* each : key) {
                const Rating rating = ratingOf(*each->account, criterion, input.workspace.company);
                table.number(rating.rated() ? formatNumber(rating.points, 1, texts.language())
                                            : std::string("–"));
            }
        }
    table.end();
    html.element("p", texts("report.ratingsMore"), "note");
    html.close("section");
}

void writeSensitivity(Html& html, const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    const Ranking& ranking = input.selection.ranking();
    if (ranking.accounts.empty()) return;
    const Decided decided = decidedIn(input.workspace);
    std::vector<NamedRange> ranges;
    for (std::size_t axis = 0; axis < ranking.weights.size(); ++axis)
        for (std::size_t i = 0; i < ranking.weights[axis].criteria.size(); ++i)
            ranges.push_back(
                {nameOf(*input.workspace.criteria.find(ranking.weights[axis].criteria[i]), texts),
                 OneWeight(axis, i, ranking, input.selection.ratings(), input.selection.selection(),
                           decided)
                     .range()});
    html.open("section", "keep");
    html.element("h2", texts("sensitivity.ranges"));
    html.figure(weightRangesChart(ranges, {}, texts, pageWidth));
    html.element("p", texts("sensitivity.rangesMore"), "note");
    html.close("section");
}

} // namespace kam
