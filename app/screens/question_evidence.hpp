#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

#include <optional>

namespace kam {

/// What a person did below the levels of a question.
struct EvidenceUse {
    std::optional<Answer> answer; ///< as it is now; null: nothing was done
    bool typing = false;
    bool writing = false; ///< the note has the keyboard
};

/// How sure somebody is of a level, what shows it, and of when that is.
EvidenceUse drawEvidence(const View& view, ui::Ui& ui, const Item& item, const Answer& answer);

} // namespace kam
