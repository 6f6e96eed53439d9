#include "core/workspace/action_list.hpp"

#include "core/base/sorting.hpp"
#include "core/base/text.hpp"

#include <map>
#include <tuple>

namespace kam {

std::vector<const ActionItem*> actionsInOrder(const Workspace& workspace) {
    std::vector<const ActionItem*> all;
    for (const auto& [id, action] : workspace.actions)
        all.push_back(&action);
    sortStably(all, [](const ActionItem* a, const ActionItem* b) {
        const auto place = [](const ActionItem& action) {
            return std::tuple(!action.pending(), action.due.value_or(lastDate));
        };
        return place(*a) < place(*b);
    });
    return all;
}

bool ActionFilter::shows(const ActionItem& action, Date today) const {
    return (!state || action.state == *state) && (!overdue || action.overdue(today)) &&
           (!owner || folded(action.owner) == folded(*owner));
}

std::vector<std::string> ownersOf(const Workspace& workspace) {
    std::map<std::string, std::string> owners;
    for (const auto& [id, action] : workspace.actions)
        if (!action.owner.empty()) owners.emplace(folded(action.owner), action.owner);
    std::vector<std::string> names;
    for (const auto& [plain, name] : owners)
        names.push_back(name);
    return names;
}

} // namespace kam
