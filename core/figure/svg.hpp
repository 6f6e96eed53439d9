#pragma once

#include "core/figure/figure.hpp"

#include <string>
#include <string_view>

namespace kam {

/// A figure as an SVG element that stands alone, in the colours of the light theme. `title` is what
/// it is called to those who do not see it; empty: it says nothing that does not stand beside it.
/// The same figure gives the same bytes on every machine: lengths with two decimals at most.
std::string toSvg(const Figure& figure, std::string_view title);
/// Called by its table's caption.
std::string toSvg(const Figure& figure);

} // namespace kam
