#pragma once

#include "core/selection/selection_result.hpp"

#include <string>
#include <string_view>

namespace kam::test {

inline Money cop(std::int64_t pesos) { return {pesos * 100, "COP"}; }

/// Accounts whose tier is what their id says: those rated high on both axes are on the list unless
/// it was decided otherwise.
class OfferingCompany {
public:
    Workspace workspace;

    OfferingCompany() {
        workspace.company = {.id = "w-1", .name = "Aceros"};
        workspace.criteria.put("at", {.id = "at", .axis = Axis::attractiveness, .weight = 100});
        workspace.criteria.put("st", {.id = "st", .axis = Axis::strength, .weight = 100});
    }

    /// Decided in or out, so that who is key does not depend on the others.
    Account& add(const Id& id, Tier tier) {
        const bool attractive = tier <= Tier::star, strong = tier != Tier::star;
        const bool low = tier == Tier::streamline;
        Account account{.id = id, .name = id};
        account.ratings = {{"at", attractive ? 8.0 : 2.0}, {"st", strong && !low ? 8.0 : 2.0}};
        workspace.decisions.put("d-" + id,
                                {.id = "d-" + id,
                                 .account = id,
                                 .kind = tier == Tier::key ? DecisionKind::in : DecisionKind::out});
        return put(account);
    }
    /// Nothing is rated, nothing decided.
    Account& addUnrated(const Id& id) { return put(Account{.id = id, .name = id}); }

    Account& put(Account account) {
        const Id id = account.id;
        workspace.accounts.put(id, std::move(account));
        return const_cast<Account&>(*workspace.accounts.find(id));
    }
    Service& put(Service service) {
        const Id id = service.id;
        workspace.services.put(id, std::move(service));
        return const_cast<Service&>(*workspace.services.find(id));
    }

    SelectionResult selected() const { return SelectionResult(workspace); }
};

inline std::optional<int>& meantFor(Service& service, Tier tier) {
    return service.meant[static_cast<std::size_t>(tier)];
}

} // namespace kam::test
