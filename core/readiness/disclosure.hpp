#pragma once

#include "core/workspace/workspace.hpp"

#include <vector>

namespace kam {

/// So many persons must be together before an anonymous round shows what they say.
inline constexpr int anonymousGroup = 3;

/// Whether what was answered in a round may be seen, and why not.
enum class Disclosure {
    open,
    gathering, ///< answers still come in
    few,       ///< it is anonymous, and fewer than `anonymousGroup` have answered: one or two
};
Disclosure disclosureOf(const Round& round, const std::vector<const Response*>& responses);
Disclosure disclosureOf(const Workspace& workspace, const Round& round);

/// The responses of a round for whatever shows what they say: all, or none.
std::vector<const Response*> openResponses(const Workspace& workspace, const Round& round);

} // namespace kam
