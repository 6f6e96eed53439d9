#pragma once

#include "tests/bench/stopwatch.hpp"

#include <vector>

namespace kam::bench {

/// A frame of each screen of the selection, once all that it shows is computed, with 10,000
/// accounts.
std::vector<Timing> measureScreens();

} // namespace kam::bench
