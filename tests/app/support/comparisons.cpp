#include "tests/app/support/comparisons.hpp"

#include "core/workspace/change.hpp"

namespace kam::test {

Workspace withComparisons(Workspace sample) {
    Selection selection = *sample.selection;
    selection.frozenOn.reset();
    std::vector<Id> criteria;
    for (const auto& [id, criterion] : sample.criteria)
        if (criterion.axis == Axis::attractiveness) criteria.push_back(id);
    PairwiseJudgements done{.judge = "Marcela Rincón"}, begun{.judge = "Andrés Peña"};
    for (std::size_t i = 0; i < criteria.size(); ++i)
        for (std::size_t j = i + 1; j < criteria.size(); ++j)
            done.judgements.push_back({criteria[i], criteria[j], (i + j) % 2 == 0 ? 3 : 1 / 5.0});
    begun.judgements.assign(done.judgements.begin(), done.judgements.begin() + 2);
    apply(sample, {{put(selection), put(done), put(begun)}, ""});
    return sample;
}

} // namespace kam::test
