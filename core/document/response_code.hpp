#pragma once

#include "core/base/result.hpp"
#include "core/catalogue/own_questions.hpp"
#include "core/workspace/round.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kam {

/// A response as a code for chat, link and QR: "KAM1-" and groups (core/base/code32.hpp), at most
/// 300 characters. It carries round, id, name, role, time and every level, "not applicable" and
/// confidence, but no notes. Null where it has no room, for a name or role that is very long: then
/// a file goes.
std::optional<std::string> encodeResponseCode(const Response& response,
                                              const Questionnaire& questionnaire);

/// Reads such a code. What it says is held to the rules of a `kam/response` file. Faults:
/// `mistyped` and `badChecksum` for a code that was copied wrongly, `otherFormat` for one of other
/// questions or no code at all.
Result<Response> decodeResponseCode(std::string_view code, const Questionnaire& questionnaire);
/// The same by the questions of the round that the code names.
Result<Response> decodeResponseCode(std::string_view code, const Questionnaires& questionnaires);

/// Whether a text is meant as such a code, be it copied rightly or not.
bool isResponseCode(std::string_view text);

} // namespace kam
