#include "app/screens/screens.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

namespace kam {
namespace {

using namespace ui;

void caption(Ui& ui, std::string_view words) {
    text(ui, words, Type::noteStrong, Color::ink2);
    ui.gap(8);
}

void drawTypes(Ui& ui) {
    caption(ui, "Tipo");
    text(ui, "Cifra 30/36", Type::figure);
    text(ui, "Título 22/28", Type::title);
    text(ui, "Sección 18/26", Type::section);
    text(ui, "Tarjeta 15/22", Type::bodyStrong);
    text(ui, "Cuerpo 15/22", Type::body);
    text(ui, "Dato y tabla 13/18", Type::data, Color::ink2);
    text(ui, "Eje y nota 12/16", Type::note, Color::ink3);
}

void drawButtons(Ui& ui) {
    caption(ui, "Botones: normal, pequeño, con icono, inactivo");
    const auto four = [&](std::string_view label, ButtonKind kind, Icon sign) {
        scope(ui, label, [&] {
            row(ui, {.height = 36, .gap = 12}, [&] {
                button(ui, label, {.kind = kind});
                scope(ui, 1, [&] { button(ui, label, {.kind = kind, .height = 32}); });
                scope(ui, 2, [&] { button(ui, label, {.kind = kind, .leading = sign}); });
                scope(ui, 3, [&] {
                    button(ui, label, {.kind = kind, .disabled = true, .tooltip = "Falta un dato"});
                });
            });
        });
        ui.gap(12);
    };
    four("Siguiente", ButtonKind::primary, icon::arrowRight);
    four("Exportar", ButtonKind::secondary, icon::fileExport);
    four("Saltar", ButtonKind::quiet, icon::x);
    four("Borrar plan", ButtonKind::danger, icon::alertTriangle);
    row(ui, {.height = 36, .gap = 12}, [&] {
        iconButton(ui, icon::moon, "Tema oscuro");
        iconButton(ui, icon::settings, "Ajustes");
        link(ui, "Ver cartera");
        pushRight(ui);
        segmented(ui, "Escenario", {"Conservador", "Base", "Ambicioso"}, 1);
    });
}

void drawNavigationItems(Ui& ui) {
    caption(ui, "Navegación");
    navItem(ui, {.icon = icon::home, .label = "Inicio", .current = true});
    ui.gap(2);
    navItem(ui, {.icon = icon::chartBubble, .label = "Cartera"});
    ui.gap(2);
    navItem(
        ui,
        {.icon = icon::chartRadar, .label = "Resultados", .badge = 2, .badgeName = "2 bloqueos"});
    ui.gap(2);
    navItem(ui, {.icon = icon::coins, .label = "Valor"});
    ui.gap(8);
    row(ui, {.height = 36}, [&] {
        scope(ui, "rail", [&] {
            navItem(ui,
                    {.icon = icon::home, .label = "Inicio", .current = true, .collapsed = true});
            navItem(ui, {.icon = icon::users, .label = "Personas", .collapsed = true});
        });
        logo(ui, 32);
    });
}

void drawLevels(Ui& ui) {
    caption(ui, "Tarjeta de nivel: normal, elegida, inactiva");
    const std::string_view anchor = "Frase con la conducta observable de este nivel.";
    group(ui, Role::radioGroup, "Nivel", [&] {
        levelCard(ui, {.title = "Normal", .anchor = anchor, .level = 1, .key = "2"});
        ui.gap(8);
        levelCard(ui, {.title = "Otra", .anchor = anchor, .level = 2, .key = "3"});
        ui.gap(8);
        levelCard(ui,
                  {.title = "Elegida", .anchor = anchor, .level = 3, .key = "4", .chosen = true});
        ui.gap(8);
        levelCard(
            ui, {.title = "Inactiva", .anchor = anchor, .level = 4, .key = "5", .disabled = true});
    });
}

void drawFields(Ui& ui) {
    caption(ui, "Campos");
    textField(ui, "empty", "", {.label = "Cliente", .placeholder = "Buscar cliente"});
    ui.gap(12);
    textField(ui, "unit", "42.000", {.label = "Con unidad", .unit = "M"});
    ui.gap(12);
    textField(ui, "wrong", "140", {.label = "Con error", .error = "Entre 0 y 100"});
    ui.gap(12);
    textField(ui, "long",
              "Acta del comité del 2 de noviembre: 6 criterios con pesos y límite de 10 cuentas. "
              "Anexo B.",
              {.label = "Evidencia", .optional = "opcional", .multiline = true});
    ui.gap(12);
    checkbox(ui, "No aplica a nuestra empresa", false, "N");
    ui.gap(4);
    checkbox(ui, "Presentar a Camilo con Gloria Nieto", true);
}

void drawSigns(Ui& ui) {
    caption(ui, "Señales");
    row(ui, {.height = 24, .gap = 8}, [&] {
        badge(ui, "Cumple", BadgeKind::positive, nullptr, 68);
        badge(ui, "Bloquea", BadgeKind::alert, icon::lock);
        badge(ui, "24 días", BadgeKind::alert, icon::clock, 76);
        badge(ui, "4", BadgeKind::neutral);
    });
    ui.gap(8);
    row(ui, {.height = 28, .gap = 8}, [&] {
        keyCap(ui, "1");
        keyCap(ui, "↑");
        avatar(ui, "Marcela Rincón");
        numberTile(ui, "7");
        stepCircle(ui, 3, false, false);
        stepCircle(ui, 4, false, true);
        stepCircle(ui, 2, true, false);
        pips(ui, 2, false);
        marks(ui,
              {Mark::answered, Mark::answered, Mark::notApplicable, Mark::current, Mark::open,
               Mark::open},
              12, 6);
    });
    ui.gap(12);
    progressBar(ui, "Avance", 0.45);
    ui.gap(12);
    runs(ui, {{"51", Type::figure, Color::ink}, {" de 100", Type::data, Color::ink3}});
    ui.gap(8);
    notice(ui, NoticeKind::info, "Otra pestaña está escribiendo.", "Escribir aquí");
    ui.gap(8);
    notice(ui, NoticeKind::alert,
           "No se pudo guardar. Exporte sus datos antes de cerrar la página.", "Exportar");
}

/// A small chart with one of every shape.
Figure sample() {
    Figure figure{.width = 240, .height = 120, .shapes = {}, .table = {}};
    const auto stroke = [](Tone tone, double width, double dash = 0, double gap = 0) {
        return Stroke{tone, width, dash, gap};
    };
    figure.shapes.push_back(Box{{0.5, 0.5}, {239.5, 119.5}, 4, stroke(Tone::grid, 1), Tone::none});
    figure.shapes.push_back(Path{{{60, 10}, {105, 50}, {85, 105}, {35, 105}, {15, 50}},
                                 true,
                                 stroke(Tone::accent, 2),
                                 Tone::accent,
                                 0.16,
                                 {60, 62}});
    figure.shapes.push_back(Path{{{60, 25}, {90, 52}, {78, 95}, {42, 95}, {30, 52}},
                                 true,
                                 stroke(Tone::ink, 1.5, 5, 4),
                                 Tone::none,
                                 1,
                                 {60, 62}});
    figure.shapes.push_back(Circle{{105, 50}, 4, stroke(Tone::surface, 1), Tone::accent});
    figure.shapes.push_back(Circle{{150, 60}, 20, stroke(Tone::axis, 1.5, 3, 3), Tone::none});
    for (int i = 0; i < 5; ++i) {
        const double x = 180 + 10.0 * i;
        const auto tone = static_cast<Tone>(static_cast<int>(Tone::sequence0) + i);
        figure.shapes.push_back(Box{{x, 90 - 14.0 * i}, {x + 8, 100}, 2, {}, tone});
    }
    figure.shapes.push_back(
        Label{"Etiqueta", {150, 108}, 12, true, Tone::ink2, Label::Align::middle});
    figure.table = {"Figura de muestra", {"Serie", "Valor"}, {{"Uno", "1"}, {"Dos", "2"}}};
    return figure;
}

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

} // namespace

void drawGallery(Ui& ui) {
    scrollArea(ui, "gallery", 0, [&] {
        const float side = ui.phone() ? 16.0f : 32.0f;
        inset(ui, side, 24, side, 24, [&] {
            if (ui.phone()) {
                for (const auto& part : {drawTypes, drawButtons, drawNavigationItems, drawLevels,
                                         drawFields, drawSigns, drawTables, drawPressRows}) {
                    part(ui);
                    ui.gap(24);
                }
                figure(ui, sample());
                return;
            }
            columns(ui, {fixed(200), share(), fixed(176)}, 32,
                    {[&] { drawTypes(ui); }, [&] { drawButtons(ui); },
                     [&] { drawNavigationItems(ui); }});
            ui.gap(24);
            columns(ui, {share(2), fixed(220), share(2)}, 24,
                    {[&] { drawLevels(ui); }, [&] { drawFields(ui); },
                     [&] {
                         drawSigns(ui);
                         ui.gap(12);
                         figure(ui, sample());
                     }});
            ui.gap(24);
            columns(ui, {share(), share(), share()}, 16,
                    {[&] { drawTables(ui); }, [&] { drawPressRows(ui); },
                     [&] {
                         emptyState(ui, {.icon = icon::map2,
                                         .title = "Aún no hay planes",
                                         .sentence = "Un plan nace de una cuenta de la lista.",
                                         .action = "Crear el primer plan",
                                         .actionIcon = icon::plus});
                     }});
        });
    });
}

} // namespace kam
