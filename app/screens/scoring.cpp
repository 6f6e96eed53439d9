#include "app/screens/company_switcher.hpp"
#include "app/screens/page.hpp"
#include "app/screens/rating_parts.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/screens/shortcuts.hpp"
#include "app/ui/grid.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"
#include "core/base/text.hpp"

#include <map>

/// What every account is rated on every criterion, by agreement or by one scorer.
namespace kam {
namespace {

using namespace ui;

/// Columns before those of the criteria.
constexpr int fixedColumns = 1; // the name

/// The table on the screen: a row an account, a column a criterion.
class Shown {
public:
    Shown(const View& seen, Ui& on, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into), look(*seen.selection.ratingLook),
          progress(*seen.selection.progress), criteria(ratedCriteria(seen.workspace)) {}

    void draw() {
        PageHead head{.title = texts("nav.scoring"),
                      .subtitle = companyFirst(view, ui, subtitle()),
                      .actions = [this] { drawActions(); }};
        page(ui, "scoring", head, [&] {
            if (ui.phone()) {
                row(ui, {.height = 36, .gap = 8, .wrap = true}, head.actions);
                ui.gap(16);
            }
            drawNotice();
            if (!criteria.empty() && !view.workspace.accounts.empty()) drawBar();
            drawGrid();
        });
    }

private:
    bool agreed() const { return look.scorer.empty(); }

    std::string subtitle() const {
        const Ranking& ranking = view.selection.result->ranking();
        std::string line =
            texts.plural("portfolio.ranked", static_cast<int>(ranking.accounts.size()));
        if (!ranking.incomplete.empty())
            line += " · " + texts.plural("portfolio.incomplete",
                                         static_cast<int>(ranking.incomplete.size()));
        return line;
    }

    void drawActions() {
        if (button(ui, texts("nav.portfolio"), {.leading = icon::chartBubble}))
            actions.go = Route{Screen::portfolio, {}};
        if (button(ui, texts("accounts.add"),
                   {.kind = ButtonKind::primary, .leading = icon::plus, .disabled = view.readOnly}))
            actions.wish(Show{Dialog::addAccounts});
    }

    void drawNotice() {
        if (criteria.empty()) {
            if (notice(ui, NoticeKind::info, texts("scoring.noCriteria"), texts("nav.criteria")))
                actions.go = Route{Screen::criteria, {}};
        } else if (!view.workspace.selection || !view.workspace.selection->frozenOn) {
            if (notice(ui, NoticeKind::info, texts("scoring.notFrozen"), texts("nav.criteria")))
                actions.go = Route{Screen::criteria, {}};
        } else {
            return;
        }
        ui.gap(16);
    }

    /// Who rates, which rows are shown, what is missing, and what can be done with a cell.
    void drawBar() {
        const auto who = [&] { drawScorer(view, ui, true, actions); };
        const auto add = [&] {
            if (button(ui, texts("scoring.addScorer"),
                       {.leading = icon::users, .disabled = view.readOnly}))
                actions.wish(Show{Dialog::addScorer});
        };
        if (ui.phone()) {
            who();
            ui.gap(12);
            add();
            ui.gap(12);
            drawFilter();
        } else {
            columns(ui, {fixed(220), share(1)}, 8,
                    {who, [&] {
                         row(ui, {.height = 36, .gap = 8, .wrap = true}, [&] {
                             add();
                             pushRight(ui);
                             drawFilter();
                         });
                     }});
        }
        ui.gap(12);
        const std::string missing = missingOn();
        row(ui, {.height = 32, .gap = 8, .wrap = true}, [&] {
            text(ui, missingWords(), Type::dataStrong);
            if (ui.phone()) return;
            pushRight(ui);
            drawCellActions();
        });
        ui.gap(4);
        if (!missing.empty()) text(ui, missing, Type::note, Color::ink3);
        if (agreed()) drawLegend();
        ui.gap(8);
    }

    void drawFilter() {
        using Rows = RatingLook::Rows;
        const int now = segmented(
            ui, texts("scoring.rows"),
            {texts("scoring.allRows"), texts("scoring.lacking"), texts("scoring.divided")},
            static_cast<int>(look.rows));
        if (now != static_cast<int>(look.rows))
            actions.wish(RatingLook{look.scorer, static_cast<Rows>(now)});
    }

    std::string number(std::size_t count) const {
        return formatNumber(static_cast<double>(count), 0, texts.language());
    }

