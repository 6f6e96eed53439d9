#pragma once

#include "core/catalogue/texts.hpp"
#include "core/figure/figure.hpp"
#include "core/readiness/assessment.hpp"
#include "core/readiness/roles.hpp"

#include <vector>

namespace kam {

/// Items × roles: the mean level of each role, with that of everybody and its n behind. `items` are
/// the rows, so that a long questionnaire can be drawn in pieces; `width` in units.
Figure heatMap(const Assessment& assessment, const std::vector<RoleResult>& roles,
               const Questionnaire& questionnaire, const std::vector<const Item*>& items,
               const Texts& texts, double width, double cellHeight = 28);

/// "Finanzas"; of the rest that it is the others, or that no role was given.
std::string columnName(const RoleResult& role, bool alone, const Texts& texts);

} // namespace kam
