#include "core/readiness/explanation.hpp"

#include <algorithm>

namespace kam {
namespace {

void add(WeightedMean& to, const std::string& id, const std::optional<double>& value,
         double weight) {
    Term& term = to.terms.emplace_back(Term{id, value, weight});
    if (!value) return;
    term.part = weight * *value;
    to.parts += term.part;
    to.weights += weight;
    if (to.weights > 0) to.mean = to.parts / to.weights;
}

} // namespace

WeightedMean explainOverall(const Assessment& assessment) {
    WeightedMean mean;
    for (const StepResult& step : assessment.steps)
        add(mean, step.id, step.score, step.weight);
    return mean;
}

WeightedMean explainStep(const Assessment& assessment, const Questionnaire& questionnaire,
                         std::string_view step) {
    WeightedMean mean;
    for (const ItemResult& result : assessment.items) {
        const Item* item = questionnaire.item(result.id);
        if (item != nullptr && item->step == step)
            add(mean, result.id, result.applicable ? result.value : std::nullopt, result.weight);
    }
    return mean;
}

AnswerCount countAnswers(const Assessment& assessment) {
    AnswerCount count;
    for (const StepResult& step : assessment.steps) {
        count.answered += step.answered;
        count.applicable += step.applicable;
    }
    return count;
}

LevelSums explainLevels(const ItemResult& item) {
    LevelSums sums;
    for (int level = 0; level < 5; ++level)
        for (int i = 0; i < item.distribution[static_cast<std::size_t>(level)]; ++i) {
            sums.sum += level;
            sums.squares += (level - *item.mean) * (level - *item.mean);
        }
    if (item.n > 1) sums.variance = sums.squares / (item.n - 1);
    return sums;
}

std::optional<PriorityTerms> explainPriority(const Assessment& assessment,
                                             const Questionnaire& questionnaire,
                                             std::string_view item) {
    const auto next = std::find_if(assessment.nextActions.begin(), assessment.nextActions.end(),
                                   [&](const NextAction& each) { return each.item == item; });
    const Item* asked = questionnaire.item(item);
    if (next == assessment.nextActions.end() || asked == nullptr) return std::nullopt;
    return PriorityTerms{next->gap, assessment.step(asked->step)->weight,
                         assessment.item(item)->gate ? 2 : 1, next->priority};
}

} // namespace kam
