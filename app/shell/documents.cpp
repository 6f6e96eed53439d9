#include "app/shell/application_state.hpp"
#include "app/shell/copies.hpp"
#include "app/ui/icons.hpp"
#include "core/base/csv.hpp"
#include "core/catalogue/assets.hpp"
#include "core/report/report.hpp"
#include "core/report/selection_report.hpp"
#include "core/report/tables.hpp"

/// What leaves the program as a document.
namespace kam {

namespace {

/// Hands a file to the person and says so; `kind`: key of what it is.
void hand(Application::State& state, const char* kind, const char* type, const std::string& bytes,
          const char* ending) {
    const std::string name =
        fileNameOf(state.texts(kind), state.session.workspace(), state.platform.today(), ending);
    state.platform.download(name, type, bytes);
    state.toasts.show(state.texts("data.exported", {{"file", name}}), ui::icon::circleCheck,
                      state.platform.now());
}

} // namespace

void Application::State::perform(const TakeSelectionReport& what) {
    const Workspace& workspace = session.workspace();
    if (!hasSelection(workspace)) return;
    SelectionResult result(workspace);
    const std::string html = selectionReport({.workspace = workspace,
                                              .selection = result,
                                              .texts = texts,
                                              .today = platform.today(),
                                              .version = KAM_VERSION});
    if (what.print)
        platform.print(html);
    else
        hand(*this, "report.accountsFile", "text/html", html, ".html");
}

void Application::State::perform(const TakeReport& what) {
    using As = TakeReport::As;
    const Workspace& workspace = session.workspace();
    const Round* round = workspace.rounds.find(what.round);
    if (round == nullptr) return;
    const Date today = platform.today();
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
            hand(*this, "report.file", "text/html", *html, ".html");
        return;
    }
    // In the company's language, as far as it is here.
    const Language wanted = workspace.company.language;
    const Language language = asset::has(wanted) ? wanted : texts.language();
    const auto asks = decodeQuestionnaire(asset::questionnaire(language));
    if (!asks) return;
    const Texts words(language);
    const bool answers = what.as == As::answers, items = what.as == As::items;
    hand(*this,
         answers ? "report.answersFile"
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