    std::string missingWords() const {
        if (progress.missing == 0)
            return texts("scoring.nothingMissing", {{"all", number(progress.cells)}});
        return texts.plural("scoring.missing", static_cast<int>(progress.missing),
                            {{"all", number(progress.cells)}});
    }

    /// "Precio 3 · Servicio 5": on which criteria they are missing.
    std::string missingOn() const {
        std::string words;
        for (const Criterion* each : criteria) {
            const auto found = progress.missingOn.find(each->id);
            if (found == progress.missingOn.end()) continue;
            if (!words.empty()) words += " · ";
            words += nameOf(*each, texts) + "\u00A0" + number(found->second);
        }
        return words;
    }

    /// What the signs in the cells mean; only where there are some.
    void drawLegend() {
        if (progress.scorers.empty()) return;
        std::string words = texts("scoring.legend");
        if (progress.apart > 0)
            words += " " + texts.plural("scoring.apart", static_cast<int>(progress.apart));
        text(ui, words, Type::note, Color::ink3);
    }

    void drawGrid() {
        std::vector<GridColumn> columns{
            {.head = texts("portfolio.account"), .width = share(), .least = 200}};
        std::vector<std::string> heads;
        for (const Criterion* each : criteria)
            heads.push_back(nameOf(*each, texts));
        for (const std::string& head : heads)
            columns.push_back({.head = head,
                               .kind = GridKind::number,
                               .width = fixed(112),
                               .decimals = 1,
                               .editable = !view.readOnly});
        GridStyle style{.name = texts("nav.scoring"),
                        .bottom = 24,
                        .empty = emptyStyle(),
                        .menu = {texts("scoring.cell")},
                        .opensOnPhone = true};
        if (wantsNext) style.seek = [this](int row, int column) { return isSought(row, column); };
        const GridUse use = grid(ui, "ratings", style, columns, rows());
        if (use.emptyAction) useEmpty();
        if (wantsNext && !use.found) ui.announce(texts("scoring.noneLeft"));
        keep(use.edits);
        if (use.opened >= 0) actions.wish(RateAccount{account(use.opened).id});
        if (use.menuChosen == 0) open(use.menuAt);
        if (wantsCell && !view.selection.rated->empty())
            open(use.at.row < 0 ? GridPlace{0, fixedColumns} : use.at);
        if (use.chosen && !use.chosen->empty() && !view.readOnly) drawChosen(*use.chosen);
    }

    /// What goes from cell to cell; above the table, for those who have no keyboard.
    void drawCellActions() {
        const bool apart = look.rows == RatingLook::Rows::divided;
        const std::string next = capOf(shortcut::nextGap, ui);
        const std::string cell = capOf(shortcut::cell, ui);
        const bool any = (apart ? progress.apart : progress.missing) > 0;
        if (button(ui, texts(apart ? "scoring.nextApart" : "scoring.nextMissing"),
                   {.leading = icon::arrowRight,
                    .height = 32,
                    .disabled = !any,
                    .tooltip = next,
                    .shortcut = next}))
            wantsNext = true;
        if (button(ui, texts("scoring.cell"),
                   {.leading = icon::pencil, .height = 32, .tooltip = cell, .shortcut = cell}))
            wantsCell = true;
        if (pressed(ui, shortcut::nextGap)) wantsNext = true;
    }

    /// Whether the keyboard is to go there: to what is missing, or where people are far apart.
    bool isSought(int row, int column) const {
        if (column < fixedColumns) return false;
        if (look.rows == RatingLook::Rows::divided) return farApart(ratingAt(account(row), column));
        return !isRated(account(row), criterionOf(column), look.scorer, view.workspace.company);
    }

    EmptyState emptyStyle() const {
        if (view.workspace.accounts.empty())
            return {.icon = icon::users,
                    .title = texts("accounts.none"),
                    .sentence = texts("accounts.noneMore"),
                    .action = view.readOnly ? std::string_view()
                                            : std::string_view(texts("accounts.add")),
                    .actionIcon = icon::plus};
        const bool lacking = look.rows == RatingLook::Rows::lacking;
        return {.icon = icon::circleCheck,
                .title = texts(lacking ? "scoring.noneLacking" : "scoring.noneDivided"),
                .action = texts("scoring.showAll")};
    }

    void useEmpty() {
        if (view.workspace.accounts.empty())
            actions.wish(Show{Dialog::addAccounts});
        else
            actions.wish(RatingLook{look.scorer, RatingLook::Rows::all});
    }

    void open(const GridPlace& place) {
        RateAccount wish{account(place.row).id};
        if (place.column >= fixedColumns) wish.criterion = criterionOf(place.column).id;
        actions.wish(std::move(wish));
    }

