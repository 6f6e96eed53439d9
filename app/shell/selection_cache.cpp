#include "app/shell/selection_cache.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace kam {

/// So many ratings are weighed in one frame: a few milliseconds.
constexpr std::size_t ratingsAtOnce = 1'000'000;

void SelectionCache::lookAt(const Workspace& of, std::uint64_t ofVersion) {
    if (workspace == &of && version == ofVersion) return;
    workspace = &of;
    version = ofVersion;
    draws.reset(); // which points into what is known
    shares.reset();
    known.reset();
    tiersByName.reset();
    offered.reset();
    served.reset();
    sorted.reset();
    names.reset();
}

const SelectionResult& SelectionCache::result() {
    if (!known) known.emplace(*workspace);
    return *known;
}

const std::vector<const Account*>& SelectionCache::byName() {
    if (sorted) return *sorted;
    sorted.emplace(result().ratings().accounts);
    std::stable_sort(sorted->begin(), sorted->end(),
                     [](const Account* a, const Account* b) { return a->name < b->name; });
    return *sorted;
}

const std::vector<std::optional<Tier>>& SelectionCache::tiers() {
    if (tiersByName) return *tiersByName;
    std::unordered_map<const Account*, std::optional<Tier>> of;
    for (const TieredAccount& each : tiersOf(result().ranking()))
        of.emplace(each.account, each.tier);
    tiersByName.emplace();
    for (const Account* each : byName())
        tiersByName->push_back(of[each]);
    return *tiersByName;
}

const OfferResult& SelectionCache::offer() {
    if (!offered) offered.emplace(offerOf(*workspace, result().ranking()));
    return *offered;
}

const ServiceResult& SelectionCache::service() {
    if (!served) served.emplace(serviceOf(*workspace, result().ranking()));
    return *served;
}

const std::vector<std::string>& SelectionCache::figures() {
    if (names) return *names;
    std::set<std::string> all;
    for (const auto& [id, account] : workspace->accounts)
        for (const auto& [name, value] : account.figures)
            all.insert(name);
    names.emplace(all.begin(), all.end());
    return *names;
}

const std::vector<double>* SelectionCache::stability() {
    if (shares) return &*shares;
    const SelectionResult& now = result();
    if (!draws) draws.emplace(now.ranking(), now.ratings(), now.selection());
    const std::size_t criteria = workspace->criteria.size() + 1;
    const std::size_t each = std::max<std::size_t>(1, draws->open() * criteria);
    draws->draw(static_cast<int>(std::max<std::size_t>(1, ratingsAtOnce / each)));
    if (!draws->done()) return nullptr;
    shares = draws->shares();
    draws.reset();
    return &*shares;
}

} // namespace kam
