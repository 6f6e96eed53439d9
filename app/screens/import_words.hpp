#pragma once

#include "core/catalogue/own_questions.hpp"
#include "core/catalogue/texts.hpp"
#include "core/workspace/change.hpp"

#include <string>
#include <vector>

/// Records and how they differ, in the words of those who read them.
namespace kam {

/// "Respuestas de Ana", "Cuenta «Constructora Andina»".
std::string wordsFor(TableId table, const Record& record, const Texts& texts);

/// "Caso para el cambio: 2 → 3", "Nombre: «Ana» → «Ana María»": each part that differs, once.
/// `closed`: of answers only that they differ, as nobody is to see them.
std::vector<std::string> differencesIn(const Record& mine, const Record& theirs, bool closed,
                                       const Questionnaires& questionnaires, const Texts& texts);

} // namespace kam
