#include "app/screens/page.hpp"
#include "app/screens/portfolio_parts.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/selection/rating.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

/// A bar of the share, for a row.
Figure stabilityBar(double share) {
    constexpr double width = 44, height = 8;
    const auto box = [](double to, Tone tone) { return Box{{0, 0}, {to, height}, 2, {}, tone}; };
    Figure figure{.width = width, .height = height, .shapes = {}, .table = {}};
    figure.shapes.emplace_back(box(width, Tone::sequence0));
    if (share > 0)
        figure.shapes.emplace_back(
            box(std::max(1.0, share * width), share < 0.5 ? Tone::divergeM1 : Tone::sequence3));
    return figure;
}

/// So many more of the list are shown than of the others.
constexpr std::size_t listedBeyond = 70;

/// In which unit amounts are written so that the largest has few digits.
struct Scale {
    double unit = 1;
    const char* name = "portfolio.units";
};
Scale scaleFor(double most) {
    if (most >= 1e9) return {1e9, "portfolio.billions"};
    if (most >= 1e6) return {1e6, "portfolio.millions"};
    if (most >= 1e3) return {1e3, "portfolio.thousands"};
    return {};
}

/// The list on the screen.
class Shown {
public:
    Shown(const View& seen, Ui& on, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into),
          selection(seen.selection.result->selection()), ranking(seen.selection.result->ranking()),
          list(seen.selection.listShown->list), others(seen.selection.listShown->others),
          unranked(seen.selection.listShown->unranked), most(seen.selection.listShown->mostRevenue),
          scale(scaleFor(most)) {}

    void draw() {
        card(ui, "order", {.padY = 16, .name = texts("portfolio.order")}, [&] {
            cardTitle(ui, texts("portfolio.order"),
                      most > 0 ? texts(scale.name, {{"currency", view.workspace.company.currency}})
                               : std::string());
            if (ranking.accounts.empty() && unranked.empty())
                return text(ui, texts("portfolio.nobodyRanked"), Type::data, Color::ink2);
            drawHead();
            const std::size_t listed = view.selection.othersShown + listedBeyond;
            drawRows("portfolio.onList", list, listed);
            drawUnranked();
            drawMore(ui, list.size(), listed, actions);
            drawConfirmation();
            drawLine();
            drawRows("portfolio.offList", others, view.selection.othersShown);
            drawMore(ui, others.size(), view.selection.othersShown, actions);
            drawIncomplete();
            divider(ui, 8, 10);
            text(ui,
                 texts("portfolio.stabilityMore",
                       {{"n", formatNumber(selection.draws, 0, texts.language())}}),
                 Type::note, Color::ink3);
            ui.gap(8);
            if (button(ui, texts("nav.trial"), {.leading = icon::gitCompare, .height = 32}))
                actions.go = Route{Screen::trial, {}};
        });
        ui.gap(16);
    }

private:
    /// All that are suggested can be decided about at once.
    void drawConfirmation() {
        const auto open = std::count_if(list.begin(), list.end(),
                                        [](const auto* each) { return !each->decided; });
        if (open == 0 || view.readOnly) return;
        ui.gap(8);
        if (button(ui, texts.plural("portfolio.confirm", static_cast<int>(open)),
                   {.leading = icon::check, .height = 32}))
            actions.wish(BeginDecision{});
    }

    /// At most so many of them.
    void drawRows(std::string_view name, const std::vector<const RankedAccount*>& accounts,
                  std::size_t shown) {
        if (accounts.empty()) return;
        group(ui, Role::list, texts(name), [&] {
            for (std::size_t i = 0; i < std::min(shown, accounts.size()); ++i)
                drawRow(*accounts[i]);
        });
    }

    /// On the list by decision, though not enough of them is rated.
    void drawUnranked() {
        if (unranked.empty()) return;
        group(ui, Role::list, texts("report.decidedIncomplete"), [&] {
            for (std::size_t i = 0; i < std::min(listedBeyond, unranked.size()); ++i)
                drawUnranked(*unranked[i]->account);
        });
    }

    void drawUnranked(const Account& account) {
        const std::string name = account.name + ", " + texts("report.decidedIncomplete");
        const auto cells = [&] {
            ui.gap(9);
            columns(
                ui, {fixed(24), fixed(18), share(1), share(1)}, 8,
                {[&] { textRight(ui, "–", Type::data, Color::ink3); },
                 [&] { glyph(ui, icon::circleCheckFilled, 16, Color::accent); },
                 [&] { text(ui, account.name, Type::data, Color::ink, 1); },
                 [&] { textRight(ui, texts("portfolio.lacksRatings"), Type::data, Color::ink2); }});
        };
        scope(ui, account.id, [&] {
            group(ui, Role::listItem, account.name, [&] {
                if (pressRow(ui, {.name = name, .height = 36}, cells))
                    actions.go = Route{Screen::portfolio, account.id};
            });
        });
    }

    bool wide() const { return ui.width() >= 400; }

    void columnsOf(Contents all, Contents few) {
        if (wide())
            columns(ui,
                    {fixed(24), fixed(18), share(1), fixed(94), fixed(44), fixed(44), fixed(50)}, 8,
                    all);
        else
            columns(ui, {fixed(24), fixed(18), share(1), fixed(44), fixed(50)}, 8, few);
    }

