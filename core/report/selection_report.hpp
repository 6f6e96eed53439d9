#pragma once

#include "core/base/date.hpp"
#include "core/catalogue/texts.hpp"
#include "core/report/document.hpp"
#include "core/selection/selection_result.hpp"
#include "core/workspace/workspace.hpp"

#include <string>
#include <string_view>

namespace kam {

/// What the report of the key accounts is made of.
struct SelectionReportInput {
    const Workspace& workspace;
    SelectionResult& selection; ///< of this workspace
    const Texts& texts;         ///< its language is that of the report
    Date today;
    std::string_view version; ///< of the program
    Paper paper = Paper::any;
};

/// Whether there is something to report: a criterion and an account.
bool hasSelection(const Workspace& workspace);

/// The printable report of who is a key account and why: the list, the matrix, criteria and
/// weights, how far each weight could move, decisions and rules. One HTML file that needs nothing
/// else and runs nothing; the same input gives the same bytes on every machine.
std::string selectionReport(const SelectionReportInput& input);

} // namespace kam
