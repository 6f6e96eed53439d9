#pragma once

#include "core/workspace/change.hpp"
#include "core/workspace/history.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kam {

/// An answer with a level chosen; the note stays.
Answer withLevel(Answer answer, int level);
/// An answer called not applicable: the level goes, the note stays.
Answer withNotApplicable(Answer answer);
/// An answer no longer called so: with the level it had before, where that is known.
Answer thatCounts(Answer answer, std::optional<int> levelBefore);
/// The level that an answer had before it was called not applicable, by the steps that led here,
/// the oldest first; null where it had none, or the steps do not reach so far back.
std::optional<int> levelBefore(std::span<const Revision> steps, const Response& response,
                               std::string_view item);
/// An answer with another note; may stand before any level is chosen.
Answer withNote(Answer answer, std::string note);

/// Puts an answer into a response, which then is no longer as it was handed in.
Change answerChange(Response response, std::string_view item, Answer answer);

} // namespace kam
