#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"
#include "core/selection/rating.hpp"

#include <string>
#include <vector>

/// What the table of ratings and the dialog about one of them share.
namespace kam {

/// Of attractiveness, then of strength, each by name.
std::vector<const Criterion*> ratedCriteria(const Workspace& workspace);

/// A rating as it is printed: "7,5".
std::string pointsWords(double points, Language language);
/// "5–9": from the least to the most that scorers gave; empty without any.
std::string spreadWords(const Rating& rating, Language language);
/// Where a rating comes from and how far scorers are apart, as a person says it; empty where there
/// is nothing to say but what was agreed on.
std::string originWords(const Rating& rating, const Texts& texts);
/// The sign of where it comes from; null: agreed on, and nobody is far apart.
ui::Icon originIcon(const Rating& rating);

/// Who rates: what was agreed on, or one of the scorers that are known.
void drawScorer(const View& view, ui::Ui& ui, bool hideLabel, Actions& actions);

} // namespace kam
