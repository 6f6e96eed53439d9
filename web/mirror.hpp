#pragma once

#include "app/ui/semantics.hpp"

#include <cstdint>
#include <string_view>

namespace kam::web {

/// Hands the semantic tree to the page's accessible mirror, and only what changed: nothing crosses
/// for a frame like the last, no words cross when things merely moved.
class Mirror {
public:
    void show(const ui::SemanticTree& tree, std::uint32_t focused, std::string_view announcement);

private:
    ui::SemanticTree shown;
    std::uint32_t shownFocus = 0;
    bool shownAny = false;
};

} // namespace kam::web
