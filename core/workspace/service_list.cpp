#include "core/workspace/service_list.hpp"

#include <algorithm>

namespace kam {
namespace {

constexpr std::string_view tierNames[] = {"key", "strategic", "star", "status", "streamline"};
constexpr std::string_view modelNames[] = {"keyTeam", "fieldSeller", "insideSales", "direct"};

/// Where a level stands once another one is gone.
void moveDown(int& place, int gone) {
    if (place >= gone) place = std::max(0, place - 1);
}
void moveDown(std::optional<int>& place, int gone) {
    if (place) moveDown(*place, gone);
}

} // namespace

std::string_view name(Tier tier) { return tierNames[static_cast<std::size_t>(tier)]; }
std::string_view name(ServiceModelKind kind) { return modelNames[static_cast<std::size_t>(kind)]; }

Change removal(const Workspace& workspace, const Service& service) {
    Change change{{Erase{TableId::services, service.id}}, "change.removeService"};
    for (const auto& [id, account] : workspace.accounts) {
        if (!account.offer.contains(service.id)) continue;
        Account without = account;
        without.offer.erase(service.id);
        change.edits.emplace_back(put(std::move(without)));
    }
    return change;
}

Change withoutLevel(const Workspace& workspace, const Service& service, int level) {
    Service less = service;
    less.levels.erase(less.levels.begin() + level);
    moveDown(less.standard, level);
    for (std::optional<int>& meant : less.meant)
        moveDown(meant, level);
    Change change{{put(std::move(less))}, "change.services"};
    for (const auto& [id, account] : workspace.accounts) {
        if (!account.offer.contains(service.id)) continue;
        Account moved = account;
        OfferLine& line = moved.offer[service.id];
        moveDown(line.agreed, level);
        moveDown(line.today, level);
        if (moved != account) change.edits.emplace_back(put(std::move(moved)));
    }
    return change;
}

Change servedBy(const Workspace& workspace, const std::set<Id>& accounts,
                std::optional<ServiceModelKind> kind) {
    Change change{{}, "change.served"};
    for (const Id& id : accounts) {
        const Account* account = workspace.accounts.find(id);
        if (!account || account->servedBy == kind) continue;
        Account served = *account;
        served.servedBy = kind;
        change.edits.emplace_back(put(std::move(served)));
    }
    return change;
}

} // namespace kam
