#pragma once

#include "core/base/date.hpp"
#include "core/base/id.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// The two sides of the account matrix (Millman & Wilson 1995).
enum class Axis { attractiveness, strength };

/// "attractiveness" or "strength".
std::string_view name(Axis axis);

/// A part of a scale: what a figure from here on is rated, up to the next band.
struct Band {
    double from = 0;   ///< finite
    double rating = 0; ///< 0-10

    bool operator==(const Band&) const = default;
};

/// A scale that rates by a figure of the account.
struct BandScale {
    std::string figure; ///< "revenue", "growth", "grossMargin", "costToServe" or an own one's name
    std::vector<Band> bands; ///< one at least, ascending by `from`

    bool operator==(const BandScale&) const = default;
};

/// One thing that accounts are rated on, 0-10, by described anchors, by bands of a figure or on a
/// scale of another kind.
struct Criterion {
    Id id;
    Axis axis = Axis::attractiveness;
    std::string name;
    double weight = 0;                  ///< points of its axis, 0-1000
    std::map<int, std::string> anchors; ///< 0-10 → what one sees there
    std::optional<BandScale> bands;     ///< null: anchors, or another kind
    std::string scale; ///< JSON object of a scale of another kind, as it came; empty: none

    bool operator==(const Criterion&) const = default;
};

/// "First weighs `ratio` times second", 1/9 to 9 (Saaty).
struct Judgement {
    Id first, second;
    double ratio = 1;

    bool operator==(const Judgement&) const = default;
};

/// One judge's pairwise comparisons of the criteria of one axis.
struct PairwiseJudgements {
    Axis axis = Axis::attractiveness;
    std::string judge;
    std::vector<Judgement> judgements;

    bool operator==(const PairwiseJudgements&) const = default;
};

/// A change of criteria or weights after they were frozen.
struct Reopening {
    Date on;
    std::string reason;
    std::map<Id, double> weights; ///< percent of its axis of each criterion until then, 0-100;
                                  ///< empty: not known

    bool operator==(const Reopening&) const = default;
};

/// How the list of key accounts is drawn up.
struct Selection {
    std::optional<Date> frozenOn;    ///< null: criteria still open
    std::vector<Reopening> reopened; ///< in the order of their dates
    std::optional<int> sponsors; ///< executives who sponsor key accounts, 0-1000; null: not said
    std::optional<int> accountsEach; ///< that each of them has time for, 0-1000; null: not said
    std::optional<int> limit;        ///< >= 0; null: not set
    double attractivenessCut = 5;    ///< 0-10
    double strengthCut = 5;          ///< 0-10
    double axisWeight = 0.5;         ///< share of attractiveness in the score, 0-1
    /// Score, 0-10, from which an account may come onto the list, and below which one on it is to
    /// be talked about; null: no such rule. The second is meant to be the lower one, so that nobody
    /// comes and goes with every rating.
    std::optional<double> enterFrom, leaveBelow;
    std::string entryRule, exitRule; ///< what else is asked, in the company's words; empty: nothing
    double spread = 0.25;            ///< of random weightings, 0-1
    int draws = 10000;               ///< 1-1,000,000
    std::uint64_t seed = 42;         ///< 0-9007199254740991, exact in every JSON reader

    bool operator==(const Selection&) const = default;
};

} // namespace kam
