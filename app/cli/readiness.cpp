#include "app/cli/command.hpp"
#include "app/cli/workspace_file.hpp"
#include "core/catalogue/assets.hpp"
#include "core/catalogue/own_questions.hpp"
#include "core/document/readiness_json.hpp"
#include "core/readiness/disclosure.hpp"

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

} // namespace

int readiness(const Arguments& arguments) {
    const auto call = parse(arguments);
    if (!call) return misused("readiness needs a file, and may have --round ID");
    int exit = done;
    const auto workspace = readWorkspace(call->file, exit);
    if (!workspace) return exit;
    const Round* round = findRound(*workspace, call->round);
    if (round == nullptr) return unusable;

    const auto questionnaire = decodeQuestionnaire(asset::questionnaire());
    const Questionnaires questionnaires(*workspace, *questionnaire);
    // Of answers that are not to be seen nothing follows: null.
    const OpenAnswers open = openAnswers(*workspace, *round);
    const Assessment assessment = assess(open.round, open.responses, questionnaires.of(*round));
    const std::string json = encodeAssessment(assessment);
    const bool written = std::fwrite(json.data(), 1, json.size(), stdout) == json.size();
    return written && std::fflush(stdout) == 0 ? done : unusable;
}

} // namespace kam::cli
