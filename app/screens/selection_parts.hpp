#pragma once

#include "app/ui/widgets.hpp"
#include "core/selection/ranking.hpp"
#include "core/selection/wording.hpp"
#include "core/workspace/decision.hpp"
#include "core/workspace/workspace.hpp"

#include <string>
#include <vector>

/// What the screens of the selection share.
namespace kam {

/// "Atractivo", "Fortaleza".
std::string nameOf(Axis axis, const Texts& texts);

/// The sign of a class, and its colour.
ui::Icon iconOf(AccountClass which);
ui::Color colorOf(AccountClass which);

/// "83 %"; nothing that was drawn at random is certain: "> 99 %", and "< 1 %" where it is not
/// never.
std::string shareWords(double share, Language language);

/// The criteria of an axis by name.
std::vector<const Criterion*> criteriaOf(const Workspace& workspace, Axis axis);

/// "Entra", "No entra", "A desarrollar", "Sale".
std::string decidedWords(const Decision& decision, const Texts& texts);

/// How a criterion is called, be it without a name.
std::string nameOf(const Criterion& criterion, const Texts& texts);

} // namespace kam
