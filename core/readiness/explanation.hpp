#pragma once

#include "core/readiness/assessment.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How the numbers of an assessment come about: what stands between the answers and the result,
/// for those who ask. Each gives exactly the number that the assessment holds.
namespace kam {

/// One number of a weighted mean.
struct Term {
    std::string id;              ///< of the item or step that it belongs to
    std::optional<double> value; ///< null: it does not count
    double weight = 1;
    double part = 0; ///< weight × value; 0 where it does not count
};

/// A weighted mean as it is worked out: Σ part ÷ Σ weight of the terms that count.
struct WeightedMean {
    std::vector<Term> terms;
    double parts = 0, weights = 0; ///< sums over the terms that count
    std::optional<double> mean;    ///< null where nothing counts
};

/// The overall score, 0-100, from the scores of the steps.
WeightedMean explainOverall(const Assessment& assessment);
/// The level of a step, 0-4, from the values of its items of the mode.
WeightedMean explainStep(const Assessment& assessment, const Questionnaire& questionnaire,
                         std::string_view step);

/// Answered and applicable items; the coverage is their quotient.
struct AnswerCount {
    int answered = 0, applicable = 0;
};
AnswerCount countAnswers(const Assessment& assessment);

/// What mean and agreement of an item come from. mean = sum ÷ n; uncut agreement = 1 − variance
/// ÷ 2.
struct LevelSums {
    int sum = 0;                    ///< of the levels given
    double squares = 0;             ///< Σ (level − mean)²
    std::optional<double> variance; ///< squares ÷ (n − 1); null below two levels
};
LevelSums explainLevels(const ItemResult& item);

/// What the priority of a next action comes from: gap × step weight × factor.
struct PriorityTerms {
    double gap = 0; ///< target − value, above 0
    double stepWeight = 1;
    int factor = 1; ///< 2 for a gate item
    double priority = 0;
};
/// Null where an item is no next action.
std::optional<PriorityTerms> explainPriority(const Assessment& assessment,
                                             const Questionnaire& questionnaire,
                                             std::string_view item);

} // namespace kam
