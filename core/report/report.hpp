#pragma once

#include "core/base/date.hpp"
#include "core/catalogue/texts.hpp"
#include "core/readiness/assessment.hpp"
#include "core/report/document.hpp"
#include "core/workspace/workspace.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kam {

/// What the report of a round is made of.
struct ReportInput {
    const Workspace& workspace;
    const Round& round;
    const Questionnaire& questionnaire; ///< the standard one; the round may ask its own
    const Texts& texts;                 ///< its language is that of the report
    Date today;
    std::string_view version; ///< of the program
    Paper paper = Paper::any;
};

/// The printable report of a round: one HTML file that needs nothing else and runs nothing. In an
/// anonymous round no respondent is named. The same input gives the same bytes on every machine.
/// Nothing where nobody is to see the answers (core/readiness/disclosure.hpp).
std::optional<std::string> readinessReport(const ReportInput& input);

} // namespace kam
