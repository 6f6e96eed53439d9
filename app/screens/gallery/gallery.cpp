#include "app/screens/gallery/gallery.hpp"

#include "app/screens/gallery/parts.hpp"
#include "app/ui/icons.hpp"
#include "app/ui/widgets.hpp"

namespace kam {

using namespace ui;

namespace {

void drawAll(Ui& ui, gallery::State& state) {
    scrollArea(ui, "gallery", ui.phone() ? 56.0f : 0.0f, [&] {
        const float side = ui.phone() ? 16.0f : 32.0f;
        inset(ui, side, 24, side, 24, [&] {
            if (ui.phone()) {
                for (const auto& part :
                     {gallery::drawTypes, gallery::drawButtons, gallery::drawNavigationItems,
                      gallery::drawLevels, gallery::drawFields, gallery::drawSigns,
                      gallery::drawTables, gallery::drawPressRows}) {
                    part(ui);
                    ui.gap(24);
                }
                for (const auto& part :
                     {gallery::drawNumbers, gallery::drawDates, gallery::drawValues,
                      gallery::drawPickers, gallery::drawSeveral, gallery::drawWork}) {
                    part(ui, state);
                    ui.gap(24);
                }
                gallery::drawChart(ui);
                ui.gap(24);
                gallery::drawGrids(ui, state);
                return;
            }
            columns(ui, {fixed(200), share(), fixed(176)}, 32,
                    {[&] { gallery::drawTypes(ui); }, [&] { gallery::drawButtons(ui); },
                     [&] { gallery::drawNavigationItems(ui); }});
            ui.gap(24);
            columns(ui, {share(2), fixed(220), share(2)}, 24,
                    {[&] { gallery::drawLevels(ui); }, [&] { gallery::drawFields(ui); },
                     [&] {
                         gallery::drawSigns(ui);
                         ui.gap(12);
                         gallery::drawChart(ui);
                     }});
            ui.gap(24);
            columns(ui, {share(), share(), share()}, 24,
                    {[&] {
                         gallery::drawNumbers(ui, state);
                         ui.gap(24);
                         gallery::drawDates(ui, state);
                     },
                     [&] {
                         gallery::drawPickers(ui, state);
                         ui.gap(24);
                         gallery::drawValues(ui, state);
                     },
                     [&] {
                         gallery::drawSeveral(ui, state);
                         ui.gap(24);
                         gallery::drawWork(ui, state);
                     }});
            ui.gap(24);
            columns(ui, {share(), share(), share()}, 16,
                    {[&] { gallery::drawTables(ui); }, [&] { gallery::drawPressRows(ui); },
                     [&] {
                         emptyState(ui, {.icon = icon::map2,
                                         .title = "Aún no hay planes",
                                         .sentence = "Un plan nace de una cuenta de la lista.",
                                         .action = "Crear el primer plan",
                                         .actionIcon = icon::plus});
                     }});
            ui.gap(24);
            gallery::drawGrids(ui, state);
        });
    });
}

} // namespace

Application::Gallery makeGallery() {
    return [state = std::make_shared<gallery::State>()](Ui& ui) {
        group(ui, Role::main, ui.texts("nav.gallery"), [&] { drawAll(ui, *state); });
    };
}

} // namespace kam
