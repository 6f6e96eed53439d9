#include "app/screens/gallery/parts.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

namespace kam::gallery {

using namespace ui;

namespace {

/// A small chart with one of every shape.
Figure sample() {
    Figure figure{.width = 240, .height = 120, .shapes = {}, .table = {}};
    const auto stroke = [](Tone tone, double width, double dash = 0, double gap = 0) {
        return Stroke{tone, width, dash, gap};
    };
    figure.shapes.emplace_back(
        Box{{0.5, 0.5}, {239.5, 119.5}, 4, stroke(Tone::grid, 1), Tone::none});
    figure.shapes.emplace_back(Path{{{60, 10}, {105, 50}, {85, 105}, {35, 105}, {15, 50}},
                                    true,
                                    stroke(Tone::accent, 2),
                                    Tone::accent,
                                    0.16,
                                    {60, 62}});
    figure.shapes.emplace_back(Path{{{60, 25}, {90, 52}, {78, 95}, {42, 95}, {30, 52}},
                                    true,
                                    stroke(Tone::ink, 1.5, 5, 4),
                                    Tone::none,
                                    1,
                                    {60, 62}});
    figure.shapes.emplace_back(Circle{{105, 50}, 4, stroke(Tone::surface, 1), Tone::accent});
    figure.shapes.emplace_back(Circle{{150, 60}, 20, stroke(Tone::axis, 1.5, 3, 3), Tone::none});
    for (int i = 0; i < 5; ++i) {
        const double x = 180 + 10.0 * i;
        const auto tone = static_cast<Tone>(static_cast<int>(Tone::sequence0) + i);
        figure.shapes.emplace_back(Box{{x, 90 - 14.0 * i}, {x + 8, 100}, 2, {}, tone});
    }
    figure.shapes.emplace_back(
        Label{"Etiqueta", {150, 108}, 12, true, Tone::ink2, Label::Align::middle});
    figure.table = {"Figura de muestra", {"Serie", "Valor"}, {{"Uno", "1"}, {"Dos", "2"}}};
    return figure;
}

} // namespace

void drawChart(Ui& ui) { figure(ui, sample()); }

void drawTables(Ui& ui) {
    card(ui, "table", {.name = "Tabla"}, [&] {
        textRight(ui, "3 de 9 cuentas", Type::data, Color::ink3);
        heading(ui, 2, "Mayores brechas", Type::bodyStrong);
        ui.gap(8);
        table(ui, "accounts", {.name = "Cuentas", .rowHeight = 36, .press = true},
              {{.head = "Cliente", .width = share()},
               {.head = "Estado", .width = fixed(84)},
               {.head = "Ingr.", .width = fixed(60), .right = true}},
              {{{.words = "Puentes Altamira"},
                {.words = "Cumple", .badge = BadgeKind::positive},
                {.words = "36,5"}},
               {{.words = "Grúas Montecarmelo"},
                {.words = "Bloquea", .badge = BadgeKind::alert},
                {.words = "15,2"}},
               {{.words = "Ferrovía Central del Norte y del Sur"},
                {.words = "Cumple", .badge = BadgeKind::positive},
                {.words = "12,9", .type = Type::dataStrong}}});
    });
}

void drawPressRows(Ui& ui) {
    card(ui, "rows", {.name = "Filas"}, [&] {
        heading(ui, 2, "Visitas ejecutivas vencidas", Type::bodyStrong);
        ui.gap(8);
        const auto one = [&](std::string_view name, bool current) {
            divider(ui);
            pressRow(ui, {.name = name, .height = 44, .current = current}, [&] {
                row(ui, {.height = 43}, [&] {
                    avatar(ui, name);
                    stack(ui, [&] {
                        text(ui, name, Type::dataStrong, Color::ink, 1);
                        text(ui, "prevista 30 oct", Type::note, Color::ink3);
                    });
                    pushRight(ui);
                    badge(ui, "24 días", BadgeKind::alert, icon::clock, 76);
                });
            });
        };
        one("Energía Páramo Azul", false);
        one("Astilleros Bahía Sur", true);
    });
}

} // namespace kam::gallery
