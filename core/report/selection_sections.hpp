#pragma once

#include "core/report/html.hpp"
#include "core/report/selection_report.hpp"

/// The parts of the report of the key accounts, each of which writes itself.
namespace kam {

void writeList(Html& html, const SelectionReportInput& input);
void writeMatrix(Html& html, const SelectionReportInput& input);
void writeCriteria(Html& html, const SelectionReportInput& input);
void writeRatings(Html& html, const SelectionReportInput& input);
void writeSensitivity(Html& html, const SelectionReportInput& input);
void writeDecisions(Html& html, const SelectionReportInput& input);
/// What key accounts get that others do not, and who looks after whom; nothing where neither is
/// said.
void writeOffer(Html& html, const SelectionReportInput& input);
void writeSelectionMethod(Html& html, const SelectionReportInput& input);

} // namespace kam
