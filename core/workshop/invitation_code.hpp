#pragma once

#include "core/base/result.hpp"
#include "core/catalogue/questionnaire.hpp"
#include "core/document/invitation_json.hpp"
#include "core/workspace/workspace.hpp"

#include <string>
#include <string_view>

namespace kam {

/// What a facilitator hands out for a round of the workspace. `questionnaire`: what it asks; where
/// it is not the standard one, the invitation carries it, for which only a file has room.
Invitation invitationTo(const Round& round, const Workspace& workspace,
                        const Questionnaire& questionnaire);

/// An invitation as a code for link and QR: "KAI1-" and groups (core/base/code32.hpp), at most 280
/// characters. It carries everything but the items, of which it has a fingerprint; a company or a
/// title that is very long is cut and ends in "…".
std::string encodeInvitationCode(const Invitation& invitation, const Questionnaire& questionnaire);

/// Reads such a code. What it says is held to the rules of a `kam/invitation` file. Faults:
/// `mistyped` and `badChecksum` for a code that was copied wrongly, `otherFormat` for one of other
/// questions or no code at all.
Result<Invitation> decodeInvitationCode(std::string_view code, const Questionnaire& questionnaire);

/// Whether a text is meant as such a code, be it copied rightly or not.
bool isInvitationCode(std::string_view text);

} // namespace kam
