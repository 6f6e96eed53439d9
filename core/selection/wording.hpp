#pragma once

#include "core/catalogue/texts.hpp"
#include "core/selection/ranking.hpp"

#include <string>

namespace kam {

/// "Estratégica", "Estrella", …
std::string nameOf(AccountClass which, const Texts& texts);

/// "Puentes Altamira: puesto 2, Estratégica, puntaje 8,1, atractivo 7,6, fortaleza 8,6".
std::string sentenceOf(const RankedAccount& ranked, const Texts& texts);

} // namespace kam
