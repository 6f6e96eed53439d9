#include "app/screens/page.hpp"
#include "app/screens/portfolio_parts.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

constexpr std::size_t reviewsShown = 8, momentsShown = 5, decisionsShown = 6;

void drawReview(const View& view, Ui& ui, const Review& review, Actions& actions) {
    const Texts& texts = ui.texts;
    divider(ui);
    scope(ui, review.account->id, [&] {
        group(ui, Role::listItem, review.account->name, [&] {
            const std::string why = reviewWords(review, view.selection.result->selection(), texts);
            const auto content = [&] {
                text(ui, review.account->name, Type::dataStrong, Color::ink, 1);
                text(ui, why, Type::note, Color::ink2, 1);
            };
            if (pressRow(ui, {.name = review.account->name + ": " + why, .height = 44}, content))
                actions.go = Route{Screen::portfolio, review.account->id};
        });
    });
}

void drawMoment(const View& view, Ui& ui, const ListMoment& moment) {
    const Texts& texts = ui.texts;
    divider(ui);
    ui.gap(8);
    const std::string words = momentWords(moment, texts);
    group(ui, Role::listItem, words, [&] {
        text(ui, words, Type::dataStrong);
        for (std::size_t i = 0; i < std::min(decisionsShown, moment.decisions.size()); ++i) {
            const Decision& each = *moment.decisions[i];
            const Account* account = view.workspace.accounts.find(each.account);
            text(ui,
                 texts("listHistory.line", {{"account", account ? account->name : each.account},
                                            {"decision", decidedWords(each, texts)}}),
                 Type::data, Color::ink2, 1);
        }
        if (moment.decisions.size() > decisionsShown)
            text(ui,
                 texts.plural("listHistory.more",
                              static_cast<int>(moment.decisions.size() - decisionsShown)),
                 Type::note, Color::ink3);
    });
    ui.gap(8);
}

} // namespace

void drawReviewCard(const View& view, Ui& ui, Actions& actions) {
    const Texts& texts = ui.texts;
    const std::vector<Review>& reviews = view.selection.listShown->reviews;
    card(ui, "review", {.padY = 16, .name = texts("review.title")}, [&] {
        cardTitle(ui, texts("review.title"),
                  reviews.empty() ? std::string() : std::to_string(reviews.size()));
        const std::vector<std::string> rules = ruleLines(view.selection.result->selection(), texts);
        if (rules.empty()) text(ui, texts("rules.none"), Type::data, Color::ink2);
        for (const std::string& each : rules)
            text(ui, each, Type::data, Color::ink2);
        ui.gap(8);
        if (button(ui, texts(rules.empty() ? "rules.write" : "rules.change"),
                   {.leading = icon::pencil, .height = 32, .disabled = view.readOnly}))
            actions.wish(Show{Dialog::listRules});
        ui.gap(12);
        if (reviews.empty()) return text(ui, texts("review.none"), Type::data, Color::ink3);
        group(ui, Role::list, texts("review.title"), [&] {
            for (std::size_t i = 0; i < std::min(reviewsShown, reviews.size()); ++i)
                scope(ui, static_cast<int>(i), [&] { drawReview(view, ui, reviews[i], actions); });
        });
        if (reviews.size() > reviewsShown)
            text(ui, texts.plural("review.more", static_cast<int>(reviews.size() - reviewsShown)),
                 Type::note, Color::ink3);
    });
    ui.gap(16);
}

void drawListHistoryCard(const View& view, Ui& ui, Actions&) {
    const Texts& texts = ui.texts;
    const std::vector<ListMoment>& history = view.selection.listShown->history;
    card(ui, "history", {.padY = 16, .name = texts("listHistory.title")}, [&] {
        cardTitle(ui, texts("listHistory.title"));
        if (history.empty()) return text(ui, texts("report.noDecisions"), Type::data, Color::ink2);
        group(ui, Role::list, texts("listHistory.title"), [&] {
            for (std::size_t i = 0; i < std::min(momentsShown, history.size()); ++i)
                scope(ui, static_cast<int>(i), [&] { drawMoment(view, ui, history[i]); });
        });
        if (history.size() > momentsShown)
            text(ui, texts("listHistory.report"), Type::note, Color::ink3);
    });
    ui.gap(16);
}

} // namespace kam