    void drawHead() {
        const auto left = [&](std::string_view key) {
            return [this, key] { text(ui, texts(key), Type::note, Color::ink3, 1); };
        };
        const auto rank = [&] { textRight(ui, "#", Type::note, Color::ink3); };
        const auto nothing = [] {};
        const auto account = left("portfolio.account"), kind = left("portfolio.class");
        const auto revenue = [&] {
            if (most > 0) textRight(ui, texts("portfolio.revenue"), Type::note, Color::ink3);
        };
        const auto stability = [&] {
            textRight(ui, texts("portfolio.stability"), Type::note, Color::ink3);
        };
        // The last is that of the bar and of its number.
        if (wide())
            columns(ui, {fixed(24), fixed(18), share(1), fixed(94), fixed(44), fixed(102)}, 8,
                    {rank, nothing, account, kind, revenue, stability});
        else
            columns(ui, {fixed(24), fixed(18), share(1), fixed(102)}, 8,
                    {rank, nothing, account, stability});
        ui.gap(6);
        divider(ui);
    }

    void drawRow(const RankedAccount& each) {
        const std::string name = sentenceOf(each, texts) + ", " + stateOf(each);
        scope(ui, each.account->id, [&] {
            group(ui, Role::listItem, each.account->name, [&] {
                if (pressRow(ui, {.name = name, .height = 36}, [&] { drawCells(each); }))
                    actions.go = Route{Screen::portfolio, each.account->id};
            });
        });
    }

    std::string stateOf(const RankedAccount& each) const {
        if (each.decided)
            return texts(*each.decided ? "portfolio.decidedIn" : "portfolio.decidedOut");
        return texts(each.onList ? "portfolio.suggested" : "portfolio.candidate");
    }

    void drawCells(const RankedAccount& each) {
        const Color ink = each.onList ? Color::ink : Color::ink2;
        const auto lowered = [&](const auto& content) {
            return [this, content] {
                ui.gap(9);
                content();
            };
        };
        const auto rank =
            lowered([&] { textRight(ui, std::to_string(each.rank), Type::data, Color::ink3); });
        const auto state = lowered([&] {
            if (each.onList)
                glyph(ui, each.decided ? icon::circleCheckFilled : icon::circleCheck, 16,
                      Color::accent);
            else
                glyph(ui, each.decided ? icon::x : icon::circleDashed, 16, Color::ink3);
        });
        const auto account = lowered([&] { text(ui, each.account->name, Type::data, ink, 1); });
        const auto kind = lowered([&] {
            row(ui, {.height = 18, .gap = 6}, [&] {
                glyph(ui, iconOf(each.kind), 16, colorOf(each.kind));
                text(ui, nameOf(each.kind, texts), Type::data, Color::ink2, 1);
            });
        });
        const auto revenue = lowered([&] {
            if (const auto amount = figureOf(*each.account, "revenue", view.workspace.company))
                textRight(ui, formatNumber(*amount / scale.unit, 1, texts.language()), Type::data,
                          ink);
        });
        const std::optional<double> stays = stabilityOf(each);
        const auto bar = lowered([&] {
            ui.gap(5);
            if (stays) figureInline(ui, stabilityBar(*stays));
        });
        const auto stability = lowered([&] {
            const std::string words = each.decided ? "–"
                                      : stays      ? shareWords(*stays, texts.language())
                                                   : "…";
            textRight(ui, words, Type::data, ink);
        });
        columnsOf({rank, state, account, kind, revenue, bar, stability},
                  {rank, state, account, bar, stability});
    }

    /// How often it stays on the list; nothing while that is not known, or where it is decided.
    std::optional<double> stabilityOf(const RankedAccount& each) const {
        const auto place = static_cast<std::size_t>(&each - ranking.accounts.data());
        if (each.decided || !view.selection.stability || place >= view.selection.stability->size())
            return std::nullopt;
        return (*view.selection.stability)[place];
    }

    /// Between who is on the list and who is not.
    void drawLine() {
        divider(ui, 4, 6);
        const std::string words =
            ranking.limit ? texts("portfolio.limitLine", {{"n", std::to_string(*ranking.limit)}})
                          : texts("portfolio.noLimit");
        textCentred(ui, words, Type::dataStrong, Color::accent);
        if (ranking.limit && ranking.onList > *ranking.limit) {
            ui.gap(2);
            textCentred(ui, texts("portfolio.overLimit"), Type::note, Color::alert);
        }
        divider(ui, 6, 4);
    }

    void drawIncomplete() {
        if (ranking.incomplete.empty()) return;
        divider(ui, 8, 8);
        text(ui,
             texts.plural("portfolio.incompleteMore", static_cast<int>(ranking.incomplete.size())),
             Type::data, Color::ink2);
        if (link(ui, texts("portfolio.rateThem"))) actions.go = Route{Screen::scoring, {}};
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const Selection& selection;
    const Ranking& ranking;
    const std::vector<const RankedAccount*>&list, &others; ///< by rank
    const std::vector<const IncompleteAccount*>& unranked;
    double most; ///< revenue of any
    Scale scale;
};

} // namespace

void drawOrderCard(const View& view, Ui& ui, Actions& actions) { Shown(view, ui, actions).draw(); }

} // namespace kam
