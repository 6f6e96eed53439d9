#pragma once

#include "core/readiness/guesses.hpp"
#include "core/readiness/roadmap.hpp"
#include "core/readiness/roles.hpp"
#include "core/readiness/rounds.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace kam {

/// What follows from a workspace, each computed when it is first asked for and kept until something
/// changes. Of a round whose answers are not to be seen, it is what follows from no answers.
class ResultsCache {
public:
    explicit ResultsCache(const Questionnaire& ofProgram) : standard(ofProgram) {}

    /// Which workspace it is about from now on; of another version nothing is kept.
    void lookAt(const Workspace& of, std::uint64_t ofVersion);
    void forget();

    const Assessment& assessment(const Round& round);
    const GuessRange& guesses(const Round& round);
    const std::vector<RoleResult>& roles(const Round& round);
    const std::vector<RoadmapStep>& roadmap(const Round& round);
    /// What each round asks.
    const Questionnaires& questionnaires() const { return *asked; }
    /// The rounds of a unit, and the latest of all units, side by side.
    const Comparisons& comparisons(const Round& round);

private:
    struct OfRound {
        std::optional<Assessment> assessment;
        std::optional<GuessRange> guesses;
        std::optional<std::vector<RoleResult>> roles;
        std::optional<std::vector<RoadmapStep>> roadmap;
    };

    const Questionnaire& standard;
    std::optional<Questionnaires> asked;
    const Workspace* workspace = nullptr;
    std::uint64_t version = 0;
    std::map<Id, OfRound, std::less<>> known;
    std::map<std::string, Comparisons, std::less<>> compared; ///< by unit
};

} // namespace kam
