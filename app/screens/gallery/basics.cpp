#include "app/screens/gallery/parts.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

namespace kam::gallery {

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
              {Mark::answered, Mark::answered, Mark::notApplicable, Mark::open, Mark::open,
               Mark::open},
              3, 12, 6);
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

} // namespace kam::gallery
