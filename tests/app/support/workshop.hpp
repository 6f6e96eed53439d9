#pragma once

#include "core/document/invitation_json.hpp"
#include "core/workspace/workspace.hpp"

#include <string>

namespace kam::test {

/// The invitation of a facilitator to a quick round "Taller inicial" of "Aceros del Valle S.A.".
Invitation invitation(bool anonymous);
std::string invitationCode(bool anonymous);

/// The facilitator's company, with that round and nobody's answers.
Workspace facilitated(bool anonymous);

/// Answers of a quick round of one person, all at one level.
Response answers(const std::string& name, int level, std::int64_t submittedAt);
std::string codeOf(const Response& response);

} // namespace kam::test
