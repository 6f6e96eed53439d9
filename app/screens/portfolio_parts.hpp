#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

/// The cards of the portfolio.
namespace kam {

/// Where accounts stand; `current`: the one that is marked, null for none.
void drawMatrixCard(const View& view, ui::Ui& ui, const Account* current, Actions& actions);
/// Who is on the list, and who is not.
void drawOrderCard(const View& view, ui::Ui& ui, Actions& actions);
/// What the rules of entry and exit say, and what is to be looked at again.
void drawReviewCard(const View& view, ui::Ui& ui, Actions& actions);
/// How the list came to be what it is.
void drawListHistoryCard(const View& view, ui::Ui& ui, Actions& actions);

} // namespace kam
