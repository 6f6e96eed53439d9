#pragma once

#include "core/readiness/assessment.hpp"

#include <optional>
#include <vector>

namespace kam {

/// How far a result hangs on answers that somebody called a guess.
struct GuessRange {
    int guesses = 0;           ///< levels that are guesses, of the respondents and of the consensus
    std::optional<double> low; ///< 0-100: overall if every guess were a level lower
    std::optional<double> high; ///< 0-100: overall if every guess were a level higher
    Verdict lowest = Verdict::incomplete, highest = Verdict::incomplete;
};

/// Assesses the round twice more, with every guess of an item of the mode one level lower and one
/// higher, within 0-4; a rule of our own.
GuessRange guessRange(const Round& round, const std::vector<const Response*>& responses,
                      const Questionnaire& questionnaire);

} // namespace kam
