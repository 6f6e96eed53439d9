#pragma once

#include "core/catalogue/own_questions.hpp"
#include "core/report/html.hpp"
#include "core/report/report.hpp"

#include <vector>

/// The parts of the report, each of which writes itself.
namespace kam {

/// The input with what follows from it.
struct ReportContent {
    const ReportInput& given;
    const Questionnaires& questionnaires;
    const Questionnaire& questionnaire; ///< of the round
    const Assessment& assessment;
    const std::vector<const Response*>& responses;

    const Texts& texts() const { return given.texts; }
    Language language() const { return given.texts.language(); }
    /// "2 Respaldo ejecutivo".
    std::string nameOf(const Step& step) const {
        return std::to_string(step.number) + " " + step.name.in(language());
    }
    const Item* item(const ItemId& id) const { return questionnaire.known(id); }
};

void writePageOne(Html& html, const ReportContent& content);
void writeSteps(Html& html, const ReportContent& content);
void writeGates(Html& html, const ReportContent& content);
void writeGaps(Html& html, const ReportContent& content);
void writeAgreement(Html& html, const ReportContent& content);
void writeRoles(Html& html, const ReportContent& content);
void writeComparisons(Html& html, const ReportContent& content);
void writeItems(Html& html, const ReportContent& content);
void writeNotes(Html& html, const ReportContent& content);
void writeMethod(Html& html, const ReportContent& content);

} // namespace kam
