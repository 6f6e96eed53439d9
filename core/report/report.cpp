#include "core/report/report.hpp"

#include "core/readiness/disclosure.hpp"
#include "core/readiness/wording.hpp"
#include "core/report/sections.hpp"

namespace kam {

namespace {

std::string companyName(const ReportInput& input) {
    const std::string& name = input.workspace.company.name;
    return name.empty() ? input.texts("company.unnamed") : name;
}

} // namespace

std::optional<std::string> readinessReport(const ReportInput& input) {
    const auto responses = responsesOf(input.workspace, input.round.id);
    if (disclosureOf(input.round, responses) != Disclosure::open) return std::nullopt;
    const Questionnaires questionnaires(input.workspace, input.questionnaire);
    const Questionnaire& questionnaire = questionnaires.of(input.round);
    const Assessment assessment = assess(input.round, responses, questionnaire);
    const ReportContent content{input, questionnaires, questionnaire, assessment, responses};
    Html html;
    openDocument(html, input.texts, input.texts("report.title") + " · " + companyName(input),
                 companyName(input) + " · " + titleOf(input.round, input.texts), input.paper);
    writePageOne(html, content);
    if (assessment.overall) {
        for (const auto write : {writeSteps, writeGates, writeGaps, writeAgreement, writeRoles,
                                 writeComparisons, writeItems, writeNotes})
            write(html, content);
    }
    writeMethod(html, content);
    closeDocument(html);
    return std::move(html.out);
}

} // namespace kam
