#include "core/selection/stability.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace kam {
namespace {

/// SplitMix64 (Steele, Lea & Flood 2014): small, and the same everywhere.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state(seed) {}

    /// At least 0, less than 1.
    double next() {
        std::uint64_t z = state += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return static_cast<double>((z ^ (z >> 31U)) >> 11U) * 0x1.0p-53;
    }

private:
    std::uint64_t state;
};

using Columns = std::array<std::vector<Ratings::Column>, 2>;

/// The columns of some accounts alone.
Columns columnsOf(const Ratings& ratings, const std::vector<std::size_t>& places) {
    Columns columns;
    for (std::size_t axis = 0; axis < columns.size(); ++axis)
        for (const Ratings::Column& all : ratings.columns[axis]) {
            Ratings::Column some;
            for (const std::size_t place : places) {
                some.rating.push_back(all.rating[place]);
                some.rated.push_back(all.rated[place]);
            }
            columns[axis].push_back(std::move(some));
        }
    return columns;
}

std::vector<double> spreadOut(const std::vector<double>& shares, double spread, Dice& dice) {
    std::vector<double> spreadShares;
    spreadShares.reserve(shares.size());
    for (const double share : shares)
        spreadShares.push_back(share * (1 - spread + 2 * spread * dice.next()));
    const double sum = std::accumulate(spreadShares.begin(), spreadShares.end(), 0.0);
    if (sum > 0)
        for (double& share : spreadShares)
            share /= sum;
    return spreadShares;
}

/// Between which values something can lie.
struct Reach {
    double least = 0, most = 0;
};

/// A little is added, as sums of other weights are rounded otherwise.
constexpr double rounding = 1e-9;

/// How far the axis score of an account can move. A weighted mean is largest where the weights of
/// the best ratings, down to one of them, are as large as they can be and the others as small.
Reach reachOf(std::size_t account, const std::vector<Ratings::Column>& columns,
              const std::vector<double>& shares, double spread) {
    std::vector<std::pair<double, double>> rated; // rating, weight
    double sum = 0, weight = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] <= 0 || columns[i].rated[account] == 0) continue;
        rated.emplace_back(columns[i].rating[account], shares[i] * (1 - spread));
        sum += rated.back().first * rated.back().second;
        weight += rated.back().second;
    }
    std::sort(rated.begin(), rated.end());
    const double more = spread < 1 ? 2 * spread / (1 - spread) : 0; // of the smaller weight
    Reach reach{10, 0};
    const auto consider = [&](double parts, double weights) {
        if (weights <= 0) return;
        reach.least = std::min(reach.least, parts / weights - rounding);
        reach.most = std::max(reach.most, parts / weights + rounding);
    };
    if (more == 0 && spread > 0) { // weights may vanish: any single rating may be all there is
        if (!rated.empty()) reach = {rated.front().first - rounding, rated.back().first + rounding};
        return reach;
    }
    consider(sum, weight);
    double above = 0, aboveWeight = 0, below = 0, belowWeight = 0;
    for (std::size_t i = 0; i < rated.size(); ++i) {
        const auto& [low, lowWeight] = rated[i];
        const auto& [high, highWeight] = rated[rated.size() - 1 - i];
        below += low * lowWeight * more;
        belowWeight += lowWeight * more;
        above += high * highWeight * more;
        aboveWeight += highWeight * more;
        consider(sum + below, weight + belowWeight);
        consider(sum + above, weight + aboveWeight);
    }
    return reach;
}

} // namespace

/// One weighting after the other.
class StabilityDraws::Inner {
public:
    Inner(const Ranking& ranked, const Ratings& ratings, const Selection& drawnUp)
        : ranking(ranked), selection(drawnUp), dice(drawnUp.seed), settled(ranked.accounts.size()) {
        // Decisions take their places first.
        const auto in = [](const auto& each) { return each.decided == true; };
        const auto taken = std::count_if(ranking.accounts.begin(), ranking.accounts.end(), in) +
                           std::count_if(ranking.incomplete.begin(), ranking.incomplete.end(), in);
        room = ranking.accounts.size();
        if (selection.limit)
            room = std::min<std::size_t>(room, static_cast<std::size_t>(std::max<std::ptrdiff_t>(
                                                   0, *selection.limit - taken)));
        settle(ratings);
    }

    std::size_t open() const { return ranks.size(); }
    bool done() const { return drawn == selection.draws || ranks.empty(); }

    void draw(int times) {
        for (; times > 0 && !done(); --times, ++drawn)
            draw();
    }

    /// As the accounts of the ranking stand.
    std::vector<double> shares() const {
        std::vector<double> result(settled);
        for (std::size_t i = 0; i < ranks.size(); ++i)
            result[ranks[i]] = static_cast<double>(counts[i]) / selection.draws;
        return result;
    }

private:
    struct Candidate {
        std::int64_t score; // comparable
        std::size_t place;
    };

