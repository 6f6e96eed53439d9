#include "app/shell/results_cache.hpp"

namespace kam {

void ResultsCache::lookAt(const Workspace& of, std::uint64_t ofVersion) {
    if (workspace != &of || version != ofVersion) forget();
    workspace = &of;
    version = ofVersion;
    if (!asked) asked.emplace(of, standard);
}

void ResultsCache::forget() {
    known.clear();
    compared.clear();
    asked.reset();
}

std::vector<const Response*> ResultsCache::openAnswers(const Round& round) const {
    if (round.gathering) return {};
    return responsesOf(*workspace, round.id);
}

const Assessment& ResultsCache::assessment(const Round& round) {
    auto& kept = known[round.id].assessment;
    if (!kept) kept = assess(round, openAnswers(round), asked->of(round));
    return *kept;
}

const GuessRange& ResultsCache::guesses(const Round& round) {
    auto& kept = known[round.id].guesses;
    if (!kept) kept = guessRange(round, openAnswers(round), asked->of(round));
    return *kept;
}

const std::vector<RoleResult>& ResultsCache::roles(const Round& round) {
    auto& kept = known[round.id].roles;
    if (!kept) kept = rolesOf(round, openAnswers(round), asked->of(round));
    return *kept;
}

const std::vector<RoadmapStep>& ResultsCache::roadmap(const Round& round) {
    auto& kept = known[round.id].roadmap;
    if (!kept) kept = proposeRoadmap(assessment(round), asked->of(round));
    return *kept;
}

const Comparisons& ResultsCache::comparisons(const Round& round) {
    const auto kept = compared.find(round.unit);
    if (kept != compared.end()) return kept->second;
    return compared.emplace(round.unit, compareRounds(*workspace, *asked, round.unit))
        .first->second;
}

} // namespace kam
