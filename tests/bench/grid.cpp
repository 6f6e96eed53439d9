#include "tests/bench/grid.hpp"

#include "app/ui/grid.hpp"
#include "app/ui/grid_order.hpp"
#include "tests/app/support/stage.hpp"

namespace kam::bench {

namespace {

constexpr int rowCount = 10'000;

const std::vector<ui::GridColumn>& columns() {
    static const std::vector<ui::GridColumn> all{
        {.head = "Cliente", .width = ui::share(), .least = 200},
        {.head = "Ciudad", .width = ui::fixed(120)},
        {.head = "Clase", .width = ui::fixed(120)},
        {.head = "Responsable", .width = ui::fixed(160)},
        {.head = "Ingresos", .kind = ui::GridKind::number, .width = ui::fixed(100), .decimals = 1},
        {.head = "Margen", .kind = ui::GridKind::number, .width = ui::fixed(100), .decimals = 1},
    };
    return all;
}

ui::GridRows rows() {
    return {.count = rowCount,
            .version = 1,
            .key = [](int row) { return "a-" + std::to_string(row); },
            .words =
                [](int row, int column) {
                    return "Señalización " + std::to_string(row * 7919 % rowCount + column);
                },
            .number = [](int row, int) { return row * 1.5; }};
}

} // namespace

std::vector<Timing> measureGrid() {
    std::vector<Timing> timings;
    test::Stage stage([](ui::Ui& ui) {
        ui::grid(ui, "accounts", {.name = "Cuentas", .height = 700}, columns(), rows());
    });
    stage.window.display = {1280, 800, 1};
    stage.window.runUntilIdle();
    timings.push_back(measure("frame of a grid of 10,000 rows", 4, [&] { stage.window.frame(); }));
    test::Stage phone([](ui::Ui& ui) {
        ui::grid(ui, "accounts", {.name = "Cuentas", .height = 700}, columns(), rows());
    });
    phone.window.display = {390, 844, 1};
    phone.window.runUntilIdle();
    phone.window.moveTo(195, 400);
    phone.window.wheel(-1e5f);
    phone.window.press(ui::Role::button, rows().words(rowCount - 1, 0));
    timings.push_back(
        measure("frame of it on a phone, its last row unfolded", 4, [&] { phone.window.frame(); }));
    ui::GridOrder order;
    ui::Sort way = ui::Sort::ascending;
    timings.push_back(measure("sort 10,000 rows by a text", 0, [&] {
        way = way == ui::Sort::ascending ? ui::Sort::descending : ui::Sort::ascending;
        order.update(columns(), rows(), {0, way}, "", Language::es);
    }));
    bool typed = false;
    timings.push_back(measure("filter 10,000 rows by what is typed", 0, [&] {
        typed = !typed;
        order.update(columns(), rows(), {}, typed ? "99" : "999", Language::es);
    }));
    return timings;
}

} // namespace kam::bench
