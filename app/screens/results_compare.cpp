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

float chartWidth(const Ui& ui) { return ui.width() - (ui.phone() ? 32 : 40); }

using Chart = Figure (*)(const RoundSelection&, const Questionnaire&, const Texts&, double width);

void drawChart(Ui& ui, std::string_view title, const RoundComparison& compared, Chart chart,
               std::string_view rule) {
    const Texts& texts = ui.texts;
    const std::string limits = limitsOf(compared, texts);
    const bool comparable = compared.rounds.size() > 1;
    if (!comparable && limits.empty()) return;
    const float width = std::max(300.0f, chartWidth(ui));
    card(ui, title, {.name = texts(title)}, [&] {
        cardTitle(ui, texts(title));
        if (comparable) {
            figure(ui, chart(compared.rounds, compared.questionnaire, texts, width));
            ui.gap(6);
            text(ui, texts(rule), Type::note, Color::ink3);
        }
        if (comparable && !limits.empty()) ui.gap(6);
        if (!limits.empty()) text(ui, limits, Type::data, Color::ink2);
    });
    ui.gap(16);
}

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
    const RoundComparison& ofUnit = view.compared->ofUnit;
    drawChart(ui, "report.rounds", ofUnit, roundsChart,
              differInMode(ofUnit.rounds) ? "report.roundsMixed" : "report.roundsRule");
    drawChart(ui, "report.units", view.compared->units, unitsChart, "report.unitsRule");
}

} // namespace kam
