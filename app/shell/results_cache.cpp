#include "app/shell/results_cache.hpp"

#include "core/readiness/disclosure.hpp"

namespace kam {

void ResultsCache::lookAt(const Workspace& of, std::uint64_t ofVersion) {
    if (workspace != &of || version != ofVersion) forget();
    workspace = &of;
    version = ofVersion;
}

void ResultsCache::forget() {
    known.clear();
    compared.reset();
}

const Assessment& ResultsCache::assessment(const Round& round) {
    auto& kept = known[round.id].assessment;
    if (!kept) kept = assess(round, openResponses(*workspace, round), questionnaire);
    return *kept;
}

const GuessRange& ResultsCache::guesses(const Round& round) {
    auto& kept = known[round.id].guesses;
    if (!kept) kept = guessRange(round, openResponses(*workspace, round), questionnaire);
    return *kept;
}

const std::vector<RoleResult>& ResultsCache::roles(const Round& round) {
    auto& kept = known[round.id].roles;
    if (!kept) kept = rolesOf(round, openResponses(*workspace, round), questionnaire);
    return *kept;
}

const std::vector<RoadmapStep>& ResultsCache::roadmap(const Round& round) {
    auto& kept = known[round.id].roadmap;
    if (!kept) kept = proposeRoadmap(assessment(round), questionnaire);
    return *kept;
}

const AssessedRounds& ResultsCache::rounds() {
    if (!compared) compared = assessedRounds(*workspace, questionnaire);
    return *compared;
}

} // namespace kam
