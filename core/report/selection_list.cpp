#include "core/base/locale.hpp"
#include "core/figure/account_matrix.hpp"
#include "core/report/selection_sections.hpp"
#include "core/selection/rating.hpp"
#include "core/selection/wording.hpp"

#include <algorithm>

namespace kam {
namespace {

constexpr std::size_t othersShown = 10; ///< of those that are not on the list, the first

/// The rank of the last account of the table.
int lastListed(const Ranking& ranking) {
    int last = 0;
    std::size_t others = 0;
    for (const RankedAccount& each : ranking.accounts)
        if (each.onList || ++others <= othersShown) last = each.rank;
    return last;
}

/// A row for an account that has a place in the order.
void writeRow(HtmlTable& table, const SelectionReportInput& input, const RankedAccount& each) {
    const Texts& texts = input.texts;
    const Language language = texts.language();
    const auto place = static_cast<std::size_t>(&each - input.selection.ranking().accounts.data());
    table.row();
    table.cell(std::to_string(each.rank));
    table.cell(each.account->name, {}, each.onList);
    table.cell(nameOf(each.kind, texts));
    table.number(formatNumber(each.attractiveness, 1, language));
    table.number(formatNumber(each.strength, 1, language));
    table.strong(formatNumber(each.score, 2, language), "n");
    table.number(each.decided ? "–" : shareWords(input.selection.stability()[place], language));
    table.cell(texts(each.decided  ? *each.decided ? "portfolio.decidedIn" : "portfolio.decidedOut"
                     : each.onList ? "portfolio.suggested"
                                   : "portfolio.candidate"),
               "c");
}

} // namespace

void writeList(Html& html, const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    const Ranking& ranking = input.selection.ranking();
    constexpr int columns = 8;
    html.open("section");
    html.element("h2", texts("report.list"));
    if (ranking.onList == 0) html.element("p", texts("report.noList"));
    if (!ranking.accounts.empty() || ranking.onList > 0) {
        HtmlTable table(html, texts, "report.list", "list");
        table.heads({{"#"},
                     {"portfolio.account"},
                     {"portfolio.class"},
                     {"axis.attractiveness", "n"},
                     {"axis.strength", "n"},
                     {"report.score", "n"},
                     {"portfolio.stability", "n"},
                     {"table.state", "c"}});
        table.body();
        for (const RankedAccount& each : ranking.accounts)
            if (each.onList) writeRow(table, input, each);
        for (const IncompleteAccount& each : ranking.incomplete) {
            if (each.decided != true) continue;
            table.row();
            table.cell("–");
            table.strong(each.account->name);
            table.cell("–");
            table.number(formatNumber(each.attractiveness, 1, texts.language()));
            table.number(formatNumber(each.strength, 1, texts.language()));
            table.number("–");
            table.number("–");
            table.cell(texts("report.decidedIncomplete"), "c");
        }
        std::size_t shown = 0;
        for (const RankedAccount& each : ranking.accounts) {
            if (each.onList) continue;
            if (shown == 0) table.group(texts("portfolio.offList"), columns);
            if (++shown > othersShown) break;
            writeRow(table, input, each);
        }
        table.end();
    }
    html.element(
        "p",
        texts("portfolio.stabilityMore",
              {{"n", formatNumber(input.selection.selection().draws, 0, texts.language())}}),
        "note");
    const std::size_t off =
        ranking.accounts.size() -
        static_cast<std::size_t>(std::count_if(ranking.accounts.begin(), ranking.accounts.end(),
                                               [](const auto& each) { return each.onList; }));
    if (off > othersShown)
        html.element("p",
                     texts("report.othersMore",
                           {{"shown", std::to_string(othersShown)}, {"all", std::to_string(off)}}),
                     "note");
    if (!ranking.incomplete.empty())
        html.element(
            "p",
            texts.plural("portfolio.incompleteMore", static_cast<int>(ranking.incomplete.size())),
            "note");
    html.close("section");
}

void writeMatrix(Html& html, const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    const Ranking& ranking = input.selection.ranking();
    if (ranking.accounts.empty()) return;
    bool any = false;
    MatrixStyle style{.width = pageWidth, .height = 560};
    style.size = [&](const Account& account) {
        const auto revenue = figureOf(account, "revenue", input.workspace.company);
        any = any || revenue.has_value();
        return revenue;
    };
    style.lastNumber = lastListed(ranking);
    const Figure matrix = accountMatrix(ranking, input.selection.selection(), texts, style);
    html.open("section", "keep");
    html.element("h2", texts("portfolio.matrix"));
    html.figure(matrix);
    std::string words = texts("portfolio.legend") + " · " +
                        texts(any ? "portfolio.area" : "portfolio.noArea") + " · " +
                        texts("report.matrixNumbers");
    if (ranking.accounts.size() > mostBubbles)
        words += " · " + texts("portfolio.firstOnly", {{"n", std::to_string(mostBubbles)}});
    html.element("p", words, "note");
    html.close("section");
}

} // namespace kam
