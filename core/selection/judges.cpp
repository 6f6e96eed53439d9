#include "core/selection/judges.hpp"

#include <algorithm>
#include <utility>

namespace kam {
namespace {

bool isOf(const Judgement& judgement, std::string_view first, std::string_view second) {
    return (judgement.first == first && judgement.second == second) ||
           (judgement.first == second && judgement.second == first);
}

} // namespace

std::vector<const PairwiseJudgements*> judgesOf(const Workspace& workspace, Axis axis) {
    std::vector<const PairwiseJudgements*> judges;
    for (const auto& [key, judge] : workspace.pairwise)
        if (judge.axis == axis) judges.push_back(&judge);
    return judges;
}

std::optional<double> ratioOf(const PairwiseJudgements& judge, std::string_view first,
                              std::string_view second) {
    const auto found =
        std::find_if(judge.judgements.rbegin(), judge.judgements.rend(),
                     [&](const Judgement& each) { return isOf(each, first, second); });
    if (found == judge.judgements.rend()) return std::nullopt;
    return found->first == first ? found->ratio : 1 / found->ratio;
}

PairwiseJudgements judged(PairwiseJudgements judge, const Judgement& judgement) {
    judge = unjudged(std::move(judge), judgement.first, judgement.second);
    judge.judgements.push_back(judgement);
    return judge;
}

PairwiseJudgements unjudged(PairwiseJudgements judge, std::string_view first,
                            std::string_view second) {
    std::erase_if(judge.judgements,
                  [&](const Judgement& each) { return isOf(each, first, second); });
    return judge;
}

Change renaming(const Workspace& workspace, const PairwiseJudgements& judge, std::string name) {
    Change change{{}, "change.comparisons"};
    PairwiseJudgements renamed = judge;
    renamed.judge = std::move(name);
    if (workspace.pairwise.find(judgementsKey(renamed))) return change;
    change.edits.emplace_back(Erase{TableId::pairwise, judgementsKey(judge)});
    change.edits.emplace_back(put(std::move(renamed)));
    return change;
}

Change removalOfJudgements(const Workspace& workspace, Axis axis) {
    Change change{{}, "change.weighByPoints"};
    for (const PairwiseJudgements* judge : judgesOf(workspace, axis))
        change.edits.emplace_back(Erase{TableId::pairwise, judgementsKey(*judge)});
    return change;
}

} // namespace kam
