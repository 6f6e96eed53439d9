#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"

#include <string>

namespace kam {

/// What is asked before something is done.
struct Confirmation {
    std::string title, sentence, confirm; ///< the last stands on the button that does it
    ui::ButtonKind kind = ui::ButtonKind::danger;
    bool disabled = false;
};

/// The dialog that asks; whether the answer was yes. Closes by itself.
bool confirmed(ui::Ui& ui, const Confirmation& asked, Actions& actions);

} // namespace kam
