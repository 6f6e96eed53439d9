#include "core/merge/merge.hpp"
#include "app/cli/command.hpp"
#include "app/cli/input_file.hpp"
#include "app/cli/workspace_file.hpp"
#include "core/catalogue/assets.hpp"
#include "core/catalogue/own_questions.hpp"
#include "core/document/response_code.hpp"
#include "core/document/workspace_json.hpp"
#include "core/merge/merge_json.hpp"
#include "core/workshop/anonymity.hpp"
#include "core/workshop/handed_in.hpp"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace kam::cli {

namespace {

/// What was asked for; nothing where the call is not understood.
struct Call {
    std::string base, out;
    std::vector<std::string> files;
};

std::optional<Call> parse(const Arguments& arguments) {
    Call call;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word == "-o" && i + 1 < arguments.size() && call.out.empty()) {
            call.out = arguments[++i];
        } else if (word.size() > 1 && word.starts_with('-')) {
            return std::nullopt;
        } else if (call.base.empty()) {
            call.base = word;
        } else {
            call.files.push_back(word);
        }
    }
    if (call.base.empty() || call.out.empty() || call.files.empty()) return std::nullopt;
    return call;
}

/// Reads files, says what is wrong with them, and remembers the worst.
class Reading {
public:
    template <typename T, typename Decode>
    std::optional<T> read(const std::string& name, const Decode& decode) {
        const auto bytes = readFile(name);
        if (!bytes) return fail<T>(name, bytes.faults(), unusable);
        auto document = decode(*bytes);
        if (!document) return fail<T>(name, document.faults(), exitFor(document.faults()));
        return *std::move(document);
    }
    template <typename T>
    std::optional<T> fail(const std::string& name, const std::vector<Fault>& faults, int exit) {
        printFaults(faults, name, name + ": ");
        worst = std::max(worst, exit);
        return std::nullopt;
    }
    int worst = done;
};

Result<WorkspaceDocument> decodeBase(std::string_view json) { return decodeWorkspace(json); }

/// A file of ours, or a text with the code of a response to a round of the workspace.
Result<IncomingDocument> decodeAny(std::string_view bytes, const Workspace& mine) {
    const auto codes = isFileText(bytes) ? std::vector<std::string>() : responseCodesIn(bytes);
    if (codes.size() != 1) return decodeIncoming(bytes);
    const auto questionnaire = decodeQuestionnaire(asset::questionnaire());
    if (!questionnaire) return questionnaire.faults();
    auto response = decodeResponseCode(codes.front(), Questionnaires(mine, *questionnaire));
    if (!response) return response.faults();
    const Round* round = mine.rounds.find(response->round);
    const Id kept = round && round->anonymous ? anonymised(*response).id : response->id;
    if (const Response* before = mine.responses.find(responseKey(response->round, kept)))
        *response = withNotesOf(*response, *before); // a code carries none
    return IncomingDocument{*std::move(response), {}};
}

} // namespace

int merge(const Arguments& arguments) {
    const auto call = parse(arguments);
    if (!call) return misused("merge needs a workspace, files to merge into it, and -o OUT");
    Reading reading;
    const auto base = reading.read<WorkspaceDocument>(call->base, decodeBase);
    std::vector<Incoming> files;
    for (const std::string& name : call->files) {
        const auto decode = [&](std::string_view bytes) {
            return decodeAny(bytes, base ? base->workspace : Workspace());
        };
        if (auto read = reading.read<IncomingDocument>(name, decode))
            files.push_back(std::move(read->content));
    }
    if (reading.worst != done) return reading.worst;
    Workspace result = base->workspace;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (const auto fault = roundFault(files[i], result, files))
            reading.fail<Incoming>(call->files[i], {*fault}, faulty);
    }
    if (reading.worst != done) return reading.worst;
    makeAnonymous(files, result);

    const Comparison comparison = compare(result, files, &base->workspace);
    const Merged merged = kam::merge(result, files, {}, &base->workspace);
    apply(result, withoutLoneRoles(merged.change, result));
    if (const int failed = writeWorkspace(result, call->out)) return failed;
    const std::string json = encodeMerge(comparison, merged, call->files);
    const bool written = std::fwrite(json.data(), 1, json.size(), stdout) == json.size();
    if (!written || std::fflush(stdout) != 0) return unusable;
    const bool open =
        std::any_of(comparison.rows.begin(), comparison.rows.end(),
                    [](const ComparedRecord& row) { return row.standing == Standing::conflict; });
    return open || !merged.leftOut.empty() ? undecided : done;
}

} // namespace kam::cli
