#include "core/readiness/assessment.hpp"

#include "core/base/sorting.hpp"
#include "core/readiness/agreement.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace kam {
namespace {

/// Sums of levels and weights carry rounding errors; what differs by less is equal.
constexpr double tolerance = 1e-9;
constexpr std::size_t pilotGates = 4;
constexpr double pilotLevel = 2, rolloutLevel = 3;

bool reaches(double value, double bound) { return value >= bound - tolerance; }
bool reaches(const std::optional<double>& value, double bound) {
    return value && reaches(*value, bound);
}

/// For ordering: values that differ by rounding errors alone rank the same.
std::int64_t rank(double value) { return std::llround(value / tolerance); }

template <typename Map>
double valueOr(const Map& map, std::string_view key, double otherwise) {
    const auto found = map.find(key);
    return found == map.end() ? otherwise : found->second;
}

ItemResult assessItem(const Item& item, const Round& round,
                      const std::vector<const Response*>& responses, bool gate) {
    ItemResult result{.id = item.id,
                      .target = valueOr(round.targets, item.id, defaultTarget),
                      .weight = valueOr(round.itemWeights, item.id, item.weight),
                      .gate = gate};
    std::vector<int> levels;
    for (const Response* response : responses) {
        const auto found = response->answers.find(item.id);
        if (found == response->answers.end()) continue;
        if (found->second.notApplicable) ++result.notApplicable;
        if (!found->second.level) continue;
        levels.push_back(*found->second.level);
        ++result.distribution[static_cast<std::size_t>(levels.back())];
    }
    result.n = static_cast<int>(levels.size());
    const Spread spread = spreadOf(std::move(levels));
    result.mean = spread.mean;
    result.median = spread.median;
    if (spread.variance) {
        result.sd = std::sqrt(*spread.variance);
        result.rawAgreement = withinGroupAgreement(*spread.variance);
        result.agreement = std::max(0.0, *result.rawAgreement);
    }
    result.value = result.mean;
    result.applicable = result.n > 0 || result.notApplicable == 0;

    const auto agreed = round.consensus.find(item.id);
    if (agreed == round.consensus.end() || !agreed->second.answered()) return result;
    result.byConsensus = true;
    result.applicable = !agreed->second.notApplicable;
    result.value.reset();
    if (agreed->second.level) result.value = *agreed->second.level;
    return result;
}

bool has(const Step& step, const ItemId& id) {
    return std::any_of(step.items.begin(), step.items.end(),
                       [&](const Item& item) { return item.id == id; });
}

StepResult assessStep(const Step& step, const Round& round, const std::vector<ItemResult>& items) {
    StepResult result{.id = step.id, .weight = valueOr(round.stepWeights, step.id, step.weight)};
    double values = 0, weights = 0, targets = 0, targetWeights = 0;
    for (const ItemResult& item : items) {
        if (!item.applicable || !has(step, item.id)) continue;
        ++result.applicable;
        targets += item.weight * item.target;
        targetWeights += item.weight;
        if (!item.value) continue;
        ++result.answered;
        values += item.weight * *item.value;
        weights += item.weight;
    }
    if (weights > 0) {
        result.level = values / weights;
        result.score = 100 * *result.level / 4;
    }
    if (targetWeights > 0) result.targetLevel = targets / targetWeights;
    return result;
}

/// Mean of the step scores that exist, by step weight.
std::optional<double> overallOf(const std::vector<StepResult>& steps) {
    double scores = 0, weights = 0;
    for (const StepResult& step : steps) {
        if (!step.score) continue;
        scores += step.weight * *step.score;
        weights += step.weight;
    }
    if (weights <= 0) return std::nullopt;
    return scores / weights;
}

std::optional<double> coverageOf(const std::vector<StepResult>& steps) {
    int answered = 0, applicable = 0;
    for (const StepResult& step : steps) {
        answered += step.answered;
        applicable += step.applicable;
    }
    if (applicable == 0) return std::nullopt;
    return static_cast<double>(answered) / applicable;
}

Verdict verdictOf(const Assessment& assessment) {
    if (!reaches(assessment.coverage, requiredCoverage) || !assessment.overall)
        return Verdict::incomplete;
    const auto& gates = assessment.gates;
    const auto hold = [&](std::size_t first, double level) {
        const auto end = gates.begin() + static_cast<std::ptrdiff_t>(std::min(first, gates.size()));
        return std::all_of(gates.begin(), end,
                           [&](const GateResult& gate) { return reaches(gate.value, level); });
    };
    const double overall = *assessment.overall;
    const bool allHold = hold(gates.size(), rolloutLevel);
    if (allHold && reaches(overall, threshold(Verdict::optimise))) return Verdict::optimise;
    if (allHold && reaches(overall, threshold(Verdict::rollout))) return Verdict::rollout;
    if (hold(pilotGates, pilotLevel) && reaches(overall, threshold(Verdict::pilot)))
        return Verdict::pilot;
    return Verdict::prepare;
}

/// What comes above asks for the gate at a place of the order: which level, and whether at once.
GateResult demandOn(std::size_t place, Verdict verdict) {
    const bool below = verdict == Verdict::incomplete || verdict == Verdict::prepare;
    const bool forPilot = place < pilotGates;
    return {.required = below && forPilot ? pilotLevel : rolloutLevel, .asked = !below || forPilot};
}

int countRespondents(const std::vector<const Response*>& responses,
                     const std::vector<ItemResult>& items) {
    const auto answers = [&](const Response* response) {
        return std::any_of(items.begin(), items.end(), [&](const ItemResult& item) {
            return response->answerTo(item.id) != nullptr;
        });
    };
    return static_cast<int>(std::count_if(responses.begin(), responses.end(), answers));
}

std::vector<ItemId> discussionOrder(const std::vector<ItemResult>& items) {
    std::vector<const ItemResult*> shared;
    for (const ItemResult& item : items)
        if (item.agreement && item.applicable) shared.push_back(&item);
    sortStably(shared, [](const ItemResult* a, const ItemResult* b) {
        const auto order = [](const ItemResult& item) {
            return std::pair(rank(*item.agreement), -rank(item.gap().value_or(0)));
        };
        return order(*a) < order(*b);
    });
    std::vector<ItemId> ids;
    ids.reserve(shared.size());
    for (const ItemResult* item : shared)
        ids.push_back(item->id);
    return ids;
}

std::vector<NextAction> nextActionsOf(const Assessment& assessment,
                                      const Questionnaire& questionnaire) {
    std::vector<NextAction> actions;
    for (const ItemResult& item : assessment.items) {
        const double gap = item.gap().value_or(0);
        if (gap <= tolerance) continue;
        const StepResult* step = assessment.step(questionnaire.item(item.id)->step);
        actions.push_back({item.id, gap, gap * step->weight * (item.gate ? 2 : 1)});
    }
    sortStably(actions, [](const NextAction& a, const NextAction& b) {
        return rank(a.priority) > rank(b.priority);
    });
    return actions;
}

} // namespace

