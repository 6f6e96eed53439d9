#pragma once

#include "core/workspace/round.hpp"

#include <vector>

namespace kam {

/// Whether a response is somebody's: who opened an assessment and neither said a name nor answered
/// is nobody who takes part.
inline bool takesPart(const Response& response) {
    return !response.name.empty() || response.answered();
}
/// Those of them who do.
inline std::vector<const Response*> participants(std::vector<const Response*> responses) {
    std::erase_if(responses, [](const Response* each) { return !takesPart(*each); });
    return responses;
}

} // namespace kam
