#pragma once

#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"
#include "core/readiness/assessment.hpp"

namespace kam {

/// Radar of the steps: level 0-4 on each spoke against its target; steps without a score have no
/// dot and the line is open there. Never an industry average. `width` in units, at least 260;
/// below about 310 long names are cut. The height follows from the width.
Figure stepsRadar(const Assessment& assessment, const Questionnaire& questionnaire,
                  const Texts& texts, double width);

/// Four segments filled up to a level 0-4 with a tick at the target.
Figure levelBar(std::optional<double> level, double target, const Texts& texts, double width);

/// The bands of the verdicts on 0-100, the current one marked, with the score's place. Where the
/// names have no room beside each other, only the thresholds and the current name.
Figure verdictLadder(const Assessment& assessment, const Texts& texts, double width);

/// Today's dot, the target's tick and the gap between them on 0-4.
Figure gapLine(double value, double target, const Texts& texts);

/// Five bars: persons on level 0 … 4.
Figure distributionBars(const ItemResult& item, const Texts& texts);

/// A bar from a centre line, -1 to 1: the uncut agreement.
Figure agreementBar(const ItemResult& item, const Texts& texts);

} // namespace kam
