#include "app/screens/gallery/accounts.hpp"
#include "app/screens/gallery/parts.hpp"
#include "app/ui/grid.hpp"
#include "app/ui/icons.hpp"

namespace kam::gallery {

using namespace ui;

namespace {

enum Column : int { name, kind, city, revenue, margin, visits, owner };

const std::vector<GridColumn>& columnsOfAccounts() {
    static const std::vector<GridColumn> columns{
        {.head = "Cliente", .width = share(), .least = 200, .editable = true},
        {.head = "Clase", .width = fixed(128)},
        {.head = "Ciudad", .width = fixed(120), .editable = true},
        {.head = "Ingresos",
         .kind = GridKind::number,
         .width = fixed(100),
         .decimals = 1,
         .editable = true,
         .figure = true},
        {.head = "Margen",
         .kind = GridKind::number,
         .width = fixed(92),
         .decimals = 1,
         .editable = true},
        {.head = "Visitas al año", .kind = GridKind::number, .width = fixed(116)},
        {.head = "Responsable", .width = fixed(160), .editable = true},
    };
    return columns;
}

struct Kind {
    const char* name;
    Icon sign;
    Color color;
};

const Kind& kindOf(const Accounts::Account& account) {
    static constexpr Kind kinds[] = {
        {"Estratégica", icon::targetArrow, Color::strategic},
        {"Estrella", icon::star, Color::star},
        {"Estatus", icon::crown, Color::status},
        {"Optimizar", icon::adjustmentsHorizontal, Color::streamline},
    };
    return kinds[account.kind];
}

std::string wordsIn(const Accounts::Account& account, int column) {
    switch (column) {
    case name:
        return account.name;
    case kind:
        return kindOf(account).name;
    case city:
        return account.city;
    default:
        return account.owner;
    }
}

std::optional<double> numberIn(const Accounts::Account& account, int column) {
    switch (column) {
    case revenue:
        return account.revenue;
    case margin:
        return account.margin;
    default:
        return account.visits;
    }
}

void make(const GridEdit& edit, Accounts::Account& account) {
    if (edit.column == name) account.name = edit.text;
    if (edit.column == city) account.city = edit.text;
    if (edit.column == owner) account.owner = edit.text;
    if (edit.column == revenue) account.revenue = edit.number;
    if (edit.column == margin) account.margin = edit.number;
}

GridRows rowsOf(Accounts& accounts) {
    const auto at = [&accounts](int row) -> const Accounts::Account& {
        return accounts.list[static_cast<std::size_t>(row)];
    };
    GridRows rows{.count = static_cast<int>(accounts.list.size()), .version = accounts.version};
    rows.key = [at](int row) { return at(row).key; };
    rows.words = [at](int row, int column) { return wordsIn(at(row), column); };
    rows.number = [at](int row, int column) { return numberIn(at(row), column); };
    rows.look = [at](int row, int column) {
        if (column != kind) return GridLook{};
        return GridLook{.icon = kindOf(at(row)).sign, .iconColor = kindOf(at(row)).color};
    };
    rows.fault = [](int, int column, std::string_view text, std::optional<double> number) {
        if (column == name && text.empty()) return "Una cuenta necesita un nombre.";
        if (column == margin && number && (*number < -100 || *number > 100))
            return "Entre -100 y 100.";
        return "";
    };
    return rows;
}

} // namespace

void drawGrids(Ui& ui, State& state) {
    if (!state.accounts) state.accounts = std::make_shared<Accounts>(10'000);
    Accounts& accounts = *state.accounts;
    card(ui, "grid", {.name = "Lista de cuentas"}, [&] {
        heading(ui, 2, "Lista de cuentas", Type::bodyStrong);
        ui.gap(8);
        const GridUse use = grid(ui, "accounts", {.name = "Cuentas", .height = 424},
                                 columnsOfAccounts(), rowsOf(accounts));
        for (const GridEdit& edit : use.edits)
            make(edit, accounts.list[static_cast<std::size_t>(edit.row)]);
        if (!use.edits.empty()) ++accounts.version;
    });
    ui.gap(16);
    grid(ui, "empty",
         {.name = "Visitas",
          .empty = {.icon = icon::calendarEvent,
                    .title = "Aún no hay visitas",
                    .sentence = "Una visita nace de un plan.",
                    .action = "Planear la primera visita",
                    .actionIcon = icon::plus}},
         {}, {});
}

} // namespace kam::gallery
