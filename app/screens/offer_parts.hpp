#pragma once

#include "app/screens/view.hpp"
#include "app/ui/fields.hpp"
#include "core/offer/wording.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the screens of the offer and of who looks after accounts share.
namespace kam {

/// The sign of a tier, and its colour.
ui::Icon iconOf(Tier tier);
ui::Color colorOf(Tier tier);

/// The place of an option by its words; null where it is none.
std::optional<int> placeIn(const std::vector<std::string>& options, std::string_view words);

/// What one account gets, service by service, to be seen and changed.
void drawAccountOffer(const View& view, ui::Ui& ui, const Account& account, Actions& actions);

} // namespace kam
