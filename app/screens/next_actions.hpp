#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

#include <cstddef>

namespace kam {

/// A card with what to do next, the most urgent first; beyond `most` the results have them all.
void drawNextActions(const View& view, ui::Ui& ui, std::size_t most, Actions& actions);

/// The action that would close the gap of an item at its present level; without an id.
ActionItem actionFor(const View& view, const Item& item, const ItemResult& result,
                     Language language);

} // namespace kam
