#pragma once

#include "core/readiness/assessment.hpp"

#include <string>

namespace kam {

/// The result as `kam readiness` prints it, with full precision.
std::string encodeAssessment(const Assessment& assessment);

} // namespace kam
