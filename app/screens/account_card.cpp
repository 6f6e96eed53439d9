#include "app/screens/account_card.hpp"

#include "app/screens/page.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/selection/decisions.hpp"
#include "core/selection/rating.hpp"
#include "core/selection/swap.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

template <typename List>
auto placeOf(const List& list, const Account& account) {
    return std::find_if(list.begin(), list.end(),
                        [&](const auto& each) { return each.account == &account; });
}

/// The card of one account.
class Shown {
public:
    Shown(const View& seen, Ui& on, const Account& which, Actions& into)
        : view(seen), ui(on), texts(on.texts), account(which), actions(into),
          selection(seen.selection.result->selection()), ranking(seen.selection.result->ranking()) {
        const auto found = placeOf(ranking.accounts, account);
        if (found != ranking.accounts.end()) ranked = &*found;
        const auto missing = placeOf(ranking.incomplete, account);
        if (missing != ranking.incomplete.end()) incomplete = &*missing;
    }

    void draw() {
        card(ui, "account", {.padY = 20, .name = account.name}, [&] {
            if (link(ui, texts("account.back"))) actions.go = Route{Screen::portfolio, {}};
            ui.gap(8);
            heading(ui, 2, account.name, Type::section);
            ui.gap(2);
            drawStanding();
            drawReviews();
            for (const AxisWeights& axis : ranking.weights)
                drawAxis(axis);
            ui.gap(8);
            if (link(ui, texts("account.rate"))) actions.wish(RateAccount{account.id, {}});
            if (ranked) drawSwaps();
            drawDecisions();
        });
        ui.gap(16);
    }

private:
    std::string number(double value, int decimals = 1) const {
        return formatNumber(value, decimals, texts.language());
    }
    std::string percent(double share) const {
        return formatPercent(100 * share, 1, texts.language());
    }

    /// Its class, its place, its score with the arithmetic.
    void drawStanding() {
        if (!ranked) {
            text(ui, texts("account.incomplete"), Type::data, Color::alert);
            return;
        }
        row(ui, {.height = 20, .gap = 8}, [&] {
            glyph(ui, iconOf(ranked->kind), 16, colorOf(ranked->kind));
            text(ui,
                 texts("account.standing", {{"class", nameOf(ranked->kind, texts)},
                                            {"rank", std::to_string(ranked->rank)},
                                            {"n", std::to_string(ranking.accounts.size())}}),
                 Type::data, Color::ink2);
        });
        ui.gap(6);
        text(ui,
             texts("account.sum",
                   {{"score", number(ranked->score, 2)},
                    {"share", formatPercent(100 * selection.axisWeight, 0, texts.language())},
                    {"attractiveness", number(ranked->attractiveness, 2)},
                    {"rest", formatPercent(100 - 100 * selection.axisWeight, 0, texts.language())},
                    {"strength", number(ranked->strength, 2)}}),
             Type::data);
        if (const double* share = ranked->decided ? nullptr : stability())
            text(ui, texts("account.stability", {{"share", shareWords(*share, texts.language())}}),
                 Type::data, Color::ink2);
    }

    /// What the rules of entry and exit say of it.
    void drawReviews() {
        for (const Review& each : view.selection.listShown->reviews) {
            if (each.account != &account) continue;
            ui.gap(6);
            row(ui, {.height = 20, .gap = 8}, [&] {
                glyph(ui, icon::alertTriangle, 16, Color::alert);
                text(ui, reviewWords(each, selection, texts), Type::data);
            });
        }
    }

    const double* stability() const {
        if (!view.selection.stability) return nullptr;
        const auto place = static_cast<std::size_t>(ranked - ranking.accounts.data());
        return place < view.selection.stability->size() ? &(*view.selection.stability)[place]
                                                        : nullptr;
    }

    /// Every criterion of an axis with its weight, the rating and what that adds.
    void drawAxis(const AxisWeights& axis) {
        if (axis.criteria.empty()) return;
        std::vector<std::vector<Cell>> rows;
        double known = 0, sum = 0;
        for (std::size_t i = 0; i < axis.criteria.size(); ++i) {
            const Criterion& criterion = *view.workspace.criteria.find(axis.criteria[i]);
            const Rating rating = ratingOf(account, criterion, view.workspace.company);
            if (rating.rated()) {
                known += axis.shares[i];
                sum += axis.shares[i] * rating.points;
            }
            rows.push_back(
                {{.words = nameOf(criterion, texts) + sourceOf(rating)},
                 {.words = percent(axis.shares[i])},
                 {.words = rating.rated() ? number(rating.points) : "–"},
                 {.words = rating.rated() ? number(axis.shares[i] * rating.points, 2) : "–"}});
        }
        const std::string name = nameOf(axis.axis, texts);
        divider(ui, 12, 8);
        textRight(ui, known > 0 ? number(sum / known, 2) : "–", Type::dataStrong);
        heading(ui, 3, name, Type::dataStrong);
        ui.gap(4);
        table(ui, name, {.name = name, .rowHeight = 28},
              {{.head = texts("account.criterion"), .width = share()},
               {.head = texts("account.weight"), .width = fixed(60), .right = true},
               {.head = texts("account.rating"), .width = fixed(56), .right = true},
               {.head = texts("account.part"), .width = fixed(60), .right = true}},
              rows);
        if (known > 0 && known < 1 - 1e-9) {
            ui.gap(4);
            text(ui,
                 texts("account.known", {{"sum", number(sum, 2)},
                                         {"known", percent(known)},
                                         {"score", number(sum / known, 2)}}),
                 Type::note, Color::ink3);
        }
    }

