#pragma once

#include "app/ui/ui.hpp"
#include "core/catalogue/questionnaire.hpp"

namespace kam {

/// What to look for before choosing a level.
void drawHelp(ui::Ui& ui, const Item& item);
/// The keys that answer a question.
void drawShortcuts(ui::Ui& ui);

} // namespace kam
