#pragma once

#include "app/screens/view.hpp"

#include <string>
#include <utility>

namespace kam {

/// Opens the dialog that says how the number of a step or an item came about; of "" the overall
/// score.
inline void explain(std::string about, Actions& actions) {
    actions.wish(Show{Dialog::explanation, std::move(about)});
}

} // namespace kam
