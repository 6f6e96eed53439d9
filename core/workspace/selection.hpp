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

/// One thing that accounts are rated on, 0-10, by described anchors or on a scale of its own.
struct Criterion {
    Id id;
    Axis axis = Axis::attractiveness;
    std::string name;
    double weight = 0;                  ///< points of its axis, 0-1000
    std::map<int, std::string> anchors; ///< 0-10 → what one sees there
    std::string scale; ///< JSON object of a scale of another kind, as it came; empty: anchors

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

    bool operator==(const Reopening&) const = default;
};

/// How the list of key accounts is drawn up.
struct Selection {
    std::optional<Date> frozenOn;    ///< null: criteria still open
    std::vector<Reopening> reopened; ///< in the order of their dates
    std::optional<int> sponsors;     ///< executives who sponsor key accounts, 0-1000; null: not said
    std::optional<int> accountsEach; ///< that each of them has time for, 0-1000; null: not said
    std::optional<int> limit;     ///< >= 0; null: not set
    double attractivenessCut = 5; ///< 0-10
    double strengthCut = 5;       ///< 0-10
    double axisWeight = 0.5;      ///< share of attractiveness in the score, 0-1
    double spread = 0.25;         ///< of random weightings, 0-1
    int draws = 10000;            ///< 1-1,000,000
    std::uint64_t seed = 42;      ///< 0-9007199254740991, exact in every JSON reader

    bool operator==(const Selection&) const = default;
};

} // namespace kam
