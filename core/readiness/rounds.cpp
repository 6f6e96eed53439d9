#include "core/readiness/rounds.hpp"

#include "core/base/sorting.hpp"
#include "core/readiness/disclosure.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace kam {

namespace {

/// Leaves of a questionnaire these items alone.
void leaveOnly(Questionnaire& questionnaire, const std::set<ItemId>& to) {
    for (Step& step : questionnaire.steps)
        std::erase_if(step.items, [&](const Item& item) { return !to.contains(item.id); });
    std::erase_if(questionnaire.steps, [](const Step& step) { return step.items.empty(); });
}

} // namespace

AssessedRounds assessedRounds(const Workspace& workspace, const Questionnaires& questionnaires) {
    AssessedRounds all;
    for (const auto& [id, round] : workspace.rounds) {
        const auto responses = responsesOf(workspace, id);
        if (disclosureOf(round, responses) != Disclosure::open) continue;
        Assessment assessment = assess(round, responses, questionnaires.of(round));
        if (assessment.overall) all.push_back({&round, std::move(assessment)});
    }
    sortStably(all, [](const AssessedRound& a, const AssessedRound& b) {
        return isBefore(*a.round, *b.round);
    });
    return all;
}

RoundSelection latestOfUnits(const AssessedRounds& rounds) {
    std::map<std::string_view, const AssessedRound*> latest;
    for (const AssessedRound& each : rounds)
        latest[each.round->unit] = &each;
    RoundSelection units;
    for (const auto& [unit, each] : latest)
        units.push_back(each);
    return units;
}

RoundSelection roundsOfUnit(const AssessedRounds& rounds, std::string_view unit) {
    RoundSelection selection;
    for (const AssessedRound& each : rounds)
        if (each.round->unit == unit) selection.push_back(&each);
    return selection;
}

bool differInMode(const RoundSelection& rounds) {
    return std::any_of(rounds.begin(), rounds.end(), [&](const AssessedRound* each) {
        return each->round->mode != rounds.front()->round->mode;
    });
}

RoundComparison comparisonOf(const RoundSelection& rounds, const Workspace& workspace,
                             const Questionnaires& questionnaires) {
    RoundComparison comparison{.rounds = rounds};
    if (rounds.empty()) return comparison;
    const Round& first = *rounds.front()->round;
    comparison.questionnaire = questionnaires.of(first);
    const auto differs = [&](const AssessedRound* each) {
        return each->round->questionnaire != first.questionnaire;
    };
    if (std::none_of(rounds.begin(), rounds.end(), differs)) return comparison;

    std::set<ItemId> shared;
    const auto sort = [&](const Item& item) {
        const bool same = std::all_of(rounds.begin(), rounds.end(), [&](const AssessedRound* each) {
            const Item* theirs = questionnaires.of(*each->round).item(item.id);
            return theirs && asksTheSame(*theirs, item);
        });
        std::vector<Item>& out = comparison.leftOut;
        if (same)
            shared.insert(item.id);
        else if (std::none_of(out.begin(), out.end(),
                              [&](const Item& other) { return other.id == item.id; }))
            out.push_back(item);
    };
    for (const AssessedRound* each : rounds)
        for (const Item* item : questionnaires.of(*each->round).items(each->round->mode))
            sort(*item);
    comparison.items = static_cast<int>(shared.size());
    leaveOnly(comparison.questionnaire, shared);
    comparison.rounds.clear();
    comparison.anew.reserve(rounds.size());
    for (const AssessedRound* each : rounds) {
        Questionnaire own = questionnaires.of(*each->round);
        leaveOnly(own, shared);
        AssessedRound anew{each->round,
                           assess(*each->round, responsesOf(workspace, each->round->id), own)};
        if (!anew.assessment.overall) {
            comparison.alone.push_back(each->round);
            continue;
        }
        comparison.anew.push_back(std::move(anew));
        comparison.rounds.push_back(&comparison.anew.back());
    }
    return comparison;
}

Comparisons compareRounds(const Workspace& workspace, const Questionnaires& questionnaires,
                          std::string_view unit) {
    Comparisons comparisons{.all = assessedRounds(workspace, questionnaires)};
    comparisons.ofUnit =
        comparisonOf(roundsOfUnit(comparisons.all, unit), workspace, questionnaires);
    comparisons.units = comparisonOf(latestOfUnits(comparisons.all), workspace, questionnaires);
    return comparisons;
}

} // namespace kam
