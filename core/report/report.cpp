#include "core/report/report.hpp"

#include "core/figure/text_width.hpp"
#include "core/readiness/disclosure.hpp"
#include "core/readiness/wording.hpp"
#include "core/report/sections.hpp"
#include "core/report/style.hpp"

namespace kam {

namespace {

std::string companyName(const ReportInput& input) {
    const std::string& name = input.workspace.company.name;
    return name.empty() ? input.texts("company.unnamed") : name;
}

void writeHead(Html& html, const ReportInput& input) {
    const Texts& texts = input.texts;
    // On one line, beside the number of the page.
    const std::string foot =
        fitted(companyName(input) + " · " + titleOf(input.round, texts), 11, 560);
    html.out += "<!doctype html>\n<html lang=\"" + std::string(code(texts.language())) +
                "\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width\">\n";
    html.element("title", texts("report.title") + " · " + companyName(input));
    html.out += "<style>\n" + reportStyle(input.paper, foot) + "</style>\n</head>\n<body>\n";
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
    writeHead(html, input);
    html.open("main");
    writePageOne(html, content);
    if (assessment.overall) {
        for (const auto write : {writeSteps, writeGates, writeGaps, writeAgreement, writeRoles,
                                 writeComparisons, writeItems, writeNotes})
            write(html, content);
    }
    writeMethod(html, content);
    html.close("main");
    html.out += "</body>\n</html>\n";
    return std::move(html.out);
}

} // namespace kam