    /// Says of whom it is known already, and keeps the others, by id as in the ratings, so that
    /// equal scores are told apart as in the ranking.
    void settle(const Ratings& ratings) {
        std::unordered_map<const Account*, std::size_t> rankOf;
        for (std::size_t i = 0; i < ranking.accounts.size(); ++i)
            rankOf.emplace(ranking.accounts[i].account, i);
        struct Undecided {
            std::size_t place, rank;
            Reach attractiveness, score;
        };
        std::vector<Undecided> undecided;
        std::vector<double> sure; // scores that those who always may be on the list always reach
        for (std::size_t place = 0; place < ratings.accounts.size(); ++place) {
            const auto found = rankOf.find(ratings.accounts[place]);
            if (found == rankOf.end()) continue;
            if (const auto decided = ranking.accounts[found->second].decided) {
                settled[found->second] = *decided ? 1 : 0;
                continue;
            }
            const auto reach = [&](std::size_t axis) {
                return reachOf(place, ratings.columns[axis], ranking.weights[axis].shares,
                               selection.spread);
            };
            const Reach a = reach(0), s = reach(1);
            const double share = selection.axisWeight;
            const Reach score{share * a.least + (1 - share) * s.least,
                              share * a.most + (1 - share) * s.most};
            if (a.most < selection.attractivenessCut) continue; // never
            undecided.push_back({place, found->second, a, score});
            if (a.least >= selection.attractivenessCut) sure.push_back(score.least);
        }
        const bool fits = undecided.size() <= room;
        double needed = 0; // to be on the list at all
        if (!fits && room > 0 && sure.size() >= room) {
            const auto last = sure.begin() + static_cast<std::ptrdiff_t>(room) - 1;
            std::nth_element(sure.begin(), last, sure.end(), std::greater<>());
            needed = *last;
        }
        if (!fits && room == 0) return;
        std::vector<std::size_t> places;
        for (const Undecided& each : undecided) {
            if (fits && each.attractiveness.least >= selection.attractivenessCut) {
                settled[each.rank] = 1;
            } else if (each.score.most >= needed) {
                places.push_back(each.place);
                ranks.push_back(each.rank);
            }
        }
        columns = columnsOf(ratings, places);
        counts.assign(ranks.size(), 0);
    }

    void draw() {
        for (std::size_t axis = 0; axis < axes.size(); ++axis) {
            axes[axis].score.resize(ranks.size());
            const auto shares = spreadOut(ranking.weights[axis].shares, selection.spread, dice);
            scoreAxis(columns[axis], shares, axes[axis]);
        }
        const std::int64_t cut = comparable(selection.attractivenessCut);
        candidates.clear();
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            const double a = axes[0].score[i], s = axes[1].score[i];
            if (comparable(a) >= cut)
                candidates.push_back(
                    {comparable(selection.axisWeight * a + (1 - selection.axisWeight) * s), i});
        }
        if (candidates.size() > room)
            std::nth_element(candidates.begin(),
                             candidates.begin() + static_cast<std::ptrdiff_t>(room),
                             candidates.end(), [](const Candidate& x, const Candidate& y) {
                                 return x.score != y.score ? x.score > y.score : x.place < y.place;
                             });
        const std::size_t on = std::min(room, candidates.size());
        for (std::size_t i = 0; i < on; ++i)
            ++counts[candidates[i].place];
    }

    const Ranking& ranking;
    const Selection& selection;
    Dice dice;
    int drawn = 0;
    std::vector<double> settled;    ///< as the accounts of the ranking stand; 0 where still open
    std::vector<std::size_t> ranks; ///< of each open account by id: its place in the ranking
    std::vector<int> counts;        ///< it was on the list
    Columns columns;
    std::array<AxisScores, 2> axes;
    std::vector<Candidate> candidates;
    std::size_t room = 0; ///< places that decisions leave
};

StabilityDraws::StabilityDraws(const Ranking& ranking, const Ratings& ratings,
                               const Selection& selection)
    : inner(std::make_unique<Inner>(ranking, ratings, selection)) {}
StabilityDraws::~StabilityDraws() = default;
StabilityDraws::StabilityDraws(StabilityDraws&&) noexcept = default;
StabilityDraws& StabilityDraws::operator=(StabilityDraws&&) noexcept = default;

std::size_t StabilityDraws::open() const { return inner->open(); }
void StabilityDraws::draw(int times) { inner->draw(times); }
bool StabilityDraws::done() const { return inner->done(); }
std::vector<double> StabilityDraws::shares() const { return inner->shares(); }

std::vector<double> stabilityOf(const Ranking& ranking, const Ratings& ratings,
                                const Selection& selection) {
    StabilityDraws draws(ranking, ratings, selection);
    draws.draw(selection.draws);
    return draws.shares();
}

} // namespace kam
