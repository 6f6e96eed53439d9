#pragma once

#include "core/catalogue/texts.hpp"
#include "core/readiness/assessment.hpp"
#include "core/readiness/guesses.hpp"
#include "core/readiness/rounds.hpp"

#include <string>
#include <string_view>

/// What is said about a result, the same on screen and in the report.
namespace kam {

/// "2.4" of item 4 of step 2.
std::string numberOf(const Item& item);
/// "2.1 Compromiso con presupuesto".
std::string numberedTopic(const Item& item, Language language);
/// "Listos para un piloto".
std::string titleOf(Verdict verdict, const Texts& texts);
/// By how many of the items rounds are compared, where they ask different questionnaires; else
/// empty.
std::string limitsOf(const RoundComparison& comparison, const Texts& texts);
/// A round's title, also where it has none.
std::string titleOf(const Round& round, const Texts& texts);
/// "Acería, edición 2".
std::string nameOf(const OwnQuestionnaire& questionnaire, const Texts& texts);
/// "Siete pasos", unless a questionnaire has another number of them; a key of the text.
const char* stepsKey(const Questionnaire& questionnaire);
/// What keeps the next verdict away: missing answers, missing points, gates, or nothing.
std::string reasonOf(const Assessment& assessment, const Texts& texts);
/// What is missing while a gate item blocks; its topic where nobody has answered or the
/// questionnaire says no more.
std::string blockerOf(const Item& item, const ItemResult& result, const Texts& texts);
/// Why there is nothing to do next.
std::string noGaps(const Assessment& assessment, const Texts& texts);
/// The level of a gate item, as `levelBelow` where it does not reach what is required; "–" for
/// none, or that it does not apply.
std::string levelOf(const GateResult& gate, const ItemResult& item, const Texts& texts);
/// A level that is not what is required: rounded as any other, but 2.96 does not look like 3.
std::string levelBelow(double level, double required, const Texts& texts);
/// How much is missing, rounded as any other number; what is more than nothing never looks like 0.
std::string lacking(double amount, const Texts& texts);
/// What is said about a gate item; nothing of one that is not asked.
const ItemResult& resultOf(const Assessment& assessment, const GateResult& gate);
/// "Nivel 0,9 de 4 · mínimo 2,0 · 14 respuestas".
std::string gateLine(const GateResult& gate, const ItemResult& item, const Texts& texts);
/// The action suggested for an item at its present value; empty where there is none.
std::string suggestedAction(const Item& item, const ItemResult& result, Language language);
/// Whether one of a step's gate items keeps the next verdict away.
bool isBlocked(const Assessment& assessment, std::string_view step);
/// A role's name where it is one of ours, else as written.
std::string roleName(std::string_view role, const Texts& texts);
/// Between which scores, and verdicts, the result lies if the guesses are a level off.
std::string wordsOf(const GuessRange& range, const Texts& texts);
/// Where the level of an item comes from; a key of its text.
const char* sourceOf(const ItemResult& result);

} // namespace kam
