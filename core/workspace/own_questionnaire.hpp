#pragma once

#include "core/base/id.hpp"
#include "core/workspace/level.hpp"
#include "core/workspace/round.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kam {

inline constexpr int lastEdition = 10'000;

/// What a company asks otherwise about a step of the standard questionnaire; or a step it added.
struct OwnStep {
    StepId id;
    Wording name; ///< empty: as in the standard
    bool hidden = false;
    std::optional<double> weight; ///< 0.001-1000; null: as in the standard

    bool operator==(const OwnStep&) const = default;
};

/// A questionnaire of the company's own: in what it differs from the standard one. Its items are
/// records of their own, so that an edit puts a small one.
struct OwnQuestionnaire {
    Id id;
    std::string name;
    Id of;                      ///< the edition before, whose place it takes; empty: the first one
    int edition = 1;            ///< 1 to lastEdition
    std::vector<OwnStep> steps; ///< those that differ, and then those added in their order

    bool operator==(const OwnQuestionnaire&) const = default;
};

/// What a questionnaire asks otherwise about one item, or an item that was added to it. An empty
/// text is as in the standard.
struct OwnItem {
    Id questionnaire;
    ItemId id;
    StepId step; ///< where it was added; empty: an item of the standard
    bool hidden = false;
    std::optional<bool> quick;    ///< null: as in the standard; of one added: the full mode alone
    std::optional<double> weight; ///< 0.001-1000; null: 1
    Wording topic, question;
    std::vector<Level> levels;                    ///< five, or none: as in the standard
    std::optional<std::vector<Wording>> evidence; ///< null: as in the standard

    bool operator==(const OwnItem&) const = default;
};

} // namespace kam
