#include "app/screens/appearance.hpp"

#include <algorithm>

namespace kam {

int stepped(int textSize, int steps) {
    const auto at = std::lower_bound(textSizes.begin(), textSizes.end(), textSize);
    const auto place = std::clamp(static_cast<int>(at - textSizes.begin()) + steps, 0,
                                  static_cast<int>(textSizes.size()) - 1);
    return textSizes[static_cast<std::size_t>(place)];
}

} // namespace kam
