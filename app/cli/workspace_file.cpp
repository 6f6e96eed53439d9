#include "app/cli/workspace_file.hpp"

#include "app/cli/command.hpp"
#include "app/cli/input_file.hpp"
#include "core/document/workspace_json.hpp"

#include <cstdio>

namespace kam::cli {

std::optional<Workspace> readWorkspace(const std::string& file, int& exit) {
    const auto bytes = readFile(file);
    if (!bytes) {
        printFaults(bytes.faults(), file);
        exit = unusable;
        return std::nullopt;
    }
    auto document = decodeWorkspace(*bytes);
    if (!document) {
        printFaults(document.faults(), file);
        exit = exitFor(document.faults());
        return std::nullopt;
    }
    return std::move(document->workspace);
}

const Round* findRound(const Workspace& workspace, const std::optional<std::string>& id) {
    const Round* round = id ? workspace.rounds.find(*id) : latestRound(workspace);
    if (round != nullptr) return round;
    if (!id || workspace.rounds.empty()) {
        std::fprintf(stderr, "rounds: there is no round in this workspace\n");
        return nullptr;
    }
    std::string known;
    for (const auto& [other, each] : workspace.rounds) {
        known += (known.empty() ? "" : ", ") + other;
    }
    std::fprintf(stderr, "--round: there is no round %s; there is %s\n", id->c_str(),
                 known.c_str());
    return nullptr;
}

} // namespace kam::cli