    const Account& account(int row) const {
        return *(*view.selection.rated)[static_cast<std::size_t>(row)];
    }

    const Criterion& criterionOf(int column) const {
        return *criteria[static_cast<std::size_t>(column - fixedColumns)];
    }

    Rating ratingAt(const Account& of, int column) const {
        return ratingOf(of, criterionOf(column), view.workspace.company);
    }

    GridRows rows() const {
        GridRows rows{.count = static_cast<int>(view.selection.rated->size()),
                      .version = view.version};
        rows.key = [this](int row) { return account(row).id; };
        rows.words = [this](int row, int) { return account(row).name; };
        rows.number = [this](int row, int column) { return shownIn(account(row), column); };
        rows.held = [this](int row, int column) { return heldIn(account(row), column); };
        rows.look = [this](int row, int column) { return lookOf(account(row), column); };
        rows.glance = [this](int row) { return glanceAt(account(row)); };
        rows.fault = [this](int, int, std::string_view, std::optional<double> points) {
            return points && (*points < 0 || *points > 10) ? texts("scoring.between")
                                                           : std::string();
        };
        return rows;
    }

    std::optional<double> heldIn(const Account& of, int column) const {
        const Id& criterion = criterionOf(column).id;
        if (!agreed()) {
            const Score* score = scoreOf(of, criterion, look.scorer);
            return score ? score->rating : std::nullopt;
        }
        const auto found = of.ratings.find(criterion);
        return found == of.ratings.end() ? std::nullopt : std::optional(found->second);
    }

    std::optional<double> shownIn(const Account& of, int column) const {
        if (!agreed()) return heldIn(of, column);
        const Rating rating = ratingAt(of, column);
        return rating.rated() ? std::optional(rating.points) : std::nullopt;
    }

    /// What follows from scorers or a band is lighter, and has a sign and words.
    GridLook lookOf(const Account& of, int column) const {
        GridLook style;
        if (column < fixedColumns) return style;
        if (!agreed()) {
            const Score* score = scoreOf(of, criterionOf(column).id, look.scorer);
            if (!score || score->note.empty()) return style;
            style.icon = icon::pencil;
            style.iconColor = Color::ink3;
            style.says = score->note;
            return style;
        }
        const Rating rating = ratingAt(of, column);
        style.icon = originIcon(rating);
        style.iconColor = farApart(rating) ? Color::alert : Color::ink3;
        style.note = rating.scorers > 1 ? spreadWords(rating, texts.language()) : std::string();
        style.says = originWords(rating, texts);
        if (rating.source != RatingSource::agreed) style.color = Color::ink3;
        return style;
    }

    /// "10 de 12": how many criteria are rated.
    std::string glanceAt(const Account& of) const {
        std::size_t done = 0;
        for (const Criterion* each : criteria)
            if (isRated(of, *each, look.scorer, view.workspace.company)) ++done;
        return texts("grid.shown", {{"shown", number(done)}, {"all", number(criteria.size())}});
    }

    void keep(const std::vector<GridEdit>& edits) {
        if (edits.empty() || view.readOnly) return;
        std::map<Id, Account> changed;
        for (const GridEdit& edit : edits) {
            const Account* before = view.workspace.accounts.find(edit.key);
            if (!before) continue;
            Account& record = changed.try_emplace(edit.key, *before).first->second;
            rate(record, criterionOf(edit.column), look.scorer, edit.number);
        }
        Change change{{}, "change.ratings"};
        for (auto& [id, record] : changed)
            change.edits.emplace_back(put(std::move(record)));
        actions.changes.push_back(std::move(change));
    }

    void drawChosen(const std::unordered_set<std::string>& chosen) {
        ui.gap(12);
        row(ui, {.height = 32, .gap = 8, .wrap = true}, [&] {
            const auto count = static_cast<int>(chosen.size());
            if (!button(ui, texts.plural("accounts.remove", count),
                        {.kind = ButtonKind::danger, .height = 32}))
                return;
            actions.wish(RemoveAccounts{{chosen.begin(), chosen.end()}});
        });
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const RatingLook& look;
    const RatingProgress& progress;
    const std::vector<const Criterion*> criteria; ///< attractiveness, then strength
    bool wantsNext = false;                       ///< the next cell that is empty, or divided
    bool wantsCell = false;                       ///< the dialog about the cell with the keyboard
};

} // namespace

Actions drawScoring(const View& view, Ui& ui) {
    Actions actions;
    Shown(view, ui, actions).draw();
    return actions;
}

} // namespace kam
