#pragma once

#include "core/catalogue/questionnaire.hpp"
#include "core/readiness/disclosure.hpp"
#include "core/workspace/round.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace kam {

/// What the persons of one role say about one item.
struct RoleItem {
    ItemId id;
    std::optional<double> mean; ///< of their levels, 0-4; null without levels, and where hidden
    int n = 0;                  ///< levels given
    std::array<int, 5> distribution{}; ///< persons on level 0 … 4; where hidden all 0
    int notApplicable = 0;             ///< persons who called it so
    bool hidden = false; ///< not shown in an anonymous round: so few gave a level, or what others
                         ///< said could be told from all that is said
};

/// What the persons of one role say.
struct RoleResult {
    std::string role;            ///< as written in the responses; of `rest` empty
    bool rest = false;           ///< all those whose role has no column of its own
    int respondents = 0;         ///< persons of the role who say anything about an item of the mode
    std::vector<RoleItem> items; ///< of the mode, in the questionnaire's order
};

/// Who of an anonymous round has answered and whose role stays untold, as fewer than
/// `anonymousGroup` share it; also those of the smallest roles, until so many or none are left so.
std::vector<const Response*> withUntoldRole(const std::vector<const Response*>& responses);

/// The roles of a round by their names, then the rest. In an anonymous round a role is by itself
/// only where at least `anonymousGroup` persons share it, and so many or none are in the rest: what
/// is left when all others are taken away must not be one person either.
std::vector<RoleResult> rolesOf(const Round& round, const std::vector<const Response*>& responses,
                                const Questionnaire& questionnaire);

} // namespace kam
