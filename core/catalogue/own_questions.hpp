#pragma once

#include "core/base/language.hpp"
#include "core/catalogue/questionnaire.hpp"
#include "core/workspace/workspace.hpp"

#include <map>
#include <string_view>
#include <vector>

/// What a company's own questionnaire asks.
namespace kam {

/// The standard questionnaire with a company's changes: all steps and items, the hidden ones
/// marked. What was added stands behind what is in the standard, and keeps the numbers as they are.
Questionnaire changed(const Questionnaire& standard, const OwnQuestionnaire& own,
                      const std::vector<const OwnItem*>& items);

/// The same without what is hidden or cannot be asked yet (`notAsked`), and without steps in which
/// nothing is asked.
Questionnaire onlyAsked(Questionnaire all);

/// In what an item that somebody wrote differs from that of the standard; null: it was added. Where
/// a text was written anew, one in another language that is as in the standard translates what it
/// was before and is left out. `written`: the language of those who wrote it.
OwnItem ownOf(const Item& wanted, const Item* standard, const Id& questionnaire, Language written);

/// Whether an item has all the texts that asking it needs.
bool canBeAsked(const Item& item);

/// Whether two items ask the same: under one id the same question with the same levels to choose
/// from, so that answers to one can be compared with answers to the other.
bool asksTheSame(const Item& one, const Item& other);

/// The questionnaires that the rounds of a workspace ask, each made when it is first asked for.
class Questionnaires {
public:
    Questionnaires(const Workspace& of, const Questionnaire& ofProgram)
        : workspace(of), standard(ofProgram) {}

    /// What a round asks; the standard one where its own is not there.
    const Questionnaire& of(const Round& round) const { return of(round.questionnaire); }
    /// One by id; empty: the standard one.
    const Questionnaire& of(std::string_view id) const;
    /// All that a questionnaire knows, the hidden marked, for those who change it.
    const Questionnaire& whole(std::string_view id) const;
    /// What the round of that id asks; the standard one where there is none.
    const Questionnaire& ofRound(std::string_view round) const;

private:
    const Workspace& workspace;
    const Questionnaire& standard;
    using Made = std::map<Id, Questionnaire, std::less<>>;
    mutable Made made, wholes;
};

} // namespace kam
