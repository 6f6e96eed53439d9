#include "core/selection/list_history.hpp"

#include "core/selection/decisions.hpp"

#include <algorithm>
#include <map>
#include <string_view>

namespace kam {

std::vector<ListMoment> listHistory(const Workspace& workspace) {
    std::vector<const Decision*> all;
    for (const auto& [id, decision] : workspace.decisions)
        all.push_back(&decision);
    std::sort(all.begin(), all.end(),
              [](const Decision* a, const Decision* b) { return isBefore(*a, *b); });
    std::vector<ListMoment> moments;
    std::map<std::string_view, bool> isIn;
    int size = 0;
    for (std::size_t i = 0; i < all.size();) {
        ListMoment moment{.on = all[i]->on};
        std::map<std::string_view, bool> before; // as the day began
        for (; i < all.size() && all[i]->on == moment.on; ++i) {
            bool& in = isIn[all[i]->account];
            before.try_emplace(all[i]->account, in);
            in = all[i]->kind == DecisionKind::in;
            moment.decisions.push_back(all[i]);
        }
        for (const auto& [account, was] : before) {
            const bool is = isIn[account];
            if (is && !was) ++moment.in;
            if (was && !is) ++moment.out;
        }
        size += moment.in - moment.out;
        moment.size = size;
        moments.push_back(std::move(moment));
    }
    std::reverse(moments.begin(), moments.end());
    return moments;
}

} // namespace kam
