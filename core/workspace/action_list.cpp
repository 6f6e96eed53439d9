#include "core/workspace/action_list.hpp"

#include "core/base/sorting.hpp"

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

} // namespace kam