std::optional<double> ItemResult::gap() const {
    if (!value || !applicable) return std::nullopt;
    return std::max(0.0, target - *value);
}

const ItemResult* Assessment::item(std::string_view wanted) const {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const ItemResult& item) { return item.id == wanted; });
    return found == items.end() ? nullptr : &*found;
}

const StepResult* Assessment::step(std::string_view wanted) const {
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const StepResult& step) { return step.id == wanted; });
    return found == steps.end() ? nullptr : &*found;
}

Assessment assess(const Round& round, const std::vector<const Response*>& responses,
                  const Questionnaire& questionnaire) {
    Assessment assessment{.round = round.id, .mode = round.mode};
    for (const Item* item : questionnaire.items(round.mode))
        assessment.items.push_back(
            assessItem(*item, round, responses, questionnaire.isGate(item->id)));
    assessment.respondents = countRespondents(responses, assessment.items);
    for (const Step& step : questionnaire.steps)
        assessment.steps.push_back(assessStep(step, round, assessment.items));
    assessment.overall = overallOf(assessment.steps);
    assessment.coverage = coverageOf(assessment.steps);
    for (const ItemId& id : questionnaire.gates) {
        const ItemResult* item = assessment.item(id);
        assessment.gates.push_back({.id = id,
                                    .value = item && item->applicable ? item->value : std::nullopt,
                                    .hidden = item == nullptr});
    }
    assessment.verdict = verdictOf(assessment);
    const bool climbs = assessment.verdict != Verdict::incomplete;
    for (std::size_t place = 0; place < assessment.gates.size(); ++place) {
        GateResult& gate = assessment.gates[place];
        const GateResult demand = demandOn(place, assessment.verdict);
        gate.required = demand.required;
        gate.asked = demand.asked;
        gate.met = reaches(gate.value, gate.required);
        if (climbs && gate.asked && !gate.met) assessment.blockers.push_back(gate.id);
    }
    assessment.discussFirst = discussionOrder(assessment.items);
    assessment.nextActions = nextActionsOf(assessment, questionnaire);
    return assessment;
}

} // namespace kam
