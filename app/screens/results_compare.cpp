#include "app/screens/page.hpp"
#include "app/screens/results_cards.hpp"
#include "app/screens/wording.hpp"
#include "app/ui/widgets.hpp"
#include "core/figure/heat_map.hpp"
#include "core/figure/rounds_chart.hpp"
#include "core/figure/units_chart.hpp"

#include <algorithm>

/// What is compared with something of the company's own: roles, earlier rounds, units.
namespace kam {
namespace {

using namespace ui;

void drawChart(Ui& ui, std::string_view title, const Figure& chart, std::string_view rule) {
    card(ui, title, {.name = ui.texts(title)}, [&] {
        cardTitle(ui, ui.texts(title));
        figure(ui, chart);
        ui.gap(6);
        text(ui, ui.texts(rule), Type::note, Color::ink3);
    });
    ui.gap(16);
}

float chartWidth(const Ui& ui) { return ui.width() - (ui.phone() ? 32 : 40); }

} // namespace

void drawRolesCard(const View& view, Ui& ui) {
    if (view.responses.size() < 2) return;
    const float room = chartWidth(ui);
    const Figure map = heatMap(*view.assessment, *view.roles, view.questionnaire,
                               view.questionnaire.items(view.round->mode), ui.texts, room);
    const bool readable = map.width < room + 1; // scaled down, nobody could read it
    card(ui, "roles", {.name = ui.texts("results.roles")}, [&] {
        cardTitle(ui, ui.texts("results.roles"));
        if (!readable) return text(ui, ui.texts("results.rolesWider"), Type::data, Color::ink2);
        figure(ui, map);
        ui.gap(6);
        text(ui, ui.texts(view.round->anonymous ? "results.rolesAnonymous" : "results.rolesRule"),
             Type::note, Color::ink3);
    });
    ui.gap(16);
}

void drawComparisonCards(const View& view, Ui& ui) {
    const RoundSelection ofUnit = roundsOfUnit(*view.compared, view.round->unit);
    const float width = std::max(300.0f, chartWidth(ui));
    if (ofUnit.size() > 1)
        drawChart(ui, "report.rounds", roundsChart(ofUnit, view.questionnaire, ui.texts, width),
                  differInMode(ofUnit) ? "report.roundsMixed" : "report.roundsRule");
    const RoundSelection units = latestOfUnits(*view.compared);
    if (units.size() > 1)
        drawChart(ui, "report.units", unitsChart(units, view.questionnaire, ui.texts, width),
                  "report.unitsRule");
}

} // namespace kam
