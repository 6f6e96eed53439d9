#pragma once

#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"
#include "core/offer/service_result.hpp"

namespace kam {

/// Of each service model, side by side: how many accounts it looks after, what that costs a year
/// and how many hours a month it takes, today (filled) and as planned (outlined). Panels stand
/// beside each other where `width`, in units, has room. A bar whose parts are not all known ends
/// dashed.
Figure serviceChart(const ServiceResult& result, const Texts& texts, double width);

} // namespace kam
