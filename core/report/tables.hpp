#pragma once

#include "core/base/tsv.hpp"
#include "core/catalogue/questionnaire.hpp"
#include "core/catalogue/texts.hpp"
#include "core/workspace/workspace.hpp"

namespace kam {

/// What stands between the cells of a file for spreadsheets: where the decimal sign is a comma they
/// expect a semicolon.
inline char csvSeparator(Language language) { return language == Language::es ? ';' : ','; }

/// Every answer of every round whose answers may be seen, to what that round asks, a row each, with
/// what the room agreed on; a head row first. All in the words and the number form of `texts`,
/// numbers with all their digits. The rows of an anonymous round name nobody and a role only where
/// `rolesOf` shows it, and come in an order that depends on nothing but what they say, so that no
/// two can be seen to be of one person.
TextBlock answersTable(const Workspace& workspace, const Questionnaire& standard,
                       const Texts& texts);

/// What follows for every item of those rounds: value, mean, median, standard deviation, n,
/// agreement, target, weight. What is undefined is empty.
TextBlock itemsTable(const Workspace& workspace, const Questionnaire& standard, const Texts& texts);

/// Every action: what, who, until when, how it stands.
TextBlock actionsTable(const Workspace& workspace, const Questionnaire& standard,
                       const Texts& texts);

} // namespace kam
