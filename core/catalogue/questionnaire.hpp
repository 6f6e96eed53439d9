#pragma once

#include "core/base/result.hpp"
#include "core/base/wording.hpp"
#include "core/workspace/level.hpp"
#include "core/workspace/round.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kam {

namespace json {
class Document;
}

/// One question.
struct Item {
    ItemId id;
    StepId step;
    int stepNumber = 0; ///< from 1
    int number = 0;     ///< within its step, from 1: "2.4" is item 4 of step 2
    bool quick = false;
    bool hidden = false;       ///< known, and not asked
    double weight = 1;         ///< where a round sets no other
    int effort = 2;            ///< to come a level further: 1 weeks, 2 a quarter of a year, 3 more
    std::vector<ItemId> after; ///< items that have to be in place before it is worth the effort
    Wording topic;             ///< short noun phrase for tables
    Wording blocker;           ///< what is missing while it blocks; gate items only
    Wording question;          ///< empty with `levels`: can be scored, not asked
    std::vector<Level> levels; ///< five, or none
    std::vector<Wording> evidence;

    bool askable() const { return !levels.empty(); }
};

/// One of the steps to key account management; the standard ones are seven.
struct Step {
    StepId id;
    int number = 0;      ///< from 1
    bool hidden = false; ///< likewise
    double weight = 1;   ///< likewise
    Wording name, shortName, summary;
    std::vector<Item> items;
};

/// What a round asks: steps, items, and the gate items that no average can buy.
struct Questionnaire {
    std::string id, edition;
    std::vector<Step> steps;
    std::vector<ItemId> gates; ///< in order; the first four gate the pilot
    std::string name = {};     ///< of a company's own; empty: the standard one
    /// Items that are known and not asked: a gate, or one that was answered, still has a name.
    std::vector<Item> notAsked = {};

    const Step* step(std::string_view wanted) const;
    /// One that is asked.
    const Item* item(std::string_view wanted) const;
    /// The same, or one that is not.
    const Item* known(std::string_view wanted) const;
    /// Items of a mode, in order.
    std::vector<const Item*> items(Mode mode) const;
    bool isGate(std::string_view item) const;
};

/// Reads a `kam/questionnaire`: every item has an id of its own, texts in one language at least and
/// five levels or none; every gate is an item of the quick mode.
Result<Questionnaire> decodeQuestionnaire(std::string_view json);
Result<Questionnaire> decodeQuestionnaire(const json::Document& document);

} // namespace kam
