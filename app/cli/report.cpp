#include "core/report/report.hpp"
#include "app/cli/command.hpp"
#include "app/cli/output_file.hpp"
#include "app/cli/workspace_file.hpp"
#include "core/catalogue/assets.hpp"
#include "core/report/selection_report.hpp"

#include <cstdio>
#include <ctime>
#include <utility>

namespace kam::cli {

namespace {

/// What was asked for; nothing where the call is not understood.
struct Call {
    std::string file, out;
    std::optional<std::string> round;
    std::optional<Language> language;
    std::optional<Date> today;
    Paper paper = Paper::any;
    enum class About { open, readiness, accounts } about = About::open;
};

bool take(Call& call, const std::string& option, const std::string& value) {
    if (option == "-o") return std::exchange(call.out, value).empty();
    if (option == "--round") {
        call.round = value;
        return true;
    }
    if (option == "--lang") return (call.language = languageOf(value)).has_value();
    if (option == "--today") return (call.today = parseDate(value)).has_value();
    if (option == "--about") {
        call.about = value == "readiness"  ? Call::About::readiness
                     : value == "accounts" ? Call::About::accounts
                                           : Call::About::open;
        return call.about != Call::About::open;
    }
    if (option != "--paper") return false;
    call.paper = value == "a4" ? Paper::a4 : value == "letter" ? Paper::letter : Paper::any;
    return call.paper != Paper::any;
}

std::optional<Call> parse(const Arguments& arguments) {
    Call call;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word.size() > 1 && word.starts_with('-')) {
            if (i + 1 == arguments.size() || !take(call, word, arguments[i + 1]))
                return std::nullopt;
            ++i;
        } else if (call.file.empty()) {
            call.file = word;
        } else {
            return std::nullopt;
        }
    }
    if (call.file.empty() || call.out.empty()) return std::nullopt;
    return call;
}

/// The machine's own calendar.
Date machineDate() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    return {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
}

int write(const std::string& path, const std::string& html) {
    const auto failed = writeFile(path, html);
    if (!failed) return done;
    std::fprintf(stderr, "%s: could not be written: %s\n", path.c_str(), failed->c_str());
    return unusable;
}

int reportOnAccounts(const Call& call, const Workspace& workspace, const Texts& texts, Date today) {
    if (!hasSelection(workspace)) {
        std::fprintf(stderr, "%s: there are no criteria, or no accounts\n", call.file.c_str());
        return unusable;
    }
    SelectionResult selection(workspace);
    return write(call.out, selectionReport({.workspace = workspace,
                                            .selection = selection,
                                            .texts = texts,
                                            .today = today,
                                            .version = KAM_VERSION,
                                            .paper = call.paper}));
}

int reportOnReadiness(const Call& call, const Workspace& workspace, const Texts& texts,
                      Date today) {
    const Round* round = findRound(workspace, call.round);
    if (round == nullptr) return unusable;
    const auto questionnaire = decodeQuestionnaire(asset::questionnaire());
    const auto html = readinessReport({.workspace = workspace,
                                       .round = *round,
                                       .questionnaire = *questionnaire,
                                       .texts = texts,
                                       .today = today,
                                       .version = KAM_VERSION,
                                       .paper = call.paper});
    if (html) return write(call.out, *html);
    std::fprintf(stderr, "%s: %s\n", round->id.c_str(),
                 round->gathering ? "its answers are still coming in, and are not shown before"
                                  : "it is anonymous: results are shown from three answers on");
    return undecided;
}

} // namespace

int report(const Arguments& arguments) {
    const auto call = parse(arguments);
    if (!call)
        return misused("report needs a file and -o OUT, and may have --about readiness|accounts, "
                       "--round ID, --lang es|en, --paper a4|letter, --today YYYY-MM-DD");
    int exit = done;
    const auto workspace = readWorkspace(call->file, exit);
    if (!workspace) return exit;
    const Texts texts(call->language.value_or(workspace->company.language));
    const Date today = call->today ? *call->today : machineDate();
    // Nobody asked: of the assessment, and where there is none of the accounts.
    const bool accounts = call->about == Call::About::accounts ||
                          (call->about == Call::About::open && !call->round &&
                           workspace->rounds.empty() && hasSelection(*workspace));
    return accounts ? reportOnAccounts(*call, *workspace, texts, today)
                    : reportOnReadiness(*call, *workspace, texts, today);
}

} // namespace kam::cli
