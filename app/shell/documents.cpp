#include "app/shell/application_state.hpp"
#include "app/shell/copies.hpp"
#include "app/ui/icons.hpp"
#include "core/base/csv.hpp"
#include "core/catalogue/assets.hpp"
#include "core/report/report.hpp"
#include "core/report/tables.hpp"

/// What leaves the program as a document.
namespace kam {

void Application::State::perform(const TakeReport& what) {
    using As = TakeReport::As;
    const Workspace& workspace = session.workspace();
    const Round* round = workspace.rounds.find(what.round);
    if (round == nullptr) return;
    const Date today = platform.today();
    const auto hand = [&](const char* kind, const char* type, const std::string& bytes,
                          const char* ending) {
        const std::string name = fileNameOf(texts(kind), workspace, today, ending);
        platform.download(name, type, bytes);
        toasts.show(texts("data.exported", {{"file", name}}), ui::icon::circleCheck,
                    platform.now());
    };
    if (what.as == As::print || what.as == As::page) {
        const auto html = readinessReport({.workspace = workspace,
                                           .round = *round,
                                           .questionnaire = questionnaire,
                                           .texts = texts,
                                           .today = today,
                                           .version = KAM_VERSION});
        if (!html) return; // nobody offers it while answers come in
        if (what.as == As::print)
            platform.print(*html);
        else
            hand("report.file", "text/html", *html, ".html");
        return;
    }
    // In the company's language, as far as it is here.
    const Language wanted = workspace.company.language;
    const Language language = asset::has(wanted) ? wanted : texts.language();
    const auto asks = decodeQuestionnaire(asset::questionnaire(language));
    if (!asks) return;
    const Texts words(language);
    const bool answers = what.as == As::answers, items = what.as == As::items;
    hand(answers ? "report.answersFile"
         : items ? "report.itemsFile"
                 : "report.actionsFile",
         "text/csv",
         writeCsv(answers ? answersTable(workspace, *asks, words)
                  : items ? itemsTable(workspace, *asks, words)
                          : actionsTable(workspace, *asks, words),
                  csvSeparator(language)),
         ".csv");
}

} // namespace kam
