#include "app/shell/chosen.hpp"

#include "core/base/text.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace kam {
namespace {

constexpr std::string_view roundKey = "round";
std::string responseKeyOf(const Round& round) { return "respondent:" + round.id; }

constexpr std::size_t mostRemembered = 8;

/// Ids chosen one after the other, the last one first.
std::vector<std::string> chosenIds(const WorkspaceSettings& settings, std::string_view key) {
    return split(settings.get(key), ' ');
}

void remember(WorkspaceSettings& settings, std::string_view key, std::string_view id) {
    std::string kept(id);
    std::size_t count = 1;
    for (const std::string& each : chosenIds(settings, key))
        if (each != id && count++ < mostRemembered) kept += ' ' + each;
    settings.set(key, kept);
}

} // namespace

void Chosen::choose(std::string_view round) { remember(settings, roundKey, round); }
void Chosen::chooseLatest() { settings.set(roundKey, {}); }
void Chosen::choose(const Round& round, std::string_view response) {
    remember(settings, responseKeyOf(round), response);
}

void Chosen::leave(const Round& round, std::string_view response) {
    std::string kept;
    for (const std::string& each : chosenIds(settings, responseKeyOf(round)))
        if (each != response) kept += (kept.empty() ? "" : " ") + each;
    settings.set(responseKeyOf(round), kept);
}

void Chosen::forget(const Round& round) { settings.set(responseKeyOf(round), {}); }

const Round* Chosen::round(const Workspace& workspace) const {
    for (const std::string& id : chosenIds(settings, roundKey))
        if (const Round* found = workspace.rounds.find(id)) return found;
    return latestRound(workspace);
}

const Response* Chosen::response(const Workspace& workspace, const Round& round) const {
    const std::vector<const Response*> responses = responsesOf(workspace, round.id);
    for (const std::string& id : chosenIds(settings, responseKeyOf(round)))
        if (const Response* found = workspace.responses.find(responseKey(round.id, id)))
            return found;
    return responses.size() == 1 && !round.gathering ? responses.front() : nullptr;
}

} // namespace kam
