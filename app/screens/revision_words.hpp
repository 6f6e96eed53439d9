#pragma once

#include "core/catalogue/questionnaire.hpp"
#include "core/catalogue/texts.hpp"
#include "core/workspace/history.hpp"

#include <string>

namespace kam {

/// What a step did, in a person's words: "Caso para el cambio: 2 → 3", "Evaluación nueva: Taller
/// inicial", "Deshecho: respuesta".
std::string wordsOf(const Revision& step, const Questionnaire& questionnaire, const Texts& texts);

/// "respuesta" of "change.answer"; a label that this version does not know is a change like any.
std::string labelWords(std::string_view label, const Texts& texts);

} // namespace kam
