#include "app/screens/company_switcher.hpp"
#include "app/screens/customer_edit.hpp"
#include "app/screens/customer_list.hpp"
#include "app/screens/page.hpp"
#include "app/screens/screens.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/grid.hpp"
#include "app/ui/icons.hpp"
#include "core/base/locale.hpp"

#include <cmath>

/// All customers, with what is known of each and which of them belong together.
namespace kam {
namespace {

using namespace ui;
using Cell = CustomerCell;

double amountOf(const Money& money) {
    return static_cast<double>(money.minorUnits) / std::pow(10, minorDigits(money.currency));
}

/// The list on the screen.
class Shown {
public:
    Shown(const View& seen, Ui& on, Actions& into)
        : view(seen), ui(on), texts(on.texts), actions(into), list(*seen.customers),
          grouped(seen.customersGrouped && list.groups() > 0) {
        chooseColumns();
    }

    void draw() {
        const bool any = list.count() > 0;
        PageHead head{.title = texts("nav.customers"),
                      .subtitle = companyFirst(view, ui, any ? subtitle() : std::string())};
        if (any) head.actions = [this] { drawActions(); };
        page(ui, "customers", head, [&] {
            if (!any) return drawBeginning();
            if (ui.phone()) {
                row(ui, {.height = 44, .gap = 8, .wrap = true}, head.actions);
                ui.gap(16);
            }
            drawWays();
            drawGrid();
        });
    }

private:
    std::string subtitle() const {
        std::string line = texts.plural("customers.count", static_cast<int>(list.count()));
        if (list.groups() > 0)
            line += " · " + texts.plural("customers.groups", static_cast<int>(list.groups()));
        return line;
    }

    void chooseColumns() {
        cells = {Cell::name,   Cell::code,        Cell::parent,     Cell::revenue,
                 Cell::growth, Cell::grossMargin, Cell::costToServe};
        if (list.anySince()) cells.push_back(Cell::since);
        if (list.groups() > 0) {
            cells.push_back(Cell::accounts);
            cells.push_back(Cell::groupRevenue);
        }
        if (list.anyWithoutRevenue()) cells.push_back(Cell::withoutRevenue);
        fixedCells = cells.size();
    }

    float buttonHeight() const { return ui.phone() ? 44.0f : 36.0f; }

    void drawBring() {
        if (button(ui, texts("customers.bring"),
                   {.kind = ButtonKind::primary,
                    .leading = icon::fileImport,
                    .height = buttonHeight(),
                    .disabled = view.readOnly,
                    .tooltip = texts("customers.bringMore")}))
            actions.wish(Command::chooseTable);
    }
    void drawPaste() {
        if (button(ui, texts("customers.paste"),
                   {.leading = icon::clipboardCheck,
                    .height = buttonHeight(),
                    .disabled = view.readOnly}))
            actions.wish(Show{Dialog::pasteTable});
    }
    void drawAdd(const std::string& label) {
        if (button(ui, label,
                   {.leading = icon::plus,
                    .height = buttonHeight(),
                    .disabled = view.readOnly,
                    .name = texts("accounts.add")}))
            actions.wish(Show{Dialog::addAccounts});
    }
    /// The most important one stands at the right edge, or on phones first.
    void drawActions() {
        if (ui.phone()) drawBring();
        drawAdd(texts("accounts.addThem"));
        drawPaste();
        if (!ui.phone()) drawBring();
    }

    /// Where nobody is listed yet: what to do first.
    void drawBeginning() {
        card(ui, "begin", {.padY = 28, .name = texts("customers.none")}, [&] {
            heading(ui, 2, texts("customers.none"), Type::section);
            ui.gap(6);
            text(ui, texts("customers.noneMore"), Type::body, Color::ink2);
            ui.gap(20);
            row(ui, {.height = buttonHeight(), .gap = 8, .wrap = true}, [&] {
                drawBring();
                drawPaste();
                drawAdd(texts("accounts.add"));
            });
            ui.gap(16);
            text(ui, texts("customers.drop"), Type::data, Color::ink3);
        });
        ui.gap(16);
        card(ui, "how", {.padY = 20, .name = texts("customers.how")}, [&] {
            heading(ui, 2, texts("customers.how"), Type::bodyStrong);
            ui.gap(8);
            for (const char* line : {"customers.how1", "customers.how2", "customers.how3"}) {
                row(ui, {.height = 24, .gap = 8}, [&] {
                    glyph(ui, icon::circleCheck, 16, Color::accent);
                    text(ui, texts(line), Type::data, Color::ink2);
                });
                ui.gap(4);
            }
        });
    }

