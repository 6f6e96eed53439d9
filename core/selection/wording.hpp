#pragma once

#include "core/catalogue/texts.hpp"
#include "core/selection/list_history.hpp"
#include "core/selection/list_review.hpp"
#include "core/selection/ranking.hpp"
#include "core/workspace/workspace.hpp"

#include <string>
#include <vector>

namespace kam {

/// "Estratégica", "Estrella", …
std::string nameOf(AccountClass which, const Texts& texts);

/// "Puentes Altamira: puesto 2, Estratégica, puntaje 8,1, atractivo 7,6, fortaleza 8,6".
std::string sentenceOf(const RankedAccount& ranked, const Texts& texts);

/// "Atractivo", "Fortaleza".
std::string nameOf(Axis axis, const Texts& texts);

/// "83 %"; nothing that was drawn at random is certain: "> 99 %", and "< 1 %" where it is not
/// never.
std::string shareWords(double share, Language language);

/// The criteria of an axis by name.
std::vector<const Criterion*> criteriaOf(const Workspace& workspace, Axis axis);

/// "Entra", "No entra", "A desarrollar", "Sale".
std::string decidedWords(const Decision& decision, const Texts& texts);

/// How a criterion is called, be it without a name.
std::string nameOf(const Criterion& criterion, const Texts& texts);

/// A figure's name as it is shown: those that every account may have, else the company's own.
std::string figureName(const std::string& figure, const Texts& texts);

/// "9 nov 2026 · entran 2, sale 1 · quedan 11".
std::string momentWords(const ListMoment& moment, const Texts& texts);

/// The rules of entry and exit, a sentence each; none where there are none.
std::vector<std::string> ruleLines(const Selection& selection, const Texts& texts);

/// Why an account is to be talked about.
std::string reviewWords(const Review& review, const Selection& selection, const Texts& texts);

} // namespace kam
