#pragma once

#include "core/catalogue/questionnaire.hpp"
#include "core/workspace/round.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace kam {

/// How far a company is on the way, by our own rule (DOMAIN: overall and gate items).
enum class Verdict { incomplete, prepare, pilot, rollout, optimise };

/// "incomplete", "prepare", "pilot", "rollout", "optimise".
std::string_view name(Verdict verdict);

/// The next verdict above, or null at the top. Of `incomplete`: null, as only answers are missing.
std::optional<Verdict> next(Verdict verdict);

/// Overall score, 0-100, from which a verdict may hold: 40, 65, 85; 0 for the others.
double threshold(Verdict verdict);

/// The share of applicable items that must be answered before there is a verdict.
inline constexpr double requiredCoverage = 0.8;
/// Level aimed at where a round sets no other.
inline constexpr double defaultTarget = 3;

/// What the respondents and the room say about one item. Null: undefined, never 0.
struct ItemResult {
    ItemId id;
    std::optional<double> value; ///< 0-4: the consensus level, else the mean
    std::optional<double> mean;  ///< of the respondents' levels
    std::optional<double> median;
    std::optional<double> sd;        ///< with n−1; needs n >= 2
    int n = 0;                       ///< levels given; "not applicable" does not count
    int notApplicable = 0;           ///< persons who called it so
    std::optional<double> agreement; ///< r_WG = 1 − s²/2 cut at 0 (James, Demaree & Wolf); n >= 2
    std::optional<double> rawAgreement; ///< the same uncut; below -1 where few are far apart
    std::array<int, 5> distribution{};  ///< persons on level 0 … 4
    bool applicable = true; ///< false where everyone who answered, or the room, says N/A
    bool byConsensus = false;
    double target = defaultTarget;
    double weight = 1; ///< of the round, else of the questionnaire
    bool gate = false;

    /// target − value where that is positive, else 0; null without a value.
    std::optional<double> gap() const;
};

/// Score of a step: 100 × Σ(weight × value/4) / Σ weight over answered items.
struct StepResult {
    StepId id;
    std::optional<double> score;       ///< 0-100
    std::optional<double> level;       ///< the same on 0-4
    std::optional<double> targetLevel; ///< weighted mean of the targets of applicable items, 0-4
    int answered = 0;
    int applicable = 0;
    double weight = 1;
};

/// A gate item against what the pilot and the verdicts above it need.
struct GateResult {
    ItemId id;
    std::optional<double> value;
    double required = 0; ///< level that the next verdict that asks for it needs, 0-4; at the top,
                         ///< what the top needs
    bool asked = false;  ///< whether that is the very next verdict; without one, the pilot
    bool met = false;    ///< value >= required
    bool hidden = false; ///< the round does not ask it: then it is never met
};

/// An item to work on. priority = gap × step weight, doubled for gate items.
struct NextAction {
    ItemId item;
    double gap = 0;
    double priority = 0;
};

/// Everything that follows from the answers of a round. A function of the round, its responses
/// and the questionnaire; screen, export and command line show this same object.
struct Assessment {
    Id round;
    Mode mode = Mode::quick;
    int respondents = 0;            ///< persons who say anything about an item of the mode
    std::optional<double> overall;  ///< 0-100: mean of the steps that have a score, by step weight
    std::optional<double> coverage; ///< 0-1: answered / applicable; null where nothing applies
    Verdict verdict = Verdict::incomplete;
    std::vector<ItemId> blockers; ///< gate items that keep the next verdict away, in gate order
    std::vector<GateResult> gates;
    std::vector<StepResult> steps;
    std::vector<ItemResult> items;       ///< of the mode, in the questionnaire's order
    std::vector<ItemId> discussFirst;    ///< applicable, n >= 2: lowest agreement, then largest gap
    std::vector<NextAction> nextActions; ///< highest priority first; ties in order

    const ItemResult* item(std::string_view wanted) const;
    const StepResult* step(std::string_view wanted) const;
};

/// Assesses a round. Items outside the round's mode are ignored.
Assessment assess(const Round& round, const std::vector<const Response*>& responses,
                  const Questionnaire& questionnaire);

} // namespace kam
