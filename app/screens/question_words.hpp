#pragma once

#include "app/ui/ui.hpp"
#include "core/catalogue/questionnaire.hpp"

namespace kam {

/// A question with its five levels, to be read.
void drawQuestionWords(ui::Ui& ui, const Item& item);

} // namespace kam
