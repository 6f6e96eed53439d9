#pragma once

#include "core/base/tsv.hpp"
#include "core/catalogue/questionnaire.hpp"
#include "core/workspace/workspace.hpp"

namespace kam {

/// Every answer of every round whose answers may be seen, to what that round asks, a row each, with
/// what the room agreed on; a head row first. Words as in files, numbers with all their digits. The
/// rows of an anonymous round name nobody and a role only where `rolesOf` shows it, and come in an
/// order that depends on nothing but what they say, so that no two can be seen to be of one person.
TextBlock answersTable(const Workspace& workspace, const Questionnaire& standard);

/// What follows for every item of those rounds: value, mean, median, standard deviation, n,
/// agreement, target, weight. What is undefined is empty.
TextBlock itemsTable(const Workspace& workspace, const Questionnaire& standard);

/// Every action: what, who, until when, how it stands.
TextBlock actionsTable(const Workspace& workspace);

} // namespace kam
