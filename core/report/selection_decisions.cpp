#include "core/base/locale.hpp"
#include "core/report/selection_sections.hpp"
#include "core/selection/list_history.hpp"
#include "core/selection/list_review.hpp"
#include "core/selection/wording.hpp"

namespace kam {
namespace {

std::string dateOrDash(const std::optional<Date>& date, const Texts& texts) {
    return date ? formatDate(*date, texts.language()) : std::string("–");
}

void writeHistory(Html& html, const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    constexpr int columns = 5;
    HtmlTable table(html, texts, "account.decisions", "decisions");
    table.heads({{"portfolio.account"},
                 {"decision.kind"},
                 {"decision.reason"},
                 {"decision.people"},
                 {"decision.reviewOn", "n"}});
    table.body();
    for (const ListMoment& moment : listHistory(input.workspace)) {
        table.group(momentWords(moment, texts), columns);
        for (const Decision* each : moment.decisions) {
            const Account* account = input.workspace.accounts.find(each->account);
            std::string people;
            for (const std::string& name : each->people)
                people += (people.empty() ? "" : ", ") + name;
            table.row();
            table.cell(account ? account->name : each->account);
            table.strong(decidedWords(*each, texts));
            table.cell(each->reason);
            table.cell(people);
            table.number(dateOrDash(each->reviewOn, texts));
        }
    }
    table.end();
}

void writeRules(Html& html, const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    const Selection& selection = input.selection.selection();
    const std::vector<std::string> rules = ruleLines(selection, texts);
    if (rules.empty()) return;
    html.element("h3", texts("rules.title"));
    html.open("ul", "notes");
    for (const std::string& each : rules) {
        html.open("li");
        html.element("p", each);
        html.close("li");
    }
    html.close("ul");
}

void writeReviews(Html& html, const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    const auto reviews = reviewsOf(input.workspace, input.selection.ranking(),
                                   input.selection.selection(), input.today);
    if (reviews.empty()) return;
    html.element("h3", texts("review.title"));
    HtmlTable table(html, texts, "review.title", "reviews");
    table.heads({{"portfolio.account"}, {"review.why"}, {"report.score", "n"}});
    table.body();
    for (const Review& each : reviews) {
        table.row();
        table.cell(each.account->name);
        table.cell(reviewWords(each, input.selection.selection(), texts));
        table.number(each.ranked ? formatNumber(each.ranked->score, 2, texts.language())
                                 : std::string("–"));
    }
    table.end();
}

} // namespace

void writeDecisions(Html& html, const SelectionReportInput& input) {
    const Texts& texts = input.texts;
    html.open("section");
    html.element("h2", texts("report.decisions"));
    if (input.workspace.decisions.empty())
        html.element("p", texts("report.noDecisions"));
    else
        writeHistory(html, input);
    writeRules(html, input);
    writeReviews(html, input);
    html.close("section");
}

} // namespace kam
