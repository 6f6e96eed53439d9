#pragma once

#include "core/workspace/workspace.hpp"

namespace kam::test {

/// The sample with criteria that are open, and two people who compare those of attractiveness: one
/// has done so and contradicts herself, the other has begun.
Workspace withComparisons(Workspace sample);

} // namespace kam::test
