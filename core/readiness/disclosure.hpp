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

/// Whether what single persons answer is hidden: while answers come in, and for good where they
/// are anonymous.
inline bool hidesAnswers(const Round& round) { return round.gathering || round.anonymous; }
/// Whether the answers of a person may be opened by the one who answers here as `own` (null:
/// nobody).
inline bool showsAnswersOf(const Round& round, const Response& person, const Response* own) {
    return !hidesAnswers(round) || &person == own;
}

/// What a round says to whatever shows it: all, or where that may not be seen nobody's answers, and
/// not what the room agreed on either.
struct OpenAnswers {
    Round round;
    std::vector<const Response*> responses;
};
OpenAnswers openAnswers(const Workspace& workspace, const Round& round);

} // namespace kam
