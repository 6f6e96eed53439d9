#include "app/screens/customer_list.hpp"

#include "core/base/sorting.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>
#include <utility>

namespace kam {
namespace {

void note(std::unordered_map<std::string, const Account*>& known, std::string key,
          const Account& account) {
    const auto [place, isNew] = known.emplace(std::move(key), &account);
    if (!isNew && place->second != &account) place->second = nullptr;
}

} // namespace

void CustomerList::lookAt(const Workspace& of, std::uint64_t ofVersion) {
    if (workspace == &of && version == ofVersion) return;
    *this = {};
    workspace = &of;
    version = ofVersion;
    nodes = accountTree(of);
    std::map<std::string, bool> all;
    for (const AccountNode& node : nodes) {
        for (const auto& [name, value] : node.account->figures) {
            bool& isWhole = all.emplace(name, true).first->second;
            isWhole = isWhole && value == std::floor(value);
        }
        groupCount += node.accounts > 1 ? 1 : 0;
        since = since || node.account->since;
        unknown = unknown || (node.accounts > 1 && node.withoutRevenue > 0);
    }
    for (const auto& [name, isWhole] : all) {
        names.push_back(name);
        whole.push_back(isWhole);
    }
    order();
    call();
}

void CustomerList::order() {
    std::vector<std::string> keys;
    keys.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        keys.push_back(sortKey(nodes[i].account->name));
        byName.push_back(i);
    }
    const auto before = [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; };
    sortStably(byName, before);
    // Siblings in the order of their names; groups may be nested as deep as there are accounts.
    std::vector<std::size_t> open;
    const auto enter = [&](std::size_t from, std::size_t end) {
        const std::size_t first = open.size();
        for (std::size_t i = from; i < end; i = nodes[i].end)
            open.push_back(i);
        std::stable_sort(open.begin() + static_cast<std::ptrdiff_t>(first), open.end(),
                         [&](std::size_t a, std::size_t b) { return before(b, a); });
    };
    enter(0, nodes.size());
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        byGroup.push_back(at);
        enter(at + 1, nodes[at].end);
    }
}

void CustomerList::call() {
    for (const AccountNode& node : nodes) {
        const Account& account = *node.account;
        if (!account.code.empty()) note(codes, nameKey(account.code), account);
        note(words, nameKey(account.name), account);
    }
    for (const std::size_t at : byName) {
        const Account& account = *nodes[at].account;
        const bool several = !words[nameKey(account.name)];
        const std::string& more = account.code.empty() ? account.id : account.code;
        calls.push_back(several ? account.name + " (" + more + ")" : account.name);
        if (several) note(words, nameKey(calls.back()), account);
    }
}

const Account* CustomerList::find(std::string_view called) const {
    const std::string key = nameKey(called);
    for (const auto* known : {&codes, &words})
        if (const auto found = known->find(key); found != known->end()) return found->second;
    return nullptr;
}

bool isBelow(const Account& account, const Id& group, const Workspace& workspace) {
    std::unordered_set<std::string> seen;
    const Account* at = &account;
    while (at && seen.insert(at->id).second) {
        if (at->id == group) return true;
        at = at->parent ? workspace.accounts.find(*at->parent) : nullptr;
    }
    return false;
}

} // namespace kam
