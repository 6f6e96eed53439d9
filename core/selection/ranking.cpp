#include "core/selection/ranking.hpp"

#include <algorithm>
#include <array>

namespace kam {
namespace {

constexpr std::array<std::string_view, accountClasses> names{"strategic", "star", "status",
                                                             "streamline"};

std::optional<bool> decisionOn(const Decided& decided, const Id& account) {
    const auto found = decided.find(account);
    if (found == decided.end()) return std::nullopt;
    return found->second;
}

/// Puts on the list who is on it; `decidedIn`: how many are by decision.
void drawUp(std::vector<RankedAccount>& accounts, std::optional<int> limit, int decidedIn) {
    int suggestions = 0, places = decidedIn;
    const auto hasRoom = [&](int taken) { return !limit || taken < *limit; };
    for (RankedAccount& account : accounts) {
        const bool deserves = deservesPlace(account.kind);
        account.suggested = deserves && hasRoom(suggestions);
        if (account.suggested) ++suggestions;
        account.onList = account.decided.value_or(deserves && hasRoom(places));
        if (account.onList && !account.decided) ++places;
    }
}

} // namespace

std::string_view name(AccountClass which) { return names[static_cast<std::size_t>(which)]; }

AccountClass classOf(double attractiveness, double strength, const Selection& selection) {
    const bool attractive = comparable(attractiveness) >= comparable(selection.attractivenessCut);
    const bool strong = comparable(strength) >= comparable(selection.strengthCut);
    if (attractive) return strong ? AccountClass::strategic : AccountClass::star;
    return strong ? AccountClass::status : AccountClass::streamline;
}

bool deservesPlace(AccountClass kind) {
    return kind == AccountClass::strategic || kind == AccountClass::star;
}

bool isRanked(double attractivenessKnown, double strengthKnown) {
    constexpr double rounding = 1e-9; // ten times 0.1 is a little less than 1
    return std::min(attractivenessKnown, strengthKnown) >= enoughRated - rounding;
}

Ranking rankAccounts(const Ratings& ratings, const Weights& weights, const Selection& selection,
                     const Decided& decided) {
    const std::size_t accounts = ratings.accounts.size();
    std::array<AxisScores, 2> axes;
    for (std::size_t axis = 0; axis < axes.size(); ++axis) {
        axes[axis].score.resize(accounts);
        scoreAxis(ratings.columns[axis], weights[axis].shares, axes[axis]);
    }
    const auto& [attractiveness, strength] = axes;
    Ranking ranking{.weights = weights, .limit = selection.limit};
    ranking.accounts.reserve(accounts);
    int decidedIn = 0;
    for (std::size_t i = 0; i < accounts; ++i) {
        const Account* account = ratings.accounts[i];
        const std::optional<bool> decision = decisionOn(decided, account->id);
        if (decision == true) ++decidedIn;
        const double a = attractiveness.score[i], s = strength.score[i];
        if (isRanked(attractiveness.known[i], strength.known[i])) {
            ranking.accounts.push_back(
                {.account = account,
                 .attractiveness = a,
                 .strength = s,
                 .score = selection.axisWeight * a + (1 - selection.axisWeight) * s,
                 .kind = classOf(a, s, selection),
                 .decided = decision});
            continue;
        }
        IncompleteAccount incomplete{.account = account,
                                     .attractivenessKnown = attractiveness.known[i],
                                     .strengthKnown = strength.known[i],
                                     .decided = decision};
        if (attractiveness.known[i] > 0) incomplete.attractiveness = a;
        if (strength.known[i] > 0) incomplete.strength = s;
        ranking.incomplete.push_back(incomplete);
    }
    // They come by id, and stay so where scores are equal.
    std::stable_sort(ranking.accounts.begin(), ranking.accounts.end(),
                     [](const RankedAccount& x, const RankedAccount& y) {
                         return comparable(x.score) > comparable(y.score);
                     });
    int rank = 0;
    for (RankedAccount& account : ranking.accounts)
        account.rank = ++rank;
    drawUp(ranking.accounts, selection.limit, decidedIn);
    ranking.onList = static_cast<int>(
        std::count_if(ranking.accounts.begin(), ranking.accounts.end(),
                      [](const RankedAccount& each) { return each.onList; }) +
        std::count_if(ranking.incomplete.begin(), ranking.incomplete.end(),
                      [](const IncompleteAccount& each) { return each.decided == true; }));
    return ranking;
}

} // namespace kam
