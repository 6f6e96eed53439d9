#include "app/shell/selection_cache.hpp"

#include "core/base/sorting.hpp"
#include "core/selection/decisions.hpp"
#include "core/selection/rating.hpp"

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
    listed.reset();
    trialResult.reset();
    weightRanges.clear();
    moved.reset();
    decisions.reset();
    known.reset();
    tiersByName.reset();
    offered.reset();
    served.reset();
    sorted.reset();
    names.reset();
    weighed.reset();
    rated.reset();
    shown.reset();
}

const SelectionResult& SelectionCache::result() {
    if (!known) known.emplace(*workspace);
    return *known;
}

const std::vector<const Account*>& SelectionCache::byName() {
    if (sorted) return *sorted;
    sorted.emplace(result().ratings().accounts);
    sortByName(*sorted);
    return *sorted;
}

const ListShown& SelectionCache::listShown(Date today) {
    if (listed && listedOn == today) return *listed;
    const SelectionResult& now = result();
    listed.emplace();
    listedOn = today;
    for (const RankedAccount& each : now.ranking().accounts) {
        (each.onList ? listed->list : listed->others).push_back(&each);
        if (const auto revenue = figureOf(*each.account, "revenue", workspace->company))
            listed->mostRevenue = std::max(listed->mostRevenue, *revenue);
    }
    for (const IncompleteAccount& each : now.ranking().incomplete)
        if (each.decided == true) listed->unranked.push_back(&each);
    listed->reviews = reviewsOf(*workspace, now.ranking(), now.selection(), today);
    listed->history = listHistory(*workspace);
    return *listed;
}

Trial SelectionCache::holds() { return trialOf(result().weights(), result().selection()); }

const TrialResult& SelectionCache::tried(const Trial& trial) {
    if (trialResult && trialResult->trial == trial) return *trialResult;
    const SelectionResult& now = result();
    trialResult.emplace();
    trialResult->trial = trial;
    trialResult->ranking = rankAccounts(now.ratings(), weightsOf(trial, now.weights()),
                                        selectionOf(trial, now.selection()), decided());
    trialResult->rows = listsCompared(now.ranking(), trialResult->ranking);
    return *trialResult;
}

const Decided& SelectionCache::decided() {
    if (!decisions) decisions = decidedIn(*workspace);
    return *decisions;
}

OneWeight SelectionCache::weightOf(std::size_t criterion) {
    const SelectionResult& now = result();
    const std::size_t first = now.weights()[0].criteria.size();
    const std::size_t axis = criterion < first ? 0 : 1;
    return {axis,
            axis == 0 ? criterion : criterion - first,
            now.ranking(),
            now.ratings(),
            now.selection(),
            decided()};
}

const std::vector<WeightRange>* SelectionCache::ranges() {
    const Weights& weights = result().weights();
    const std::size_t all = weights[0].criteria.size() + weights[1].criteria.size();
    if (weightRanges.size() < all) // one a frame
        weightRanges.push_back(weightOf(weightRanges.size()).range());
    return weightRanges.size() == all ? &weightRanges : nullptr;
}

const OneWeight* SelectionCache::oneWeight(std::string_view criterion) {
    if (weightRanges.empty()) return nullptr;
    auto range = std::find_if(weightRanges.begin(), weightRanges.end(),
                              [&](const WeightRange& each) { return each.criterion == criterion; });
    if (range == weightRanges.end())
        range = std::min_element(weightRanges.begin(), weightRanges.end(),
                                 [](const WeightRange& a, const WeightRange& b) {
                                     return a.high - a.low < b.high - b.low;
                                 });
    const auto place = static_cast<std::size_t>(range - weightRanges.begin());
    if (!moved || movedPlace != place) moved.emplace(weightOf(place));
    movedPlace = place;
    return &*moved;
}

const Weights& SelectionCache::weights() {
    if (!weighed) weighed = weightsOf(*workspace);
    return *weighed;
}

const RatingProgress& SelectionCache::progress(const RatingLook& wanted) {
    if (wanted != look) {
        look = wanted;
        rated.reset();
        shown.reset();
        held.clear();
    }
    if (!rated) rated = progressOf(*workspace, result().ratings(), result().weights(), look.scorer);
    return *rated;
}

const std::vector<const Account*>& SelectionCache::rows(const RatingLook& wanted) {
    const RatingProgress& now = progress(wanted);
    if (shown) return *shown;
    ++rowsSeen;
    shown = byName();
    if (look.rows == RatingLook::Rows::all) return *shown;
    for (const Account* each : look.rows == RatingLook::Rows::lacking ? now.lacking : now.divided)
        held.insert(each->id);
    std::erase_if(*shown, [&](const Account* each) { return !held.contains(each->id); });
    return *shown;
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
