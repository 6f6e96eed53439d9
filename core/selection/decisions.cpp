#include "core/selection/decisions.hpp"

namespace kam {

std::map<Id, const Decision*, std::less<>> currentDecisions(const Workspace& workspace) {
    std::map<Id, const Decision*, std::less<>> current;
    for (const auto& [id, decision] : workspace.decisions) { // by id
        const Decision*& last = current[decision.account];
        if (last == nullptr || !(decision.on < last->on)) last = &decision;
    }
    return current;
}

Decided decidedIn(const Workspace& workspace) {
    Decided decided;
    for (const auto& [account, decision] : currentDecisions(workspace))
        decided.emplace(account, decision->kind == DecisionKind::in);
    return decided;
}

} // namespace kam
