#pragma once

#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"
#include "core/readiness/rounds.hpp"

namespace kam {

/// Units side by side: the level of each step in the latest round of each unit, 0-4, and its score,
/// 0-100, in the head. `width` in units.
Figure unitsChart(const RoundSelection& units, const Questionnaire& questionnaire,
                  const Texts& texts, double width);

} // namespace kam
