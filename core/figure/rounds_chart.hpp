#pragma once

#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"
#include "core/readiness/rounds.hpp"

namespace kam {

/// Rounds over time: the score of each round, 0-100, at its date between the thresholds of the
/// verdicts, and below it a line a step. The rounds come earliest first, two or more. `width` in
/// units, at least 300.
Figure roundsChart(const RoundSelection& rounds, const Questionnaire& questionnaire,
                   const Texts& texts, double width);

} // namespace kam
