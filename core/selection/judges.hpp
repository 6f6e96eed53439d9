#pragma once

#include "core/workspace/change.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// Who compares the criteria of an axis, by name; also those who have only begun.
std::vector<const PairwiseJudgements*> judgesOf(const Workspace& workspace, Axis axis);

/// How many times the first weighs the second as somebody judged it, whichever way round; null
/// where that was not said. Of a pair judged twice the last counts, as in `matrixOf`.
std::optional<double> ratioOf(const PairwiseJudgements& judge, std::string_view first,
                              std::string_view second);
/// The same judge with a judgement in the place of what was said of its pair.
PairwiseJudgements judged(PairwiseJudgements judge, const Judgement& judgement);
/// Without what was said of a pair.
PairwiseJudgements unjudged(PairwiseJudgements judge, std::string_view first,
                            std::string_view second);

/// Gives a judge another name; without edits where somebody of the axis has it.
Change renaming(const Workspace& workspace, const PairwiseJudgements& judge, std::string name);
/// Takes all comparisons of an axis out, so that its weights come from points again.
Change removalOfJudgements(const Workspace& workspace, Axis axis);

} // namespace kam
