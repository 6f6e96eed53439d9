#include "app/screens/page.hpp"
#include "app/screens/portfolio_parts.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"
#include "core/base/locale.hpp"
#include "core/figure/account_matrix.hpp"
#include "core/selection/rating.hpp"

#include <algorithm>

namespace kam {
namespace {

using namespace ui;

constexpr double nearest = 2.5; ///< the smallest window, points a side

/// The matrix in one pass.
class Shown {
public:
    Shown(const View& seen, Ui& on, const Account* marked, Actions& into)
        : view(seen), ui(on), texts(on.texts), current(marked), actions(into),
          selection(seen.selection.result->selection()), ranking(seen.selection.result->ranking()),
          window(seen.selection.matrixWindow) {}

    void draw() {
        card(ui, "matrix", {.padY = 16, .name = texts("portfolio.matrix")}, [&] {
            cardTitle(ui, texts("portfolio.matrix"), texts("portfolio.legend"));
            drawZoom();
            drawFigure();
            divider(ui, 4, 10);
            text(ui, words(), Type::note, Color::ink3);
        });
        ui.gap(16);
    }

private:
    const RankedAccount* ranked() const {
        const auto found = std::find_if(ranking.accounts.begin(), ranking.accounts.end(),
                                        [&](const auto& each) { return each.account == current; });
        return found == ranking.accounts.end() ? nullptr : &*found;
    }

    /// About the account that is marked, else about the middle of what is shown.
    void zoomTo(double size) {
        const RankedAccount* about = current ? ranked() : nullptr;
        const double half = window.size / 2;
        actions.wish(LookAtMatrix{
            size >= 10 ? MatrixWindow{}
            : about    ? windowAbout(about->strength, about->attractiveness, size)
                       : windowAbout(window.strength + half, window.attractiveness + half, size)});
    }

    void drawZoom() {
        row(ui, {.height = 36, .gap = 4}, [&] {
            if (iconButton(ui, icon::plus, texts("matrix.closer"), window.size <= nearest))
                zoomTo(window.size / 2);
            if (iconButton(ui, icon::minus, texts("matrix.farther"), window.whole()))
                zoomTo(window.size * 2);
            if (!window.whole() &&
                button(ui, texts("matrix.whole"), {.kind = ButtonKind::quiet, .height = 32}))
                zoomTo(10);
        });
        ui.gap(4);
    }

    void drawFigure() {
        const double width = ui.width();
        MatrixStyle style{.width = width, .height = std::clamp(width * 1.16, 300.0, 560.0)};
        if (current) style.current = current->id;
        style.size = [&](const Account& account) {
            return figureOf(account, "revenue", view.workspace.company);
        };
        style.window = window;
        style.cutsMove = !view.readOnly && !selection.frozenOn;
        const FigureUse use =
            liveFigure(ui, accountMatrix(ranking, selection, texts, style), !window.whole());
        if (!use.pressed.empty()) actions.go = Route{Screen::portfolio, use.pressed};
        if (!use.moved.empty()) moveCut(use);
        if (use.dragged.x == 0 && use.dragged.y == 0) return;
        MatrixWindow moved = window;
        const auto along = [&](double from, double by) {
            return std::clamp(from + by, 0.0, 10 - window.size);
        };
        moved.strength = along(window.strength, -use.dragged.x / width * window.size);
        moved.attractiveness =
            along(window.attractiveness, use.dragged.y / style.height * window.size);
        actions.wish(LookAtMatrix{moved});
    }

    void moveCut(const FigureUse& use) {
        Selection changed = selection;
        (use.moved == "strength" ? changed.strengthCut : changed.attractivenessCut) = use.value;
        actions.changes.push_back({{put(std::move(changed))}, "change.selection"});
        actions.typing = true;
    }

    std::string words() const {
        const bool any = view.selection.listShown->mostRevenue > 0;
        const double share = 100 * selection.axisWeight;
        std::string said = ranking.accounts.empty()
                               ? std::string()
                               : texts(any ? "portfolio.area" : "portfolio.noArea") + " · ";
        said += texts("portfolio.formula",
                      {{"attractiveness", formatPercent(share, 0, texts.language())},
                       {"strength", formatPercent(100 - share, 0, texts.language())}});
        if (ranking.accounts.size() > mostBubbles)
            said += " · " + texts("portfolio.firstOnly", {{"n", std::to_string(mostBubbles)}});
        if (!selection.frozenOn && !view.readOnly) said += " · " + texts("matrix.cutsMove");
        return said;
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    const Account* current;
    Actions& actions;
    const Selection& selection;
    const Ranking& ranking;
    MatrixWindow window;
};

} // namespace

void drawMatrixCard(const View& view, Ui& ui, const Account* current, Actions& actions) {
    Shown(view, ui, current, actions).draw();
}

} // namespace kam