    void drawWays() {
        if (list.groups() == 0) return;
        const int chosen =
            segmented(ui, texts("customers.way"),
                      {texts("customers.flat"), texts("customers.grouped")}, grouped ? 1 : 0);
        if ((chosen == 1) != grouped) actions.wish(GroupCustomers{chosen == 1});
        ui.gap(12);
    }

    std::vector<GridColumn> columnsOf(std::vector<std::string>& heads) const {
        const std::string& currency = view.workspace.company.currency;
        for (const Cell cell : cells)
            heads.push_back(
                texts("customers.column." + std::string(keyOf(cell)), {{"currency", currency}}));
        heads.insert(heads.end(), list.figures().begin(), list.figures().end());
        std::vector<GridColumn> columns;
        for (std::size_t i = 0; i < heads.size(); ++i) {
            const Cell cell = cellOf(i);
            GridColumn column{.head = heads[i],
                              .kind = isNumber(cell) ? GridKind::number : GridKind::text,
                              .width = fixed(widthOf(cell)),
                              .decimals = cell != Cell::figure           ? decimalsOf(cell)
                                          : list.isWhole(i - fixedCells) ? 0
                                                                         : 2,
                              .editable = !view.readOnly && isEditable(cell),
                              .figure = cell == Cell::revenue};
            if (cell == Cell::name) {
                column.width = share();
                column.least = 210;
            }
            columns.push_back(column);
        }
        return columns;
    }

    Cell cellOf(std::size_t column) const {
        return column < fixedCells ? cells[column] : Cell::figure;
    }
    const std::string& figureAt(std::size_t column) const {
        return list.figures()[column - fixedCells];
    }
    const AccountNode& nodeAt(int row) const {
        return list.at(static_cast<std::size_t>(row), grouped);
    }

    GridRows rows() const {
        GridRows rows{.count = static_cast<int>(list.count()),
                      .version = 2 * view.version + (grouped ? 1 : 0)};
        rows.key = [this](int row) { return nodeAt(row).account->id; };
        rows.words = [this](int row, int column) {
            return words(*nodeAt(row).account, cellOf(static_cast<std::size_t>(column)));
        };
        rows.number = [this](int row, int column) {
            return number(nodeAt(row), static_cast<std::size_t>(column));
        };
        rows.unit = [this](int row, int column) {
            const Money* money = moneyIn(nodeAt(row), cellOf(static_cast<std::size_t>(column)));
            const bool other = money && money->currency != view.workspace.company.currency;
            return other ? money->currency : std::string();
        };
        rows.order = [this](int row, int column) {
            const auto& since = nodeAt(row).account->since;
            const bool day = cellOf(static_cast<std::size_t>(column)) == Cell::since && since;
            return day ? toString(*since) : std::string();
        };
        rows.look = [this](int row, int column) {
            GridLook look;
            if (column != 0) return look;
            if (grouped) look.indent = static_cast<int>(nodeAt(row).depth);
            if (nodeAt(row).accounts > 1) look.type = Type::dataStrong;
            return look;
        };
        rows.fault = [this](int row, int column, std::string_view text,
                            std::optional<double> number) {
            return faultOf(*nodeAt(row).account, cellOf(static_cast<std::size_t>(column)), text,
                           number, view, texts);
        };
        return rows;
    }

