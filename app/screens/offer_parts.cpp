#include "app/screens/offer_parts.hpp"

#include "app/screens/selection_parts.hpp"
#include "app/ui/icons.hpp"

#include <algorithm>

namespace kam {
namespace {

AccountClass classOf(Tier tier) {
    return static_cast<AccountClass>(static_cast<int>(tier) - static_cast<int>(Tier::strategic));
}

} // namespace

ui::Icon iconOf(Tier tier) {
    return tier == Tier::key ? ui::icon::circleCheckFilled : iconOf(classOf(tier));
}

ui::Color colorOf(Tier tier) {
    return tier == Tier::key ? ui::Color::accent : colorOf(classOf(tier));
}

std::optional<int> placeIn(const std::vector<std::string>& options, std::string_view words) {
    const auto found = std::find(options.begin(), options.end(), words);
    if (found == options.end()) return std::nullopt;
    return static_cast<int>(found - options.begin());
}

} // namespace kam
