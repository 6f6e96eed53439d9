#include "app/screens/account_card.hpp"
#include "app/screens/company_switcher.hpp"
#include "app/screens/page.hpp"
#include "app/screens/portfolio_parts.hpp"
#include "app/screens/screens.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/report/selection_report.hpp"

/// All rated accounts: where they stand in the matrix, and which of them are key accounts.
namespace kam {
namespace {

using namespace ui;

/// The portfolio on the screen.
class Shown {
public:
    Shown(const View& seen, Ui& on, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into),
          selection(seen.selection.result->selection()), ranking(seen.selection.result->ranking()) {
        if (const auto* chosen = view.workspace.accounts.find(view.route.detail)) open = chosen;
    }

    void draw() {
        PageHead head{.title = texts("nav.portfolio"),
                      .subtitle = companyFirst(view, ui, subtitle())};
        const auto buttons = [this] { drawActions(); };
        const bool inHead =
            ui.layout() == Layout::desktop; // elsewhere they would fill a low window
        if (inHead) head.actions = buttons;
        // One below the other they are places of their own, each with where it was scrolled to.
        const bool alone = open && ui.layout() != Layout::desktop;
        page(ui, alone ? "account" : "portfolio", head, [&] {
            if (!inHead) {
                row(ui, {.height = 36, .gap = 8, .wrap = true}, buttons);
                ui.gap(16);
            }
            if (view.workspace.criteria.empty() || view.workspace.accounts.empty())
                return drawFirstSteps();
            const auto matrix = [&] { drawMatrixCard(view, ui, open, actions); };
            const auto beside = [&] {
                if (open)
                    drawAccountCard(view, ui, *open, actions);
                else
                    drawOrderCard(view, ui, actions);
            };
            const auto review = [&] { drawReviewCard(view, ui, actions); };
            const auto history = [&] { drawListHistoryCard(view, ui, actions); };
            if (ui.layout() == Layout::desktop) {
                columns(ui, {share(508), share(476)}, 16, {matrix, beside});
                if (!open) columns(ui, {share(1), share(1)}, 16, {review, history});
                return;
            }
            if (open) {
                beside();
                return matrix();
            }
            matrix();
            beside();
            review();
            history();
        });
    }

private:
    std::string subtitle() const {
        std::string line =
            texts.plural("portfolio.ranked", static_cast<int>(ranking.accounts.size()));
        line += " · " + texts.plural("portfolio.keyAccounts", ranking.onList);
        if (ranking.limit)
            line += ", " + texts("portfolio.limit", {{"n", std::to_string(*ranking.limit)}});
        line += " · " + (selection.frozenOn
                             ? texts("criteria.frozen",
                                     {{"date", formatDate(*selection.frozenOn, texts.language())}})
                             : texts("criteria.notFrozen"));
        return line;
    }

    void drawActions() {
        drawReportMenu();
        if (button(ui, texts("portfolio.criteria"), {.leading = icon::adjustmentsHorizontal}))
            actions.go = Route{Screen::criteria, {}};
        if (button(ui, texts("portfolio.rate"),
                   {.kind = ButtonKind::primary, .leading = icon::pencil}))
            actions.go = Route{Screen::scoring, {}};
    }

    void drawReportMenu() {
        constexpr std::string_view about = "accounts";
        if (!hasSelection(view.workspace)) return;
        const std::string& name = texts("report.button");
        if (button(ui, name, {.leading = icon::printer}))
            actions.wish(Show{Dialog::menu, std::string(about)});
        if (view.dialog != Dialog::menu || view.dialogAbout != about) return;
        const int chosen = menu(ui, name, {texts("report.print"), texts("report.page")});
        if (chosen != -1) actions.wish(Show{});
        if (chosen >= 0) actions.wish(TakeSelectionReport{chosen == 0});
    }

    void drawFirstSteps() {
        const bool criteria = view.workspace.criteria.empty();
        if (emptyState(
                ui, {.icon = icon::chartBubble,
                     .title = texts(criteria ? "portfolio.noCriteria" : "accounts.none"),
                     .sentence = texts(criteria ? "portfolio.noCriteriaMore" : "accounts.noneMore"),
                     .action = texts(criteria ? "criteria.begin" : "nav.scoring")}))
            actions.go = Route{criteria ? Screen::criteria : Screen::scoring, {}};
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const Selection& selection;
    const Ranking& ranking;
    const Account* open = nullptr; ///< shown beside the matrix
};

} // namespace

Actions drawPortfolio(const View& view, Ui& ui) {
    Actions actions;
    Shown(view, ui, actions).draw();
    return actions;
}

} // namespace kam
