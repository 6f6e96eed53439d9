#pragma once

#include "core/workspace/round.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// The codes of responses in a text that was typed, pasted or read by a camera: alone, in a link or
/// amid other words, one or several. Empty where there is none.
std::vector<std::string> responseCodesIn(std::string_view text);
/// Likewise the code of an invitation; empty where there is none.
std::string invitationCodeIn(std::string_view text);

/// Whether text that was pasted is that of a file: nothing else pasted here begins like one.
bool isFileText(std::string_view text);
/// Whether there is the code of a response or of an invitation in a text.
bool carriesCode(std::string_view text);

/// What a code says, with the notes and evidence dates that were handed in before: a code has no
/// room for them, which does not mean that they are gone.
Response withNotesOf(Response fromCode, const Response& before);

/// How many notes a response has.
int countNotes(const Response& response);

} // namespace kam
