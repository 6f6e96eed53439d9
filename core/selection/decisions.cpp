#include "core/selection/decisions.hpp"

#include <algorithm>
#include <tuple>

namespace kam {

bool isBefore(const Decision& a, const Decision& b) {
    return std::tie(a.on, a.number, a.id) < std::tie(b.on, b.number, b.id);
}

int nextDecisionNumber(const Workspace& workspace) {
    int greatest = 0;
    for (const auto& [id, decision] : workspace.decisions)
        greatest = std::max(greatest, decision.number);
    return std::min(greatest + 1, greatestNumber);
}

std::map<Id, const Decision*, std::less<>> currentDecisions(const Workspace& workspace) {
    std::map<Id, const Decision*, std::less<>> current;
    for (const auto& [id, decision] : workspace.decisions) {
        const Decision*& last = current[decision.account];
        if (last == nullptr || isBefore(*last, decision)) last = &decision;
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