    /// Where a rating comes from, where that is not what was agreed on.
    std::string sourceOf(const Rating& rating) const {
        if (rating.source == RatingSource::band) return " · " + texts("account.byBand");
        if (rating.source == RatingSource::scorers)
            return " · " + texts.plural("account.byScorers", rating.scorers);
        return {};
    }

    /// How far one weight alone must move for it to change places with its neighbours.
    void drawSwaps() {
        const auto rank = static_cast<std::size_t>(ranked - ranking.accounts.data());
        divider(ui, 12, 8);
        heading(ui, 3, texts("account.neighbours"), Type::dataStrong);
        ui.gap(4);
        if (ranking.accounts.size() < 2)
            return text(ui, texts("account.alone"), Type::data, Color::ink2);
        if (rank > 0) drawSwap(ranking.accounts[rank - 1], "account.overtakes");
        if (rank + 1 < ranking.accounts.size())
            drawSwap(ranking.accounts[rank + 1], "account.overtaken");
    }

    void drawSwap(const RankedAccount& neighbour, std::string_view key) {
        const Ratings& ratings = view.selection.result->ratings();
        const auto place = [&](const Account* which) {
            const auto found =
                std::lower_bound(ratings.accounts.begin(), ratings.accounts.end(), which,
                                 [](const Account* a, const Account* b) { return a->id < b->id; });
            return static_cast<std::size_t>(found - ratings.accounts.begin());
        };
        const std::vector<Swap> swaps =
            swapsOf(place(&account), place(neighbour.account), ratings, ranking.weights, selection);
        const std::string& name = neighbour.account->name;
        if (swaps.empty()) {
            text(ui, texts("account.never", {{"name", name}}), Type::data, Color::ink2);
        } else {
            const Criterion& criterion = *view.workspace.criteria.find(swaps.front().criterion);
            text(ui,
                 texts(key, {{"name", name},
                             {"criterion", nameOf(criterion, texts)},
                             {"from", percent(swaps.front().share)},
                             {"to", percent(swaps.front().swapShare)}}),
                 Type::data, Color::ink2);
        }
        ui.gap(6);
    }

    void drawDecisions() {
        divider(ui, 8, 8);
        heading(ui, 3, texts("account.decisions"), Type::dataStrong);
        ui.gap(4);
        std::vector<const Decision*> made;
        for (const auto& [id, decision] : view.workspace.decisions)
            if (decision.account == account.id) made.push_back(&decision);
        std::sort(made.begin(), made.end(),
                  [](const Decision* a, const Decision* b) { return isBefore(*b, *a); });
        if (made.empty())
            text(
                ui,
                texts(ranked && ranked->suggested ? "account.suggestedIn" : "account.suggestedOut"),
                Type::data, Color::ink2);
        for (const Decision* each : made)
            drawDecision(*each, each == made.front());
        ui.gap(10);
        if (button(ui, texts(made.empty() ? "account.decide" : "account.decideAgain"),
                   {.kind = made.empty() ? ButtonKind::primary : ButtonKind::secondary,
                    .disabled = view.readOnly}))
            actions.wish(BeginDecision{account.id});
    }

    void drawDecision(const Decision& decision, bool counts) {
        text(ui,
             decidedWords(decision, texts) +
                 (decision.reason.empty() ? std::string() : ": " + decision.reason),
             counts ? Type::dataStrong : Type::data, counts ? Color::ink : Color::ink2);
        std::string line =
            decision.on ? formatLongDate(*decision.on, texts.language()) : texts("account.noDate");
        for (const std::string& each : decision.people)
            line += (&each == &decision.people.front() ? " · " : ", ") + each;
        if (decision.reviewOn) {
            const bool late = counts && *decision.reviewOn < view.today;
            line += " · " + texts(late ? "account.reviewLate" : "account.review",
                                  {{"date", formatLongDate(*decision.reviewOn, texts.language())}});
        }
        text(ui, line, Type::note, Color::ink3);
        ui.gap(6);
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    const Account& account;
    Actions& actions;
    const Selection& selection;
    const Ranking& ranking;
    const RankedAccount* ranked = nullptr;
    const IncompleteAccount* incomplete = nullptr;
};

} // namespace

void drawAccountCard(const View& view, Ui& ui, const Account& account, Actions& actions) {
    Shown(view, ui, account, actions).draw();
}

} // namespace kam
