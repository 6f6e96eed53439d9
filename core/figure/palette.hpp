#pragma once

#include "core/figure/figure.hpp"

#include <string_view>

namespace kam {

/// What a tone looks like on paper, "#0b5f6b": the light theme's colours; "none" for none.
std::string_view paperColor(Tone tone);

} // namespace kam
