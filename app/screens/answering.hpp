#pragma once

#include "core/workspace/change.hpp"

#include <string>
#include <string_view>

namespace kam {

/// An answer with a level chosen; the note stays.
Answer withLevel(Answer answer, int level);
/// An answer called not applicable, or no longer; the level goes, the note stays.
Answer withNotApplicable(Answer answer, bool notApplicable);
/// An answer with another note; may stand before any level is chosen.
Answer withNote(Answer answer, std::string note);

/// Puts an answer into a response.
Change answerChange(Response response, std::string_view item, Answer answer);

} // namespace kam
