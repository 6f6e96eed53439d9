#pragma once

#include "app/ui/ui.hpp"
#include "core/readiness/assessment.hpp"

namespace kam {

/// The verdict and, at its right, the score: as one that may change while answers are missing.
void drawVerdictHead(const Assessment& assessment, ui::Ui& ui);

} // namespace kam
