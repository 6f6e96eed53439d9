#pragma once

#include "core/json/input.hpp"
#include "core/workspace/workspace.hpp"

/// Whether records that refer to others find them. Each check takes the list of the file that the
/// records were read from, to name the place.
namespace kam::document {

/// The parent of every account is an account, and none is its own parent by way of others.
void checkParents(const json::Input& accounts, const Workspace& workspace);

/// The edition before every questionnaire is one, and none is its own by way of others.
void checkFormer(const json::Input& questionnaires, const Workspace& workspace);

/// Every rating of an account, agreed on or of a scorer, is of a criterion that is there.
void checkRatings(const json::Input& account, const Account& record, const Workspace& workspace);

/// Every service that an account gets is there, with the levels that it is about.
void checkOffer(const json::Input& account, const Account& record, const Workspace& workspace);

/// Every judgement compares criteria that are there.
void checkJudgements(const json::Input& judgements, const PairwiseJudgements& record,
                     const Workspace& workspace);

/// Every decision is about an account that is there.
void checkAccount(const json::Input& decision, const Decision& record, const Workspace& workspace);

} // namespace kam::document
