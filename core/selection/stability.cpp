#include "core/selection/stability.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <unordered_map>

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

/// The columns of the ranked accounts alone, by id as in the ratings, so that equal scores are told
/// apart as in the ranking.
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

/// One weighting after the other.
class Draws {
public:
    Draws(const Ranking& drawn, const Ratings& ratings, const Selection& drawnUp)
        : ranking(drawn), selection(drawnUp), dice(drawnUp.seed) {
        std::unordered_map<const Account*, std::size_t> rankOf;
        for (std::size_t i = 0; i < ranking.accounts.size(); ++i)
            rankOf.emplace(ranking.accounts[i].account, i);
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place < ratings.accounts.size(); ++place)
            if (const auto found = rankOf.find(ratings.accounts[place]); found != rankOf.end()) {
                places.push_back(place);
                ranks.push_back(found->second);
            }
        columns = columnsOf(ratings, places);
        times.assign(ranks.size(), 0);
        // Decisions take their places first.
        const auto in = [](const auto& each) { return each.decided == true; };
        const auto taken = std::count_if(ranking.accounts.begin(), ranking.accounts.end(), in) +
                           std::count_if(ranking.incomplete.begin(), ranking.incomplete.end(), in);
        room = ranks.size();
        if (selection.limit)
            room = std::min<std::size_t>(room, static_cast<std::size_t>(std::max<std::ptrdiff_t>(
                                                   0, *selection.limit - taken)));
    }

    void draw() {
        for (std::size_t axis = 0; axis < axes.size(); ++axis) {
            axes[axis].score.resize(ranks.size());
            const auto shares = spreadOut(ranking.weights[axis].shares, selection.spread, dice);
            scoreAxis(columns[axis], shares, axes[axis]);
        }
        candidates.clear();
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            const double a = axes[0].score[i], s = axes[1].score[i];
            if (const auto decided = ranking.accounts[ranks[i]].decided) {
                times[i] += *decided ? 1 : 0;
            } else if (a >= selection.attractivenessCut) {
                candidates.push_back(
                    {selection.axisWeight * a + (1 - selection.axisWeight) * s, i});
            }
        }
        if (candidates.size() > room)
            std::nth_element(candidates.begin(),
                             candidates.begin() + static_cast<std::ptrdiff_t>(room),
                             candidates.end(), [](const Candidate& x, const Candidate& y) {
                                 return x.score != y.score ? x.score > y.score : x.place < y.place;
                             });
        const std::size_t on = std::min(room, candidates.size());
        for (std::size_t i = 0; i < on; ++i)
            ++times[candidates[i].place];
    }

    /// As the accounts of the ranking stand.
    std::vector<double> shares(int draws) const {
        std::vector<double> result(ranks.size(), 0.0);
        for (std::size_t i = 0; i < ranks.size(); ++i)
            result[ranks[i]] = static_cast<double>(times[i]) / draws;
        return result;
    }

private:
    struct Candidate {
        double score;
        std::size_t place;
    };

    const Ranking& ranking;
    const Selection& selection;
    Dice dice;
    std::vector<std::size_t> ranks; ///< of each ranked account by id: its place in the ranking
    Columns columns;
    std::array<AxisScores, 2> axes;
    std::vector<int> times; ///< it was on the list
    std::vector<Candidate> candidates;
    std::size_t room = 0; ///< places that decisions leave
};

} // namespace

std::vector<double> stabilityOf(const Ranking& ranking, const Ratings& ratings,
                                const Selection& selection) {
    Draws draws(ranking, ratings, selection);
    for (int i = 0; i < selection.draws; ++i)
        draws.draw();
    return draws.shares(selection.draws);
}

} // namespace kam
