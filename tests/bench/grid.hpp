#pragma once

#include "tests/bench/stopwatch.hpp"

namespace kam::bench {

/// A grid of 10,000 rows: a frame, and what happens only now and then.
std::vector<Timing> measureGrid();

} // namespace kam::bench
