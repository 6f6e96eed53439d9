#include "app/cli/command.hpp"
#include "app/cli/workspace_file.hpp"
#include "core/document/ranking_json.hpp"

#include <cstdio>

namespace kam::cli {

int rank(const Arguments& arguments) {
    const bool isCall = arguments.size() == 1 && !arguments[0].starts_with("--");
    if (!isCall) return misused("rank needs a file and nothing else");
    int exit = done;
    const auto workspace = readWorkspace(arguments[0], exit);
    if (!workspace) return exit;
    SelectionResult result(*workspace);
    const std::string json = encodeRanking(result);
    const bool written = std::fwrite(json.data(), 1, json.size(), stdout) == json.size();
    return written && std::fflush(stdout) == 0 ? done : unusable;
}

} // namespace kam::cli
