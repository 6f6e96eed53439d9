#include "app/screens/gallery/parts.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

namespace kam::gallery {

using namespace ui;

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

} // namespace kam::gallery