    std::string words(const Account& account, Cell cell) const {
        switch (cell) {
        case Cell::name:
            return account.name;
        case Cell::code:
            return account.code;
        case Cell::parent: {
            const Account* group =
                account.parent ? view.workspace.accounts.find(*account.parent) : nullptr;
            return group ? group->name : std::string();
        }
        case Cell::since:
            return account.since ? formatDate(*account.since, texts.language()) : std::string();
        default:
            return {};
        }
    }

    static const Money* moneyIn(const AccountNode& node, Cell cell) {
        const auto& value = node.account->value;
        const auto pointer = [](const std::optional<Money>& money) {
            return money ? &*money : nullptr;
        };
        if (cell == Cell::groupRevenue) return node.accounts > 1 ? pointer(node.revenue) : nullptr;
        if (cell == Cell::revenue && value) return pointer(value->baseRevenue);
        if (cell == Cell::costToServe && value) return pointer(value->costToServe);
        return nullptr;
    }

    std::optional<double> number(const AccountNode& node, std::size_t column) const {
        const Account& account = *node.account;
        const Cell cell = cellOf(column);
        switch (cell) {
        case Cell::growth:
            return account.value ? account.value->growth : std::nullopt;
        case Cell::grossMargin:
            return account.value ? account.value->grossMargin : std::nullopt;
        case Cell::accounts:
            if (node.accounts < 2) return std::nullopt;
            return static_cast<double>(node.accounts - 1);
        case Cell::withoutRevenue:
            if (node.accounts < 2 || node.withoutRevenue == 0) return std::nullopt;
            return static_cast<double>(node.withoutRevenue);
        case Cell::figure: {
            const auto found = account.figures.find(figureAt(column));
            return found == account.figures.end() ? std::nullopt : std::optional(found->second);
        }
        default:
            const Money* money = moneyIn(node, cell);
            return money ? std::optional(amountOf(*money)) : std::nullopt;
        }
    }

    void drawGrid() {
        std::vector<std::string> heads;
        const std::vector<GridColumn> columns = columnsOf(heads);
        const bool few = view.readOnly || ui.phone();
        const GridUse use =
            grid(ui, grouped ? "groups" : "customers",
                 {.name = texts("nav.customers"), .bottom = few ? 24.0f : 68.0f}, columns, rows());
        keep(use.edits);
        if (!few && use.chosen) drawChosen(*use.chosen);
    }

    void keep(const std::vector<GridEdit>& edits) {
        if (edits.empty() || view.readOnly) return;
        CustomerEdit edit(view);
        for (const GridEdit& each : edits) {
            const auto column = static_cast<std::size_t>(each.column);
            const Cell cell = cellOf(column);
            edit.take(each, cell, cell == Cell::figure ? figureAt(column) : std::string(), texts);
        }
        if (Change change = edit.change(); !change.edits.empty())
            actions.changes.push_back(std::move(change));
    }

    /// What can be done with several at once; its room is kept where nothing is chosen.
    void drawChosen(const std::unordered_set<std::string>& chosen) {
        ui.gap(12);
        if (chosen.empty()) return;
        const auto count = static_cast<int>(chosen.size());
        row(ui, {.height = 32, .gap = 8, .wrap = true}, [&] {
            if (button(ui, texts("customers.group"), {.leading = icon::users, .height = 32})) {
                std::string ids;
                for (const std::string& id : chosen)
                    ids += (ids.empty() ? "" : "\n") + id;
                actions.wish(Show{Dialog::groupAccounts, ids});
            }
            if (button(ui, texts.plural("accounts.remove", count),
                       {.kind = ButtonKind::danger, .height = 32}))
                actions.wish(RemoveAccounts{{chosen.begin(), chosen.end()}});
        });
    }

    const View& view;
    Ui& ui;
    const Texts& texts;
    Actions& actions;
    const CustomerList& list;
    bool grouped;
    std::vector<Cell> cells;
    std::size_t fixedCells = 0; ///< columns before those of the figures
};

} // namespace

Actions drawCustomers(const View& view, Ui& ui) {
    Actions actions;
    Shown(view, ui, actions).draw();
    return actions;
}

} // namespace kam
