#include "app/screens/gallery/parts.hpp"
#include "app/ui/controls.hpp"
#include "app/ui/fields.hpp"

namespace kam::gallery {

using namespace ui;

namespace {

/// As many accounts as a large company has.
std::vector<std::string> accounts() {
    std::vector<std::string> names = {"Aceros del Valle",           "Astilleros Bahía Sur",
                                      "Cementos Río Claro",         "Energía Páramo Azul",
                                      "Ferrovía Central del Norte", "Grúas Montecarmelo",
                                      "Puentes Altamira",           "Señalización Andina"};
    for (int i = 1; i <= 300; ++i)
        names.push_back("Cliente " + std::to_string(i));
    return names;
}

const std::vector<std::string> people = {"Camilo Duarte", "Gloria Nieto",   "Jorge Ospina",
                                         "Lucía Peña",    "Marcela Rincón", "Ramón Ibáñez"};

} // namespace

void drawPickers(Ui& ui, State& state) {
    static const std::vector<std::string> all = accounts();
    caption(ui, "Elegir de una lista");
    state.account = comboBox(ui, "account", all, state.account,
                             {.label = "Cuenta", .placeholder = "Buscar cuenta"})
                        .value;
    ui.gap(12);
    state.sector =
        comboBox(ui, "sector", {"Construcción", "Energía", "Minería", "Transporte"}, state.sector,
                 {.label = "Sector", .optional = "opcional", .placeholder = "Elegir"})
            .value;
    ui.gap(12);
    state.nickname = comboBox(ui, "place", {"Bogotá", "Medellín", "Zona franca"}, state.nickname,
                              {.label = "Lugar, también otro", .free = true})
                         .value;
    ui.gap(12);
    comboBox(ui, "wrong", {"Sí", "No"}, "", {.label = "Con error", .error = "Falta elegir una."});
    ui.gap(12);
    comboBox(ui, "off", {"Sí", "No"}, "Sí", {.label = "Inactiva", .disabled = true});
}

void drawSeveral(Ui& ui, State& state) {
    caption(ui, "Varios y etiquetas");
    state.sponsors = multiSelect(ui, "sponsors", people, state.sponsors,
                                 {.label = "Patrocinadores", .placeholder = "Añadir persona"})
                         .value;
    ui.gap(12);
    state.tags = tagField(ui, "tags", state.tags,
                          {.label = "Etiquetas", .placeholder = "Escriba y pulse Intro"})
                     .value;
    ui.gap(16);
    state.tab = tabs(ui, "Partes del plan", {"Contactos", "Visitas", "Oferta"}, state.tab);
    ui.gap(8);
    text(ui,
         state.tab == 0   ? "Doce contactos, tres sin cubrir."
         : state.tab == 1 ? "Cuatro visitas este año."
                          : "Dos espacios en blanco.",
         Type::data, Color::ink2);
    ui.gap(16);
    state.radio =
        radioList(ui, "Quién decide",
                  {"El comité", "La gerencia general", "Compras, con un voto de más"}, state.radio);
}

void drawWork(Ui& ui, State& state) {
    caption(ui, "Trabajo que tarda");
    progress(ui, {.name = "Importando cuentas",
                  .share = 0.42,
                  .doing = "Cuenta 4.210 de 10.000: Puentes Altamira"});
    ui.gap(16);
    progress(ui, {.name = "Leyendo el archivo", .doing = "Buscando la hoja con las cuentas"});
    ui.gap(16);
    row(ui, {.gap = 12, .wrap = true}, [&] {
        if (button(ui, "Abrir trabajo")) state.workOpen = true;
        if (button(ui, "Abrir diálogo largo")) state.dialogOpen = true;
    });
    if (state.workOpen)
        state.workOpen =
            dialog(ui, "Importar cuentas", 420,
                   [&] {
                       if (progress(ui,
                                    {.name = "Comprobando",
                                     .share = 0.7,
                                     .doing = "Fila 7.000 de 10.000. Aún no se ha cambiado nada."}))
                           state.workOpen = false;
                   }) &&
            state.workOpen;
    if (!state.dialogOpen) return;
    const bool open = dialog(ui, "Un diálogo más alto que la ventana", 560, [&] {
        state.review = dateField(ui, "dialog date", state.review, {.label = "Fecha"}).value;
        ui.gap(12);
        for (int i = 1; i <= 40; ++i)
            text(ui, "Párrafo " + std::to_string(i) + " de cuarenta.", Type::data, Color::ink2);
        ui.gap(16);
        if (button(ui, "Cerrar", {.kind = ButtonKind::primary})) state.dialogOpen = false;
    });
    state.dialogOpen = state.dialogOpen && open;
}

} // namespace kam::gallery
