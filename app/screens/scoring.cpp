#include "app/screens/company_switcher.hpp"
#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/screens/selection_parts.hpp"
#include "app/ui/grid.hpp"
#include "app/ui/icons.hpp"
#include "core/base/text.hpp"

#include <map>

/// What every account is rated on every criterion.
namespace kam {
namespace {

using namespace ui;

/// Columns before those of the criteria.
constexpr int nameColumn = 0, fixedColumns = 1;

/// The table on the screen: a row an account, a column a criterion.
class Shown {
public:
    Shown(const View& seen, Ui& on, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into) {
        for (const Axis axis : {Axis::attractiveness, Axis::strength})
            for (const Criterion* each : criteriaOf(view.workspace, axis))
                criteria.push_back(each);
    }

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
            drawGrid();
        });
    }

private:
    std::string subtitle() const {
        const Ranking& ranking = view.selection->ranking();
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

    void drawGrid() {
        std::vector<GridColumn> columns{{.head = texts("portfolio.account"),
                                         .width = share(),
                                         .least = 200,
                                         .editable = !view.readOnly}};
        std::vector<std::string> heads;
        for (const Criterion* each : criteria)
            heads.push_back(nameOf(*each, texts));
        for (std::size_t i = 0; i < heads.size(); ++i)
            columns.push_back({.head = heads[i],
                               .kind = GridKind::number,
                               .width = fixed(108),
                               .decimals = 1,
                               .editable = !view.readOnly,
                               .figure = i == 0});
        const GridUse use =
            grid(ui, "ratings",
                 {.name = texts("nav.scoring"),
                  .bottom = 24,
                  .empty = {.icon = icon::users,
                            .title = texts("accounts.none"),
                            .sentence = texts("accounts.noneMore"),
                            .action = view.readOnly ? std::string_view()
                                                    : std::string_view(texts("accounts.add")),
                            .actionIcon = icon::plus}},
                 columns, rows());
        if (use.emptyAction) actions.wish(Show{Dialog::addAccounts});
        keep(use.edits);
        if (use.chosen && !use.chosen->empty() && !view.readOnly) drawChosen(*use.chosen);
    }

    GridRows rows() const {
        const std::vector<const Account*>& accounts = *view.accounts;
        const auto at = [&accounts](int row) -> const Account& {
            return *accounts[static_cast<std::size_t>(row)];
        };
        GridRows rows{.count = static_cast<int>(accounts.size()), .version = view.version};
        rows.key = [at](int row) { return at(row).id; };
        rows.words = [at](int row, int) { return at(row).name; };
        rows.number = [this, at](int row, int column) { return ratingIn(at(row), column); };
        rows.fault = [this](int, int column, std::string_view text, std::optional<double> number) {
            if (column == nameColumn)
                return cleaned(text).empty() ? texts("accounts.needsName") : std::string();
            return number && (*number < 0 || *number > 10) ? texts("scoring.between")
                                                           : std::string();
        };
        return rows;
    }

    std::optional<double> ratingIn(const Account& account, int column) const {
        const auto found = account.ratings.find(criterionOf(column).id);
        return found == account.ratings.end() ? std::nullopt : std::optional(found->second);
    }

    const Criterion& criterionOf(int column) const {
        return *criteria[static_cast<std::size_t>(column - fixedColumns)];
    }

    void keep(const std::vector<GridEdit>& edits) {
        if (edits.empty() || view.readOnly) return;
        std::map<Id, Account> changed;
        for (const GridEdit& edit : edits) {
            const Account* before = view.workspace.accounts.find(edit.key);
            if (!before) continue;
            Account& account = changed.try_emplace(edit.key, *before).first->second;
            if (edit.column == nameColumn)
                account.name = cleaned(edit.text);
            else if (edit.number)
                account.ratings.insert_or_assign(criterionOf(edit.column).id, *edit.number);
            else
                account.ratings.erase(criterionOf(edit.column).id);
        }
        Change change{{}, "change.ratings"};
        for (auto& [id, account] : changed)
            change.edits.emplace_back(put(std::move(account)));
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
    std::vector<const Criterion*> criteria; ///< attractiveness, then strength
};

} // namespace

Actions drawScoring(const View& view, Ui& ui) {
    Actions actions;
    Shown(view, ui, actions).draw();
    return actions;
}

} // namespace kam
