#include "core/selection/sensitivity.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace kam {

OneWeight::OneWeight(std::size_t axisPlace, std::size_t criterionPlace, const Ranking& of,
                     const Ratings& from, const Selection& settings, const Decided& decided)
    : ranking(of), ratings(from), selection(settings), axis(axisPlace), criterion(criterionPlace),
      share(of.weights[axisPlace].shares[criterionPlace]),
      axisWeight(axisPlace == 0 ? settings.axisWeight : 1 - settings.axisWeight) {
    const std::size_t accounts = ratings.accounts.size();
    other.score.resize(accounts);
    scoreAxis(ratings.columns[1 - axis], ranking.weights[1 - axis].shares, other);
    splits.reserve(accounts);
    open.reserve(accounts);
    int decidedIn = 0;
    for (std::size_t i = 0; i < accounts; ++i) {
        splits.push_back(
            splitScore(i, criterion, ratings.columns[axis], ranking.weights[axis].shares));
        const auto decision = decided.find(ratings.accounts[i]->id);
        open.push_back(decision == decided.end() ? 1 : 0);
        if (decision != decided.end() && decision->second) ++decidedIn;
    }
    if (selection.limit)
        places = static_cast<std::size_t>(std::max(0, *selection.limit - decidedIn));
}

std::optional<double> OneWeight::scoreAt(std::size_t account, double at) const {
    const ShiftedScore shifted = splits[account].at(at);
    const double otherKnown = other.known[account];
    if (axis == 0 ? !isRanked(shifted.known, otherKnown) : !isRanked(otherKnown, shifted.known))
        return std::nullopt;
    return axisWeight * shifted.score + (1 - axisWeight) * other.score[account];
}

OneWeight::Places OneWeight::listAt(double at) const {
    struct Candidate {
        std::int64_t score; // comparable
        std::size_t place;
    };
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < splits.size(); ++i) {
        if (!open[i]) continue;
        const std::optional<double> score = scoreAt(i, at);
        if (!score) continue;
        const double here = splits[i].at(at).score, there = other.score[i];
        const AccountClass kind =
            axis == 0 ? classOf(here, there, selection) : classOf(there, here, selection);
        if (deservesPlace(kind)) candidates.push_back({comparable(*score), i});
    }
    if (places && *places < candidates.size()) {
        const auto last = candidates.begin() + static_cast<std::ptrdiff_t>(*places);
        std::nth_element(candidates.begin(), last, candidates.end(),
                         [](const Candidate& x, const Candidate& y) {
                             return x.score != y.score ? x.score > y.score : x.place < y.place;
                         });
        candidates.erase(last, candidates.end());
    }
    Places list;
    for (const Candidate& each : candidates)
        list.push_back(each.place);
    std::sort(list.begin(), list.end());
    return list;
}

double OneWeight::farthest(double end, const Places& now, WeightRange::Turn& turn) const {
    constexpr double step = 0.01, fine = 0.001;
    const double way = end < share ? -1 : 1;
    double same = share;
    while (same != end) {
        double next = same + way * step;
        if ((end - next) * way < 0) next = end;
        if (listAt(next) == now) {
            same = next;
            continue;
        }
        double another = next;
        while (std::abs(another - same) > fine) {
            const double between = (same + another) / 2;
            (listAt(between) == now ? same : another) = between;
        }
        const Places then = listAt(another);
        const auto difference = [&](const Places& of, const Places& from,
                                    std::vector<const Account*>& into) {
            Places left;
            std::set_difference(of.begin(), of.end(), from.begin(), from.end(),
                                std::back_inserter(left));
            for (const std::size_t place : left)
                into.push_back(ratings.accounts[place]);
        };
        difference(then, now, turn.in);
        difference(now, then, turn.out);
        return same;
    }
    return same;
}

WeightRange OneWeight::range() const {
    WeightRange range{.axis = ranking.weights[axis].axis,
                      .criterion = ranking.weights[axis].criteria[criterion],
                      .share = share};
    const Places now = listAt(share);
    // Where no other criterion of the axis weighs anything, it weighs all whatever its points.
    const std::vector<double>& shares = ranking.weights[axis].shares;
    double others = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (i != criterion) others += shares[i];
    if (others <= 0) {
        range.low = 0;
        range.high = 1;
        return range;
    }
    range.low = farthest(0, now, range.below);
    range.high = farthest(1, now, range.above);
    return range;
}

} // namespace kam
