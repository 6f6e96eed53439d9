#include "app/shell/results_cache.hpp"

#include "core/readiness/disclosure.hpp"

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

const Assessment& ResultsCache::assessment(const Round& round) {
    auto& kept = known[round.id].assessment;
    if (!kept) {
        const OpenAnswers open = openAnswers(*workspace, round);
        kept = assess(open.round, open.responses, asked->of(round));
    }
    return *kept;
}

const GuessRange& ResultsCache::guesses(const Round& round) {
    auto& kept = known[round.id].guesses;
    if (!kept) {
        const OpenAnswers open = openAnswers(*workspace, round);
        kept = guessRange(open.round, open.responses, asked->of(round));
    }
    return *kept;
}

const std::vector<RoleResult>& ResultsCache::roles(const Round& round) {
    auto& kept = known[round.id].roles;
    if (!kept) {
        const OpenAnswers open = openAnswers(*workspace, round);
        kept = rolesOf(open.round, open.responses, asked->of(round));
    }
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
