#include "app/cli/workspace_file.hpp"

#include "app/cli/command.hpp"
#include "app/cli/input_file.hpp"
#include "app/cli/output_file.hpp"
#include "core/document/workspace_json.hpp"

#include <chrono>
#include <cstdio>

namespace kam::cli {

namespace {

Instant now() {
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

} // namespace

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

int writeWorkspace(const Workspace& workspace, const std::string& out) {
    const std::string json = encodeWorkspace(workspace, now(), KAM_VERSION);
    if (const auto again = decodeWorkspace(json); !again) {
        printFaults(again.faults(), out, out + ": ");
        return faulty;
    }
    const auto failed = writeFile(out, json);
    if (!failed) return done;
    std::fprintf(stderr, "%s: could not be written: %s\n", out.c_str(), failed->c_str());
    return unusable;
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
