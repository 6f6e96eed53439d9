#pragma once

#include "app/platform.hpp"
#include "app/screens/view.hpp"
#include "core/catalogue/texts.hpp"
#include "core/readiness/wording.hpp"

#include <string>

/// Sentences that more than one screen says.
namespace kam {

/// "hoy", "ayer", "23 de noviembre de 2026".
std::string dayWords(Date day, Date today, const Texts& texts);
/// "hoy 10:42", "ayer 16:20", "vie 27 nov", "27/11/2025" of a moment, as near as it is.
std::string momentOf(Instant instant, const Platform& platform, const Texts& texts);
/// The same within a sentence: "hoy a las 10:42", "el 27 de noviembre de 2026 a las 16:20".
std::string momentAt(Instant instant, const Platform& platform, const Texts& texts);
/// What a workspace is called in the list: its title, else its company, else that it has no name.
std::string nameOf(const WorkspaceEntry& entry, const Texts& texts);
/// "2 evaluaciones y 6 personas": what a workspace holds, without what it has none of.
std::string holdingsOf(const Workspace& workspace, const Texts& texts);
/// The same with a capital first letter, for dates that begin a line. Changes a-z only.
std::string capitalised(std::string words);
/// Name of a respondent; where none is given "Persona 1", counted among those without.
std::string nameOf(const Response& response, const View& view, const Texts& texts);
/// "6 personas" of the round, "5 de 6 personas" where not all have answered, nothing of nobody.
std::string peopleOf(const View& view, const Texts& texts);
/// The role of a respondent: its name where it is one of ours, else as written.
inline std::string roleOf(const Response& response, const Texts& texts) {
    return roleName(response.role, texts);
}
/// The same where persons are listed: in an anonymous round it would tell who they are.
inline std::string roleOf(const Response& response, const View& view, const Texts& texts) {
    return view.round && view.round->anonymous ? std::string() : roleOf(response, texts);
}
/// Answered items of the round's mode in a response.
int answeredIn(const Response& response, const View& view);
/// What is to be done, also where that is not written yet.
std::string titleOf(const ActionItem& action, const Texts& texts);
/// "vie 27 nov"; of another year "23/02/2027"; that there is no date.
std::string dueOf(const View& view, const ActionItem& action, const Texts& texts);
/// A key of the state's name.
const char* stateKey(ActionState state);
/// How long so many questions take, minutes: about one each, above five in steps of five.
int minutesFor(int questions);
/// First item without an answer, else the first item.
const Item* nextOpen(const Response& response, const View& view);

} // namespace kam
