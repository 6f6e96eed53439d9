#pragma once

#include "core/base/date.hpp"
#include "core/base/id.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

/// Names an item of a questionnaire, "change.case".
using ItemId = std::string;
/// Names a step of a questionnaire, "change".
using StepId = std::string;

enum class Mode { quick, full };
enum class Confidence { sure, guess };

/// What one person, or the room as a whole, said about one item. A note may stand before a level
/// is chosen; `level` and `notApplicable` never stand together.
struct Answer {
    std::optional<int> level; ///< 0-4; null: not answered, or not applicable
    bool notApplicable = false;
    std::string note; ///< evidence in the person's own words, at most 4,000 characters
    std::optional<Confidence> confidence;
    std::optional<Date> evidenceOn; ///< of when the evidence in the note is

    /// Whether it says anything about the item, be it a level or "not applicable".
    bool answered() const { return level.has_value() || notApplicable; }
    bool operator==(const Answer&) const = default;
};

using Answers = std::map<ItemId, Answer, std::less<>>;

/// One assessment at one time: who asks what. The answers are in its Responses.
struct Round {
    Id id;
    std::string title;
    Date date;
    int number = 0;   ///< among those of its date: the later has the greater; 0: not known
    std::string unit; ///< part of the company it is about; empty: all of it
    Mode mode = Mode::quick;
    Id questionnaire; ///< one of the company's own; empty: the standard one
    bool anonymous = false;
    bool gathering = false; ///< answers come in, and what they say is not shown before they are in
    std::optional<int> expected;      ///< persons who are to answer, 0-10,000; null: not known
    std::vector<std::string> invited; ///< names of those who are to answer, which then are as many
                                      ///< as `expected`; none where anonymous
    std::map<ItemId, double, std::less<>> itemWeights; ///< 0.001-1000; absent: 1
    std::map<StepId, double, std::less<>> stepWeights; ///< 0.001-1000; absent: 1
    std::map<ItemId, double, std::less<>> targets;     ///< 0-4; absent: 3
    Answers consensus;                                 ///< what the room agreed on

    bool operator==(const Round&) const = default;
};

/// The answers of one person in one round. `id` is unique within the round.
struct Response {
    Id round;
    Id id;
    std::string name;                   ///< empty where anonymous
    std::string role;                   ///< "executive", "sales", … or any text
    std::optional<Instant> submittedAt; ///< null while still being answered
    Answers answers;

    /// What is said about an item, by a level or "not applicable"; null where nothing is.
    const Answer* answerTo(std::string_view item) const {
        const auto found = answers.find(item);
        return found != answers.end() && found->second.answered() ? &found->second : nullptr;
    }
    /// Whether it says anything about any item.
    bool answered() const {
        return std::any_of(answers.begin(), answers.end(),
                           [](const auto& each) { return each.second.answered(); });
    }
    bool operator==(const Response&) const = default;
};

} // namespace kam
