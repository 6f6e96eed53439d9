#pragma once

#include "app/platform.hpp"
#include "app/screens/view.hpp"
#include "core/catalogue/texts.hpp"

#include <string>

/// Sentences that more than one screen says.
namespace kam {

/// "2.4" of item 4 of step 2.
std::string numberOf(const Item& item);
/// "2.1 Compromiso con presupuesto".
std::string numberedTopic(const Item& item, Language language);
/// "Listos para un piloto".
std::string titleOf(Verdict verdict, const Texts& texts);
/// A round's title, also where it has none.
std::string titleOf(const Round& round, const Texts& texts);
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
/// What keeps the next verdict away: missing answers, missing points, gates, or nothing.
std::string reasonOf(const Assessment& assessment, const Texts& texts);
/// What is missing while a gate item blocks; its topic where nobody has answered or the
/// questionnaire says no more.
std::string blockerOf(const Item& item, const ItemResult& result, const Texts& texts);
/// Why there is nothing to do next.
std::string noGaps(const Assessment& assessment, const Texts& texts);
/// The level of a gate item, rounded down where it does not reach what is required; "–" for none,
/// or that it does not apply.
std::string levelOf(const GateResult& gate, const ItemResult& item, const Texts& texts);
/// What is missing, rounded up: never shown as nothing.
std::string lacking(double amount, const Texts& texts);
/// "Nivel 0,9 de 4 · mínimo 2,0 · 14 respuestas".
std::string gateLine(const GateResult& gate, const ItemResult& item, const Texts& texts);
/// The same with a capital first letter, for dates that begin a line. Changes a-z only.
std::string capitalised(std::string words);
/// The action suggested for an item at its present value; empty where there is none.
std::string suggestedAction(const Item& item, const ItemResult& result, Language language);
/// Whether one of a step's gate items keeps the next verdict away.
bool isBlocked(const Assessment& assessment, std::string_view step);
/// Name of a respondent; where none is given "Persona 1", counted among those without.
std::string nameOf(const Response& response, const View& view, const Texts& texts);
/// "6 personas" of the round, "5 de 6 personas" where not all have answered.
std::string peopleOf(const View& view, const Texts& texts);
/// A role's name where it is one of ours, else as written.
std::string roleOf(const Response& response, const Texts& texts);
/// Answered items of the round's mode in a response.
int answeredIn(const Response& response, const View& view);
/// How long so many questions take, minutes: about one each, above five in steps of five.
int minutesFor(int questions);
/// First item without an answer, else the first item.
const Item* nextOpen(const Response& response, const View& view);

} // namespace kam
