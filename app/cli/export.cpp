#include "app/cli/command.hpp"
#include "app/cli/output_file.hpp"
#include "app/cli/workspace_file.hpp"
#include "core/base/csv.hpp"
#include "core/catalogue/assets.hpp"
#include "core/readiness/disclosure.hpp"
#include "core/report/tables.hpp"

#include <cstdio>
#include <string_view>
#include <sys/stat.h>

namespace kam::cli {

namespace {

struct Call {
    std::string file, folder;
};

std::optional<Call> parse(const Arguments& arguments) {
    Call call;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word == "--csv" && i + 1 < arguments.size() && call.folder.empty())
            call.folder = arguments[++i];
        else if (call.file.empty() && (word == "-" || !word.starts_with('-')))
            call.file = word;
        else
            return std::nullopt;
    }
    if (call.file.empty() || call.folder.empty()) return std::nullopt;
    return call;
}

} // namespace

int exportTables(const Arguments& arguments) {
    const auto call = parse(arguments);
    if (!call) return misused("export needs a file and --csv DIR");
    int exit = done;
    const auto workspace = readWorkspace(call->file, exit);
    if (!workspace) return exit;
    const auto questionnaire = decodeQuestionnaire(asset::questionnaire());
    for (const auto& [id, round] : workspace->rounds)
        if (const Disclosure shown = disclosureOf(*workspace, round); shown != Disclosure::open)
            std::fprintf(stderr, "%s: left out, as %s\n", id.c_str(),
                         shown == Disclosure::gathering
                             ? "its answers are still coming in"
                             : "it is anonymous and has fewer than three answers");

    const Language language = workspace->company.language;
    const Texts texts(language);
    ::mkdir(call->folder.c_str(), 0777); // one that is there already serves as well
    const std::pair<std::string_view, TextBlock> tables[] = {
        {"answers", answersTable(*workspace, *questionnaire, texts)},
        {"items", itemsTable(*workspace, *questionnaire, texts)},
        {"actions", actionsTable(*workspace, *questionnaire, texts)},
    };
    for (const auto& [name, table] : tables) {
        const std::string path = call->folder + "/" + std::string(name) + ".csv";
        if (const auto failed = writeFile(path, writeCsv(table, csvSeparator(language)))) {
            std::fprintf(stderr, "%s: could not be written: %s\n", path.c_str(), failed->c_str());
            return unusable;
        }
    }
    return done;
}

} // namespace kam::cli
