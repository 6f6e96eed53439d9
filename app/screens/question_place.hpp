#pragma once

#include "app/screens/view.hpp"

namespace kam {

/// A question with its neighbours, among those of the round's mode that can be asked.
struct QuestionPlace {
    const Item* item = nullptr;   ///< null: the route names no question of the round
    const Item* before = nullptr; ///< null at the first
    const Item* after = nullptr;  ///< null at the last
    int total = 0;                ///< questions of the mode
    int inStep = 0, ofStep = 0;   ///< 1-based within the step
};

/// The place of the question that the route names; needs a round.
QuestionPlace placeOf(const View& view);
/// Whether somebody answers here, and the route names a question of the round.
bool showsQuestion(const View& view);

} // namespace kam
