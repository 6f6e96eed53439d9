#include "core/selection/account_tree.hpp"

#include "core/base/money_sum.hpp"

#include <map>
#include <string_view>
#include <utility>

namespace kam {
namespace {

/// Adds what is known of some accounts; the first amount says in which currency.
void add(const std::optional<MoneySum>& part, std::optional<MoneySum>& sum) {
    if (!part) return;
    if (sum)
        sum->add(*part);
    else
        sum = part;
}

class Growing {
public:
    explicit Growing(const Table<Account>& all) : accounts(all) {
        for (const auto& [id, account] : accounts)
            if (const Account* above = aboveOf(account)) below[above->id].push_back(&account);
    }

    std::vector<AccountNode> grow() {
        nodes.reserve(accounts.size());
        for (const auto& [id, account] : accounts)
            if (!aboveOf(account)) addTree(account);
        // What is left hangs from circles.
        if (nodes.size() < accounts.size())
            for (const auto& [id, account] : accounts)
                if (!placed.contains(id)) addTree(firstOfCircle(account));
        for (std::size_t i = 0; i < nodes.size(); ++i)
            if (sums[i]) nodes[i].revenue = sums[i]->whole();
        return std::move(nodes);
    }

private:
    const Account* aboveOf(const Account& account) const {
        return account.parent ? accounts.find(*account.parent) : nullptr;
    }

    /// The first by id of the circle that the way up from an account ends in.
    const Account& firstOfCircle(const Account& account) const {
        std::map<std::string_view, bool> way;
        const Account* at = &account;
        while (way.emplace(at->id, true).second)
            at = aboveOf(*at);
        const Account* first = at;
        for (const Account* each = aboveOf(*at); each != at; each = aboveOf(*each))
            if (each->id < first->id) first = each;
        return *first;
    }

    /// Chains of groups may be as long as the table, so there is no recursion.
    void addTree(const Account& root) {
        struct Open {
            std::size_t node, next;
        };
        std::vector<Open> open;
        const auto enter = [&](const Account& account) {
            if (!placed.emplace(account.id, nodes.size()).second) return;
            open.push_back({nodes.size(), 0});
            nodes.push_back({.account = &account, .depth = open.size() - 1});
            const auto& value = account.value;
            sums.emplace_back();
            if (value && value->baseRevenue)
                sums.back().emplace(value->baseRevenue->currency).add(value->baseRevenue);
            else
                nodes.back().withoutRevenue = 1;
        };
        enter(root);
        while (!open.empty()) {
            const std::size_t at = open.back().node;
            const auto children = below.find(nodes[at].account->id);
            if (children != below.end() && open.back().next < children->second.size()) {
                enter(*children->second[open.back().next++]);
                continue;
            }
            nodes[at].end = nodes.size();
            open.pop_back();
            if (open.empty()) continue;
            AccountNode& group = nodes[open.back().node];
            group.accounts += nodes[at].accounts;
            group.withoutRevenue += nodes[at].withoutRevenue;
            add(sums[at], sums[open.back().node]);
        }
    }

    const Table<Account>& accounts;
    std::map<std::string_view, std::vector<const Account*>> below;
    std::map<std::string_view, std::size_t> placed;
    std::vector<AccountNode> nodes;
    std::vector<std::optional<MoneySum>> sums; ///< of each node; null: nothing is known
};

} // namespace

std::vector<AccountNode> accountTree(const Workspace& workspace) {
    return Growing(workspace.accounts).grow();
}

} // namespace kam
