#pragma once

#include "core/workspace/change.hpp"

#include <string_view>
#include <vector>

/// The questionnaires that a company made.
namespace kam {

/// The own items of a questionnaire, by id.
std::vector<const OwnItem*> itemsOf(const Workspace& workspace, std::string_view questionnaire);
/// Those whose place no later edition has taken, by name.
std::vector<const OwnQuestionnaire*> newestQuestionnaires(const Workspace& workspace);
/// The last of the editions that follow one; itself where there is none. Empty: the standard one.
Id newestEdition(const Workspace& workspace, Id questionnaire);

/// How many items differ from the standard.
struct ItemCounts {
    int changed = 0, added = 0;
    int hidden = 0; ///< of the standard; those count as nothing else

    void add(const OwnItem& item) {
        ++(!item.step.empty() ? added : item.hidden ? hidden : changed);
    }
};

/// The rounds that ask it, by id.
std::vector<const Round*> roundsAsking(const Workspace& workspace, std::string_view questionnaire);
/// A round that keeps the questionnaire as it is: one with answers, or whose answers come in. Null
/// where it may be changed.
const Round* keeperOf(const Workspace& workspace, std::string_view questionnaire);

/// The next edition of a questionnaire under an id of its own, equal but for that.
Change nextEdition(const Workspace& workspace, const OwnQuestionnaire& former, Id id);
/// Takes a questionnaire out that no round asks; the edition after it follows the one before.
Change removal(const Workspace& workspace, const OwnQuestionnaire& questionnaire);

} // namespace kam
