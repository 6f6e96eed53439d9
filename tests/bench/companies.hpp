#pragma once

#include "core/catalogue/questionnaire.hpp"
#include "core/workspace/workspace.hpp"

/// Companies as large as the budgets speak of.
namespace kam::bench {

/// A round that asks everything, answered by everybody.
Workspace assessedCompany(const Questionnaire& questionnaire, int people);
/// A company with many accounts, each rated by twelve criteria.
Workspace largeCompany(int accounts);
/// Every second account without what was agreed on, but with what three people said.
Workspace byScorers(Workspace workspace);

} // namespace kam::bench
