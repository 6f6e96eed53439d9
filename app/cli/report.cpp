#include "core/report/report.hpp"
#include "app/cli/command.hpp"
#include "app/cli/output_file.hpp"
#include "app/cli/workspace_file.hpp"
#include "core/catalogue/assets.hpp"

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
};

bool take(Call& call, const std::string& option, const std::string& value) {
    if (option == "-o") return std::exchange(call.out, value).empty();
    if (option == "--round") {
        call.round = value;
        return true;
    }
    if (option == "--lang") return (call.language = languageOf(value)).has_value();
    if (option == "--today") return (call.today = parseDate(value)).has_value();
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

} // namespace

int report(const Arguments& arguments) {
    const auto call = parse(arguments);
    if (!call)
        return misused("report needs a file and -o OUT, and may have --round ID, --lang es|en, "
                       "--paper a4|letter, --today YYYY-MM-DD");
    int exit = done;
    const auto workspace = readWorkspace(call->file, exit);
    if (!workspace) return exit;
    const Round* round = findRound(*workspace, call->round);
    if (round == nullptr) return unusable;

    const auto questionnaire = decodeQuestionnaire(asset::questionnaire());
    const Texts texts(call->language.value_or(workspace->company.language));
    const auto html = readinessReport({.workspace = *workspace,
                                       .round = *round,
                                       .questionnaire = *questionnaire,
                                       .texts = texts,
                                       .today = call->today ? *call->today : machineDate(),
                                       .version = KAM_VERSION,
                                       .paper = call->paper});
    if (!html) {
        std::fprintf(stderr, "%s: %s\n", round->id.c_str(),
                     round->gathering ? "its answers are still coming in, and are not shown before"
                                      : "it is anonymous: results are shown from three answers on");
        return undecided;
    }
    const auto failed = writeFile(call->out, *html);
    if (!failed) return done;
    std::fprintf(stderr, "%s: could not be written: %s\n", call->out.c_str(), failed->c_str());
    return unusable;
}

} // namespace kam::cli
