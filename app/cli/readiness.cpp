#include "app/cli/command.hpp"
#include "app/cli/input_file.hpp"
#include "core/catalogue/assets.hpp"
#include "core/document/readiness_json.hpp"
#include "core/document/workspace_json.hpp"

#include <cstdio>
#include <optional>

namespace kam::cli {

namespace {

/// What was asked for; nothing where the call is not understood.
struct Call {
    std::string file;
    std::optional<std::string> round;
};

std::optional<Call> parse(const Arguments& arguments) {
    Call call;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const bool hasNext = i + 1 < arguments.size();
        if (arguments[i] == "--round" && hasNext && !call.round) {
            call.round = arguments[++i];
        } else if (call.file.empty() && !arguments[i].starts_with("--")) {
            call.file = arguments[i];
        } else {
            return std::nullopt;
        }
    }
    if (call.file.empty()) return std::nullopt;
    return call;
}

int noRound(const Workspace& workspace, const Call& call) {
    if (!call.round || workspace.rounds.empty()) {
        std::fprintf(stderr, "rounds: there is no round in this workspace\n");
        return unusable;
    }
    std::string known;
    for (const auto& [id, round] : workspace.rounds) {
        known += (known.empty() ? "" : ", ") + id;
    }
    std::fprintf(stderr, "--round: there is no round %s; there is %s\n", call.round->c_str(),
                 known.c_str());
    return unusable;
}

} // namespace

int readiness(const Arguments& arguments) {
    const auto call = parse(arguments);
    if (!call) return misused("readiness needs a file, and may have --round ID");
    const auto bytes = readFile(call->file);
    if (!bytes) {
        printFaults(bytes.faults(), call->file);
        return unusable;
    }
    const auto document = decodeWorkspace(*bytes);
    if (!document) {
        printFaults(document.faults(), call->file);
        return exitFor(document.faults());
    }
    const Workspace& workspace = document->workspace;
    const Round* round = call->round ? workspace.rounds.find(*call->round) : latestRound(workspace);
    if (round == nullptr) return noRound(workspace, *call);

    const auto questionnaire = decodeQuestionnaire(asset::questionnaire());
    const Assessment assessment = assess(*round, responsesOf(workspace, round->id), *questionnaire);
    const std::string json = encodeAssessment(assessment);
    const bool written = std::fwrite(json.data(), 1, json.size(), stdout) == json.size();
    return written && std::fflush(stdout) == 0 ? done : unusable;
}

} // namespace kam::cli
