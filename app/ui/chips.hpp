#pragma once

#include "app/ui/inner.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kam::ui {

/// Words side by side, each with a button that removes it. `name`: what the list is called. Returns
/// the index of the word removed now, -1 for none; nothing is drawn without words.
int drawChips(Ui& ui, std::string_view name, const std::vector<std::string>& words, bool disabled);

} // namespace kam::ui
