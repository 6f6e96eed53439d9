#pragma once

#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"
#include "core/readiness/assessment.hpp"

namespace kam {

/// One dot a respondent on the levels 0-4 of an item, stacked; a ring around the level that the
/// room agreed on, a tick at the target. Many respondents stand in blocks of smaller dots. `width`
/// in units, at least 120.
Figure dotPlot(const ItemResult& item, const Texts& texts, double width);

} // namespace kam
