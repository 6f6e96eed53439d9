#pragma once

#include "app/screens/gallery/state.hpp"
#include "app/ui/ui.hpp"

#include <string_view>

/// The parts of the gallery, each a family of widgets in all their states.
namespace kam::gallery {

/// The small heading above a part.
void caption(ui::Ui& ui, std::string_view words);

// --- basics.cpp ---
void drawTypes(ui::Ui& ui);
void drawButtons(ui::Ui& ui);
void drawNavigationItems(ui::Ui& ui);
void drawLevels(ui::Ui& ui);
void drawSigns(ui::Ui& ui);

// --- fields.cpp ---
void drawFields(ui::Ui& ui);

// --- numbers.cpp ---
void drawNumbers(ui::Ui& ui, State& state);
void drawDates(ui::Ui& ui, State& state);
void drawValues(ui::Ui& ui, State& state);

// --- pickers.cpp ---
void drawPickers(ui::Ui& ui, State& state);
void drawSeveral(ui::Ui& ui, State& state);
void drawWork(ui::Ui& ui, State& state);

// --- tables.cpp ---
void drawTables(ui::Ui& ui);
void drawPressRows(ui::Ui& ui);
void drawChart(ui::Ui& ui);

// --- grids.cpp ---
void drawGrids(ui::Ui& ui, State& state);

} // namespace kam::gallery
