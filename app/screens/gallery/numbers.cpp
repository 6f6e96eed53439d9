#include "app/screens/gallery/parts.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/fields.hpp"

namespace kam::gallery {

using namespace ui;

void drawNumbers(Ui& ui, State& state) {
    caption(ui, "Números");
    state.revenue = numberField(ui, "revenue", state.revenue,
                                {.label = "Ingresos", .unit = "COP", .low = 0, .decimals = 2})
                        .value;
    ui.gap(12);
    state.margin =
        numberField(
            ui, "margin", state.margin,
            {.label = "Margen", .unit = "%", .low = 0, .high = 100, .step = 0.5, .decimals = 1})
            .value;
    ui.gap(12);
    state.people = numberField(ui, "people", state.people,
                               {.label = "Personas", .optional = "opcional", .low = 1, .high = 500})
                       .value;
    ui.gap(12);
    numberField(ui, "wrong", 140, {.label = "Con error", .unit = "%", .error = "Entre 0 y 100."});
    ui.gap(12);
    numberField(ui, "off", 8, {.label = "Inactivo", .disabled = true});
}

void drawDates(Ui& ui, State& state) {
    caption(ui, "Fechas");
    state.visit = dateField(ui, "visit", state.visit, {.label = "Próxima visita"}).value;
    ui.gap(12);
    state.review = dateField(ui, "review", state.review,
                             {.label = "Revisión",
                              .optional = "opcional",
                              .low = Date{2026, 11, 10},
                              .high = Date{2027, 2, 20}})
                       .value;
    ui.gap(12);
    scope(ui, "wrong", [&] {
        dateField(ui, "wrong", Date{2026, 2, 1},
                  {.label = "Con error", .error = "Desde el 10/11/2026."});
    });
    ui.gap(12);
    scope(ui, "off", [&] {
        dateField(ui, "off", Date{2026, 11, 27}, {.label = "Inactiva", .disabled = true});
    });
}

void drawValues(Ui& ui, State& state) {
    caption(ui, "Valores sin escribir");
    state.weight = slider(ui, "weight", state.weight, {.label = "Peso del criterio", .unit = "%"});
    ui.gap(8);
    state.growth =
        slider(ui, "growth", state.growth,
               {.label = "Crecimiento", .low = -5, .high = 10, .step = 0.5, .decimals = 1});
    ui.gap(8);
    scope(ui, "off", [&] { slider(ui, "off", 60, {.label = "Inactivo", .disabled = true}); });
    ui.gap(12);
    state.visits = stepper(ui, "visits", state.visits,
                           {.label = "Visitas al año", .low = 0, .high = 12, .unit = "visitas"});
    ui.gap(12);
    scope(ui, "limit", [&] {
        stepper(ui, "limit", 0, {.label = "En su límite", .low = 0, .high = 3, .unit = "visitas"});
    });
}

} // namespace kam::gallery
