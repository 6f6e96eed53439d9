#include "core/readiness/rounds.hpp"

#include "core/base/sorting.hpp"
#include "core/readiness/disclosure.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace kam {

AssessedRounds assessedRounds(const Workspace& workspace, const Questionnaire& questionnaire) {
    AssessedRounds all;
    for (const auto& [id, round] : workspace.rounds) {
        const auto responses = responsesOf(workspace, id);
        if (disclosureOf(round, responses) != Disclosure::open) continue;
        Assessment assessment = assess(round, responses, questionnaire);
        if (assessment.overall) all.push_back({&round, std::move(assessment)});
    }
    sortStably(all, [](const AssessedRound& a, const AssessedRound& b) {
        return a.round->date < b.round->date;
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

} // namespace kam
