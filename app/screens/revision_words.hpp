#pragma once

#include "core/catalogue/own_questions.hpp"
#include "core/catalogue/texts.hpp"
#include "core/workspace/history.hpp"

#include <optional>
#include <string>

namespace kam {

/// What a step did, in a person's words: "Caso para el cambio: 2 → 3", "Evaluación nueva: Taller
/// inicial", "Deshecho: evaluación nueva". `now`: the workspace in whose gathering rounds no level
/// is to be seen; null where all may be.
std::string wordsOf(const Revision& step, const Questionnaires& questionnaires, const Texts& texts,
                    const Workspace* now);

/// The moment that a step went back to; null where it did not, or to a version.
std::optional<Instant> wentBackTo(const Revision& step);

/// Whether a step is only on the way to the next: text that was typed with pauses.
bool isPartOf(const Revision& step, const Revision& next, const Questionnaires& questionnaires,
              const Texts& texts);

} // namespace kam
