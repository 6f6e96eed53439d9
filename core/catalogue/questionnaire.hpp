#pragma once

#include "core/base/language.hpp"
#include "core/base/result.hpp"
#include "core/workspace/round.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace kam {

namespace json {
class Document;
}

/// A text in one language or more.
struct Wording {
    std::string es, en;

    /// In another language where it is not in that one.
    const std::string& in(Language language) const {
        return en.empty() || (language == Language::es && !es.empty()) ? es : en;
    }
    bool empty() const { return es.empty() && en.empty(); }
};

/// One of the five things one may see at a company.
struct Level {
    Wording title;  ///< two or three words
    Wording anchor; ///< what one sees
    Wording action; ///< what to do next; empty at level 4
};

/// One question.
struct Item {
    ItemId id;
    StepId step;
    int stepNumber = 0; ///< 1-7
    int number = 0;     ///< within its step, 1-6: "2.4" is item 4 of step 2
    bool quick = false;
    int effort = 2;            ///< to come a level further: 1 weeks, 2 a quarter of a year, 3 more
    std::vector<ItemId> after; ///< items that have to be in place before it is worth the effort
    Wording topic;             ///< short noun phrase for tables
    Wording blocker;           ///< what is missing while it blocks; gate items only
    Wording question;          ///< empty with `levels`: can be scored, not asked
    std::vector<Level> levels; ///< five, or none
    std::vector<Wording> evidence;

    bool askable() const { return !levels.empty(); }
};

/// One of the seven steps to key account management.
struct Step {
    StepId id;
    int number = 0; ///< 1-7
    Wording name, shortName, summary;
    std::vector<Item> items;
};

/// What a round asks: steps, items, and the gate items that no average can buy.
struct Questionnaire {
    std::string id, edition;
    std::vector<Step> steps;
    std::vector<ItemId> gates; ///< in order; the first four gate the pilot

    const Step* step(std::string_view wanted) const;
    const Item* item(std::string_view wanted) const;
    /// Items of a mode, in order.
    std::vector<const Item*> items(Mode mode) const;
    bool isGate(std::string_view item) const;
};

/// Reads a `kam/questionnaire`: every item has an id of its own, texts in one language at least and
/// five levels or none; every gate is an item of the quick mode.
Result<Questionnaire> decodeQuestionnaire(std::string_view json);
Result<Questionnaire> decodeQuestionnaire(const json::Document& document);

} // namespace kam
